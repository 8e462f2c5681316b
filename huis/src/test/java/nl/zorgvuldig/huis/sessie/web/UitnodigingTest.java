package nl.zorgvuldig.huis.sessie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.huis.toegang.Gezien;
import nl.zorgvuldig.huis.toegang.PersoneelInzien;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen;
import nl.zorgvuldig.huis.toegang.Uitnodigen;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A link that works once: who follows it and logs in is who it was made for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UitnodigingTest {
    private final Webhuis huis = Webhuis.open();
    private final String naam = "Sluis";
    private final Bewoners bewoners = Bewoners.stichten(huis, naam);
    private final Partij.Id partij = bewoners.deelnemer("Gemeente " + naam, "college");
    private Persoon.Id persoon = zonderInlog();

    @BeforeEach
    void nieuw() {
        persoon = zonderInlog();
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    private Persoon.Id zonderInlog() {
        Persoon.Id id = new Persoon.Id(UUID.randomUUID());
        huis.de(PersoonOpnemen.class)
                .voer(
                        bewoners.beheerder(),
                        new PersoonOpnemen.NeemPersoonOp(id, "Puck Post", "consulent", Optional.empty()));
        bewoners.verklaar(id);
        return id;
    }

    @Test // B5: from the page of the person to the work list
    void wie_de_link_volgt_en_inlogt_hoort_bij_de_inschrijving() {
        Bezoeker beheerder = Bezoeker.bij(huis.adres());
        beheerder.logIn("beheerder-" + naam);
        String pad = "/beheer/mensen/" + persoon.waarde();
        assertThat(beheerder.haal(pad).tekst()).contains("Kan nog niet inloggen");
        Bladzijde link = beheerder.verstuur(beheerder.haal(pad).formulier(pad + "/uitnodiging"));
        String welkom = link.tekst().replaceFirst("(?s).*<code>[^<]*(/welkom/[A-Za-z0-9_-]{43})</code>.*", "$1");

        Bezoeker puck = Bezoeker.bij(huis.adres());
        assertThat(puck.haal(welkom).kop()).isEqualTo("Welkom");
        bewoners.verleen(persoon, partij, "aanmelder");
        puck.logIn("puck-" + naam);
        assertThat(puck.haal("/werklijst").pad()).isEqualTo("/context");
        bewoners.verleen(persoon, partij, "aanmelder");
        assertThat(puck.haal("/werklijst").pad()).isEqualTo("/werklijst");
        assertThat(beheerder.haal(pad).tekst()).doesNotContain("Kan nog niet inloggen");
    }

    @Test // B1: a link for someone whose roles work would let whoever makes it come in as that person
    void wie_al_kan_inloggen_krijgt_er_geen_inlog_bij() {
        Persoon.Id ander = bewoners.medewerker("vast-" + naam, partij, "aanmelder");
        String sleutel = huis.de(Uitnodigen.class)
                .voer(bewoners.beheerder(), ander)
                .sleutel()
                .waarde();

        assertThat(metSleutel(sleutel, "dief-" + naam).status()).isEqualTo(403);
    }

    @Test // B5, beveiliging 26: used, expired, replaced and invented keys answer like no key at all
    void een_link_die_niet_werkt_zegt_niets() {
        String gebruikt = sleutel();
        metSleutel(gebruikt, "eerste-" + naam);
        String vervangen = sleutel();
        String verlopen = sleutel();
        huis.technischeKlok().verder(Uitnodigen.GELDIG.plus(Duration.ofSeconds(1)));
        Bladzijde zonder = Bezoeker.bij(huis.adres()).logIn("niemand-" + UUID.randomUUID());

        assertThat(zonder.status()).isEqualTo(403);
        for (String dood : new String[] {gebruikt, vervangen, verlopen, "A".repeat(43), "x"}) {
            Bladzijde na = metSleutel(dood, "niemand-" + UUID.randomUUID());
            assertThat(na.status()).as(dood).isEqualTo(zonder.status());
            assertThat(zonderFormulieren(na)).as(dood).isEqualTo(zonderFormulieren(zonder));
        }
        assertThat(zonderFormulieren(Bezoeker.bij(huis.adres()).haal("/welkom/" + sleutel())))
                .isEqualTo(zonderFormulieren(Bezoeker.bij(huis.adres()).haal("/welkom/" + "A".repeat(43))));
    }

    @Test // A1: an identity that already is someone in the house does not become another
    void wie_al_iemand_is_wordt_geen_ander() {
        bewoners.medewerker("ander-" + naam, partij, "aanmelder");
        metSleutel(sleutel(), "ander-" + naam);

        Gezien<PersoneelInzien.Personeel> gezien =
                huis.de(PersoneelInzien.class).een(bewoners.beheerder(), persoon);
        assertThat(gezien)
                .isInstanceOfSatisfying(
                        Gezien.Wel.class,
                        wel -> assertThat(((PersoneelInzien.Personeel) wel.wat()).mensen())
                                .singleElement()
                                .matches(mens -> !mens.kanInloggen()));
    }

    private String sleutel() {
        return huis.de(Uitnodigen.class)
                .voer(bewoners.beheerder(), persoon)
                .sleutel()
                .waarde();
    }

    private Bladzijde metSleutel(String sleutel, String inlognaam) {
        Bezoeker wie = Bezoeker.bij(huis.adres());
        wie.haal("/welkom/" + sleutel);
        return wie.logIn(inlognaam);
    }

    private static String zonderFormulieren(Bladzijde bladzijde) {
        return bladzijde.tekst().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
