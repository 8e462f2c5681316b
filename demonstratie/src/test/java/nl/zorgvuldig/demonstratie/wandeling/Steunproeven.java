package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;

/** Who supports sees a casus from the moment of being brought in until that ends, and no other of that role does (HV-C19). */
final class Steunproeven {
    private final Profielloop loop;

    Steunproeven(Profielloop loop) {
        this.loop = loop;
    }

    /** In a casus that the procesregisseur has in hand. */
    void loop(String pad) {
        if (loop.keuzes().ondersteuner().isPresent()) {
            String al = komtErbij(pad);
            kanNietAlles(pad, al);
            gaatEruit(pad);
        } else {
            kanHierNiet(pad);
        }
    }

    private void kanHierNiet(String pad) {
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        assertThat(regisseur.haal(pad).tekst()).doesNotContain("Wie ondersteunt");
        String voor = betrokken();
        Bladzijde na = Losformulier.van(regisseur)
                .met("ondersteuner", met(loop.keuzes().rol(Handeling.AANMELDEN)))
                .verstuur(pad + "/ondersteuners");
        assertThat(na.status()).isIn(403, 404);
        assertThat(betrokken()).isEqualTo(voor);
    }

    private String komtErbij(String pad) {
        niemand(pad, Proefprofielhuis.ONDERSTEUNER);
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        assertThat(regisseur.haal(pad).tekst()).contains("Niemand ondersteunt in deze casus.");
        String keuze = keuze(pad, Proefprofielhuis.ONDERSTEUNER);
        betrek(pad);
        assertThat(regisseur.haal(pad).tekst()).contains(naam() + ", sinds ");
        Bezoeker ondersteuner = loop.als(Proefprofielhuis.ONDERSTEUNER);
        assertThat(ondersteuner.haal(pad).tekst())
                .contains(Aanmeldproeven.WOORD, naam() + ", sinds ")
                .doesNotContain("Betrek deze collega", "Aanmelding beoordelen", "Overleg vastleggen");
        assertThat(ondersteuner.haal("/werklijst").tekst()).contains(pad);
        niemand(pad, Proefprofielhuis.ANDERE_ONDERSTEUNER);
        return keuze;
    }

    /** Of the acts of whoever has it in hand nothing, and nobody else brings anyone in. */
    private void kanNietAlles(String pad, String al) {
        Bezoeker ondersteuner = loop.als(Proefprofielhuis.ONDERSTEUNER);
        String voor = betrokken();
        String ander = keuze(pad, Proefprofielhuis.ANDERE_ONDERSTEUNER);
        geweigerd(
                () -> Losformulier.van(ondersteuner).met("ondersteuner", ander).verstuur(pad + "/ondersteuners"));
        geweigerd(() -> Losformulier.van(loop.als(Proefprofielhuis.ANDERE_REGISSEUR))
                .met("ondersteuner", ander)
                .verstuur(pad + "/ondersteuners"));
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        for (String onmogelijk : List.of(
                al,
                met(loop.keuzes().rol(Handeling.AANMELDEN)),
                met(loop.keuzes().rol(Handeling.OPPAKKEN)),
                "x",
                "")) {
            Bladzijde na =
                    Losformulier.van(regisseur).met("ondersteuner", onmogelijk).verstuur(pad + "/ondersteuners");
            assertThat(na.status()).as(onmogelijk).isEqualTo(422);
            assertThat(betrokken()).isEqualTo(voor);
        }
        assertThat(ondersteuner.haalKaal(pad + "/beoordelen").status()).isEqualTo(404);
    }

    private static void geweigerd(Supplier<Bladzijde> poging) {
        assertThat(poging.get().status()).isIn(403, 404);
    }

    private void gaatEruit(String pad) {
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        Formulier einde = regisseur.haal(pad).formulier(pad + "/ondersteuners/beeindigen");
        assertThat(regisseur.verstuur(einde).status()).isEqualTo(200);
        niemand(pad, Proefprofielhuis.ONDERSTEUNER);
        assertThat(loop.als(Proefprofielhuis.ONDERSTEUNER).haal("/werklijst").tekst())
                .doesNotContain(pad);
        assertThat(regisseur.verstuur(einde).tekst()).contains("ondersteunt niet meer in deze casus");
        assertThat(loop.vrij()
                        .sql("select count(*) from zorgvuldig.logregel where handeling = 'BETREKKEN'"
                                + " and uitslag = 'TOEGESTAAN' and dossier_id = ?")
                        .param(UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1)))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        // can be brought in again, and stays so for what follows
        betrek(pad);
        assertThat(loop.als(Proefprofielhuis.ONDERSTEUNER).haal(pad).tekst()).contains(Aanmeldproeven.WOORD);
    }

    private void betrek(String pad) {
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        Bladzijde na = regisseur.verstuur(regisseur
                .haal(pad)
                .formulier(pad + "/ondersteuners")
                .vul("ondersteuner", keuze(pad, Proefprofielhuis.ONDERSTEUNER)));
        assertThat(na.status()).as(na.toString()).isEqualTo(200);
    }

    private void niemand(String pad, String wie) {
        loop.verbergt(
                Norm.BETROKKENHEID,
                "niet-betrokken",
                Aanmeldproeven.WOORD,
                () -> loop.als(wie).haalKaal(pad));
    }

    private String naam() {
        return loop.keuzes().sleutel(Proefprofielhuis.ONDERSTEUNER);
    }

    /** Everyone who is involved in anything, in one line. */
    private String betrokken() {
        return loop.vrij()
                .sql("select count(*) || ' ' || count(ingetrokken_op) from zorgvuldig.betrokkenheid")
                .query(String.class)
                .single();
    }

    /** What the page sends for someone it offers. */
    private String keuze(String pad, String wie) {
        Matcher gevonden = Pattern.compile("(?i)<option value=\"([0-9a-f:-]+)\"[^>]*>"
                        + loop.keuzes().sleutel(wie) + " \\(")
                .matcher(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst());
        assertThat(gevonden.find()).as(wie).isTrue();
        return gevonden.group(1);
    }

    /** What a page would send for someone who has a role, whether or not it offers that person. */
    private String met(String rol) {
        return loop.vrij()
                .sql("""
                        select min(r.persoon_id || ':' || r.partij_id) from zorgvuldig.rolverlening r
                        join zorgvuldig.samenwerkingsverband h using (samenwerkingsverband_id)
                        where h.naam = ? and r.rol = ?
                        """)
                .param(loop.keuzes().huisnaam())
                .param(rol)
                .query(String.class)
                .single();
    }
}
