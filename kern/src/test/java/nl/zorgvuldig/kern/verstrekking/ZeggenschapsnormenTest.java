package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.BRAM;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Gebruik;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeeldprotocol;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.proef.Werelden;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the giver decides about what it gave (D3, HV-E8). */
class ZeggenschapsnormenTest {
    private static final Ontvanger REGISSEUR = new Ontvanger.Regisseur();

    private static Vraag alleen(Vraag vraag, Ontvanger... ontvangers) {
        return met(vraag, new Voorwaarden(new Kring.Alleen(Set.of(ontvangers)), Set.of(), Uitvraag.MAG_NIET));
    }

    private static Vraag behalve(Vraag vraag, Partij.Id partij) {
        return met(vraag, new Voorwaarden(new Kring.Iedereen(), Set.of(partij), Uitvraag.MAG_NIET));
    }

    private static Vraag met(Vraag vraag, Voorwaarden voorwaarden) {
        return vraag.met("inbreng.voorwaarden", Gegeven.bekend(voorwaarden));
    }

    private static Vraag voor(Vraag vraag, Doel... doelen) {
        return met(
                vraag,
                new Voorwaarden(new Kring.Iedereen(), Set.of(), new Gebruik.Alleen(Set.of(doelen)), Uitvraag.MAG_NIET));
    }

    @Test // D3: the giver decides per phase and per purpose
    void waarvoor_de_gever_het_laat_gebruiken_gaat_voor() {
        Doel nu = ((Inzagesituatie) inzage().situatie()).basis().doel();
        Doel later = new Doel("later");
        toegestaanOmdat(voor(inzage(), nu), "ZEGGENSCHAP niet-ingetrokken");
        toegestaanOmdat(voor(inzage(), nu, later), "ZEGGENSCHAP niet-ingetrokken");
        geweigerd(voor(inzage(), later), "ZEGGENSCHAP ander-gebruik");
        geweigerd(voor(inzage()), "ZEGGENSCHAP ander-gebruik");
        toegestaanOmdat(voor(inzageAanmelder(), later), "ZEGGENSCHAP niet-ingetrokken");
    }

    @Test // D3: nobody yet
    void wat_de_gever_nog_aan_niemand_laat_zien_ziet_alleen_de_gever() {
        geweigerd(met(inzage(), Voorwaarden.GESLOTEN), "ZEGGENSCHAP buiten-kring");
        toegestaanOmdat(met(inzageAanmelder(), Voorwaarden.GESLOTEN), "ZEGGENSCHAP niet-ingetrokken");
    }

    @Test // unknown never permits: the narrowest holds, and the giver keeps sight of its own
    void zonder_bekende_voorwaarden_ziet_alleen_de_gever_het() {
        geweigerd(inzage().met("inbreng.voorwaarden", Gegeven.onbekend()), "ZEGGENSCHAP buiten-kring");
        toegestaanOmdat(
                inzageAanmelder().met("inbreng.voorwaarden", Gegeven.onbekend()), "ZEGGENSCHAP niet-ingetrokken");
    }

    @Test // HV-E8: the profile says which role leads the process
    void de_regisseur_is_wie_het_profiel_noemt() {
        Vraag vraag = alleen(inzage(), REGISSEUR);
        toegestaanOmdat(vraag, "ZEGGENSCHAP binnen-kring");
        artikelen(vraag, "ZEGGENSCHAP binnen-kring", "norm ZEGGENSCHAP", "3.6");
        geweigerd(
                vraag.pasProtocol("zeggenschap.regisseurs", (Set<Rol> _) -> Set.of(new Rol("iemand-anders"))),
                "ZEGGENSCHAP buiten-kring");
    }

    @Test // D3: whoever works for the house sees nothing because the partij it works for is named
    void een_genoemde_partij_is_niet_de_staf_van_het_huis() {
        geweigerd(
                alleen(inzage(), new Ontvanger.EenPartij(KADE), new Ontvanger.EenPartij(WATERRIJK)),
                "ZEGGENSCHAP buiten-kring");
    }

    @Test // D3: one person by name, staff of the house or not, and nobody else
    void wie_met_name_is_genoemd_ziet_het() {
        toegestaanOmdat(alleen(inzage(), new Ontvanger.EenMens(AYLA)), "ZEGGENSCHAP binnen-kring");
        geweigerd(alleen(inzage(), new Ontvanger.EenMens(BRAM)), "ZEGGENSCHAP buiten-kring");
    }

    @Test // D3
    void een_genoemde_partij_ziet_wat_een_ander_haar_laat_zien() {
        Vraag vraag = inzageAanmelder().met("inbreng.gever", EENHEID);
        assertThat(alleen(vraag, new Ontvanger.EenPartij(KADE)).antwoord().codes())
                .noneMatch(code -> code.startsWith("ZEGGENSCHAP"));
        assertThat(alleen(vraag, new Ontvanger.EenPartij(EENHEID)).antwoord().codes())
                .contains("ZEGGENSCHAP buiten-kring");
    }

    @Test // D3: it reaches neither the partij someone works for, nor the one acted for
    void een_voorbehoud_treft_wie_voor_en_wie_namens_die_partij_werkt() {
        geweigerd(behalve(inzage(), KADE), "ZEGGENSCHAP voorbehoud");
        geweigerd(behalve(inzage(), WATERRIJK), "ZEGGENSCHAP voorbehoud");
        toegestaanOmdat(behalve(inzage(), EENHEID), "ZEGGENSCHAP niet-ingetrokken");
    }

    @Test // D3: the giver cannot shut itself out
    void de_gever_blijft_het_eigene_zien() {
        toegestaanOmdat(behalve(inzageAanmelder(), KADE), "ZEGGENSCHAP niet-ingetrokken");
    }

    @Test // HV-E8: closed where the giver is asked and has not answered
    void waar_het_profiel_ernaar_vraagt_is_het_dicht_tot_de_gever_antwoordt() {
        Protocol protocol = Voorbeeldprotocol.protocol();
        assertThat(protocol.categorieen().values())
                .allSatisfy(categorie -> assertThat(Voorwaarden.zolangNietsGezegd(protocol.zeggenschap(), categorie))
                        .isEqualTo(categorie.geheim() == Geheim.ZORG ? Voorwaarden.GESLOTEN : Voorwaarden.OPEN));
        assertThat(protocol.categorieen().get(Voorbeeldcodes.OVERLAST)).isNotNull();
    }

    @ParameterizedTest // D3: a voorbehoud against a partij keeps everyone out who acts for it
    @EnumSource(names = {"INZAGE", "KENBAAR"})
    void tegen_wie_een_voorbehoud_geldt_ziet_niets(Beslisser beslisser) {
        Werelden.houd(beslisser, vraag -> {
            Inzagesituatie situatie = (Inzagesituatie) vraag.situatie();
            for (Partij.Id partij : betrokken(vraag.protocol(), situatie)) {
                assertThat(pas(vraag, oud -> metVoorbehoud(oud, partij))
                                .antwoord()
                                .toegestaan())
                        .as(partij.toString())
                        .isFalse();
            }
        });
    }

    /** The partijen someone acts for, unless it is the giver that sees its own. */
    private static List<Partij.Id> betrokken(Protocol protocol, Inzagesituatie situatie) {
        boolean gever = !Toegangsnormen.isStaf(protocol, situatie.basis())
                && situatie.inbreng()
                        .voldoet(feiten ->
                                feiten.gever().equals(situatie.basis().kijker().partij()));
        return gever
                ? List.of()
                : List.of(situatie.basis().kijker().partij(), Toegangsnormen.namensWie(protocol, situatie.basis()));
    }

    @ParameterizedTest // D3: narrowing never lets anyone see more
    @EnumSource(names = {"INZAGE", "KENBAAR"})
    void een_voorbehoud_meer_of_een_ontvanger_minder_staat_nooit_meer_toe(Beslisser beslisser) {
        Werelden.houd(beslisser, vraag -> {
            if (!vraag.antwoord().toegestaan()) {
                Partij.Id eigen =
                        ((Inzagesituatie) vraag.situatie()).basis().kijker().partij();
                assertThat(List.of(
                                pas(vraag, oud -> metVoorbehoud(oud, eigen)),
                                pas(vraag, oud -> metVoorbehoud(oud, EENHEID)),
                                pas(vraag, oud -> metKring(oud, new Kring.Alleen(Set.of()))),
                                pas(vraag, ZeggenschapsnormenTest::eenMinder)))
                        .noneMatch(minder -> minder.antwoord().toegestaan());
            }
        });
    }

    private static Vraag pas(Vraag vraag, UnaryOperator<Voorwaarden> verandering) {
        Optional<Voorwaarden> oud = ((Inzagesituatie) vraag.situatie())
                .inbreng()
                .alsOptie()
                .map(Inbrengfeiten::voorwaarden)
                .flatMap(Gegeven::alsOptie);
        return oud.map(voorwaarden -> met(vraag, verandering.apply(voorwaarden)))
                .orElse(vraag);
    }

    private static Voorwaarden metVoorbehoud(Voorwaarden oud, Partij.Id partij) {
        Set<Partij.Id> meer = new HashSet<>(oud.voorbehoud());
        meer.add(partij);
        return new Voorwaarden(oud.kring(), meer, oud.uitvraag());
    }

    private static Voorwaarden metKring(Voorwaarden oud, Kring kring) {
        return new Voorwaarden(kring, oud.voorbehoud(), oud.uitvraag());
    }

    private static Voorwaarden eenMinder(Voorwaarden oud) {
        return switch (oud.kring()) {
            case Kring.Iedereen() -> metKring(oud, new Kring.Alleen(Set.of(REGISSEUR)));
            case Kring.Alleen(Set<Ontvanger> ontvangers) ->
                metKring(
                        oud,
                        new Kring.Alleen(Set.copyOf(ontvangers.stream().skip(1).toList())));
        };
    }
}
