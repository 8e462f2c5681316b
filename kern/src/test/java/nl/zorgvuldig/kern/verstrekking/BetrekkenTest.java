package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.betrekken;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeeldmensen;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.junit.jupiter.api.Test;

/** Someone of the house supports in one casus, brought in by whoever has it in hand (HV-C19, HV B2.2.1). */
class BetrekkenTest {
    private static final String NIET = "BETROKKENHEID kan-niet-ondersteunen @ondersteuner";

    @Test // HV-C19, B2: what a partij withdraws keeps nobody inside
    void beeindigen_kan_ook_als_de_partij_niets_meer_laat_doen() {
        Vraag zonder = betrekken().met("basis.leidendePartij.verleend", Map.of());
        geweigerd(zonder, "ONDERTEKENING bevoegdheid-niet-verleend");
        Situatie basis = ((Betreksituatie) zonder.situatie()).basis();
        assertThat(Betreksituatie.beeindigen(zonder.protocol(), basis))
                .isInstanceOf(Handelingsbesluit.Toegestaan.class);
        Situatie ander = ((Betreksituatie) zonder.situatie()).ander();
        assertThat(Betreksituatie.beeindigen(zonder.protocol(), ander)).isInstanceOf(Handelingsbesluit.Geweigerd.class);
    }

    @Test // HV-C19
    void wie_een_casus_in_handen_heeft_betrekt_een_ondersteuner() {
        toegestaanOmdat(
                betrekken(), "BEVOEGDHEID bevoegd", "BETROKKENHEID betrokken", "BETROKKENHEID kan-ondersteunen");
        toegestaan(betrekken().met("basis.handeling", Handeling.VERNIETIGEN));
    }

    @Test // HV-C19: of all who hold the role only those who were brought in see it
    void een_ondersteuner_die_niet_betrokken_is_ziet_niets() {
        Situatie betrokken = ((Betreksituatie) betrekken().situatie()).ander();
        toegestaan(inzage().met("basis", betrokken).met("vindplaatsen", Set.of()));
        geweigerd(
                inzage().met("basis", betrokken).met("vindplaatsen", Set.of()).met("basis.dossier.deelnames", Set.of()),
                "BETROKKENHEID niet-betrokken",
                "ZICHT buiten-zicht");
    }

    @Test // HV-C19, B1: nobody is brought in who has not the role today, or lacks what it asks
    void wie_de_rol_niet_heeft_wordt_niet_betrokken() {
        for (String ontnomen : new String[] {"ander.persoon", "ander.eigenPartij"}) {
            geweigerd(betrekken().met(ontnomen, Gegeven.onbekend()), NIET);
        }
        geweigerd(betrekken().met("ander.persoon.betrouwbaarheid", Map.of()), NIET);
        geweigerd(
                betrekken()
                        .met(
                                "ander.eigenPartij.uitgetreden",
                                Optional.of(betrokkene().moment())),
                NIET);
    }

    @Test // HV-C19: a role that does not support here, or whoever brings in himself
    void een_andere_rol_of_uzelf_kan_niet() {
        Kijker ander = betrokkene().kijker();
        geweigerd(
                betrekken()
                        .met(
                                "ander.kijker",
                                new Kijker(ander.huis(), ander.persoon(), ander.partij(), Voorbeeldcodes.BEHEERDER)),
                NIET);
        Situatie zelf = ((Betreksituatie) betrekken().situatie()).basis();
        geweigerd(betrekken().met("ander", zelf), NIET);
        Kijker ookOndersteuner =
                Voorbeeldmensen.kijker(zelf.kijker().persoon(), zelf.kijker().partij(), Voorbeeldcodes.ONDERSTEUNER);
        geweigerd(
                betrekken()
                        .met("ander.kijker", ookOndersteuner)
                        .met("ander.persoon", Voorbeeldmensen.persoon(ookOndersteuner)),
                NIET);
    }

    @Test // HV-C19: whoever supports brings in nobody else
    void een_ondersteuner_betrekt_niemand() {
        assertThat(betrekken().met("basis", betrokkene()).antwoord().toegestaan())
                .isFalse();
    }

    private static Situatie betrokkene() {
        return ((Betreksituatie) betrekken().situatie()).ander();
    }
}
