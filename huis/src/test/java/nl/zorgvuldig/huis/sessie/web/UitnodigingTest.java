package nl.zorgvuldig.huis.sessie.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Proefserver;
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
import org.springframework.dao.DuplicateKeyException;

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
        Bladzijde wie = puck.logIn("puck-" + naam);
        assertThat(wie.pad()).isEqualTo("/koppelen");
        assertThat(wie.tekst()).contains("U komt binnen als Puck Post, consulent, in " + naam, "puck-" + naam);
        assertThat(beheerder.haal(pad).tekst()).contains("Kan nog niet inloggen");
        assertThat(puck.verstuur(wie.formulier("/koppelen")).pad()).isEqualTo("/context");
        assertThat(puck.haal("/werklijst").pad()).isEqualTo("/context");
        bewoners.verleen(persoon, partij, "aanmelder");
        assertThat(puck.haal("/werklijst").pad()).isEqualTo("/werklijst");
        assertThat(beheerder.haal(pad).tekst())
                .doesNotContain("Kan nog niet inloggen")
                .contains("Gekoppeld met een link op", "noemt deze persoon: puck-" + naam);

        beheerder.verstuur(beheerder.haal(pad).formulier(pad + "/ontkoppelen"));
        assertThat(puck.haal("/werklijst").pad()).isEqualTo("/inloggen");
        assertThat(puck.logIn("puck-" + naam).status()).isEqualTo(403);
        assertThat(beheerder.haal(pad).tekst()).contains("Kan nog niet inloggen", "Deze persoon heeft nog geen rol.");
        puck.haal("/welkom/" + sleutel());
        puck.verstuur(puck.logIn("puck-" + naam).formulier("/koppelen"));
        assertThat(puck.haal("/werklijst").pad()).isEqualTo("/context");
    }

    @Test // B5: who sees a name that is not his stops, and the link still works for whom it is
    void wie_stopt_verbruikt_de_link_niet() {
        String sleutel = sleutel();
        Bezoeker verdwaald = Bezoeker.bij(huis.adres());
        verdwaald.haal("/welkom/" + sleutel);
        Bladzijde vraag = verdwaald.logIn("verdwaald-" + naam);
        assertThat(verdwaald.verstuur(vraag.formulier("/koppelen/niet")).pad()).isEqualTo("/inloggen");
        assertThat(logregels("GEWEIGERD")).isEqualTo(1);
        assertThat(doorDePersoonZelf()).isZero();
        assertThat(verdwaald.haal("/koppelen").pad()).isEqualTo("/inloggen");
        assertThat(metSleutel(sleutel, "verdwaald-" + naam).pad()).isEqualTo("/context");
    }

    @Test // B5, A1: nor does who is someone already; and the log says that it was tried
    void een_link_die_niets_koppelt_blijft_werken_en_staat_in_het_logboek() {
        bewoners.medewerker("vast2-" + naam, partij, "aanmelder");
        String sleutel = sleutel();
        metSleutel(sleutel, "vast2-" + naam);
        assertThat(logregels("GEWEIGERD")).isEqualTo(1);
        assertThat(metSleutel(sleutel, "juist-" + naam).pad()).isEqualTo("/context");
        assertThat(logregels("TOEGESTAAN")).isEqualTo(1);
    }

    /** Lines that say that the invited person looked: who follows a link is nobody yet. */
    private int doorDePersoonZelf() {
        return Proefserver.vrij(huis.databank())
                .sql("select count(*) from zorgvuldig.logregel where persoon_id = ?")
                .params(persoon.waarde())
                .query(Integer.class)
                .single();
    }

    private int logregels(String uitslag) {
        return Proefserver.vrij(huis.databank())
                .sql(
                        "select count(*) from zorgvuldig.logregel where handeling = 'INLOG_KOPPELEN' and uitslag = ? and gegeven_id = ?")
                .params(uitslag, persoon.waarde())
                .query(Integer.class)
                .single();
    }

    @Test // A1: two people do not share a way in, whatever road it came by
    void een_inlog_hoort_bij_een_persoon_en_een_persoon_heeft_er_een() {
        Persoon.Id ander = bewoners.persoon("enig-" + naam);
        assertThatThrownBy(() -> Proefserver.vrij(huis.databank())
                        .sql("insert into zorgvuldig.identiteit values (?, ?, ?)")
                        .params(new byte[] {1}, bewoners.beheerder().huis().waarde(), ander.waarde())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test // T5: what ran out is not kept
    void een_verlopen_link_wordt_opgeruimd() {
        sleutel();
        huis.technischeKlok().verder(Uitnodigen.GELDIG.plus(Duration.ofSeconds(1)));
        huis.de(Uitnodigen.class).voer(bewoners.beheerder(), zonderInlog());
        assertThat(Proefserver.vrij(huis.databank())
                        .sql("select count(*) from zorgvuldig.uitnodiging where persoon_id = ?")
                        .params(persoon.waarde())
                        .query(Integer.class)
                        .single())
                .isZero();
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
        Bladzijde na = wie.logIn(inlognaam);
        return na.pad().equals("/koppelen") ? wie.verstuur(na.formulier("/koppelen")) : na;
    }

    private static String zonderFormulieren(Bladzijde bladzijde) {
        return bladzijde.tekst().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
