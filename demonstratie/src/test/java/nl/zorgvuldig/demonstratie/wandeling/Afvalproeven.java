package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.aanmelding.AkkoordAfsluiten;
import nl.zorgvuldig.huis.aanmelding.DossiersOpruimen;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.kern.aanmelding.Akkoordtermijn;
import nl.zorgvuldig.kern.protocol.Gevolg;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.protocollen.index.Bewijs;

/** A casus that falls away in a later phase: kept for a while where that may, why, until when, for whom; else gone. */
final class Afvalproeven {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final Profielloop loop;

    Afvalproeven(Profielloop loop) {
        this.loop = loop;
    }

    /** Lets a casus in the phase after the first fall away, where the profile has an outcome that keeps it. */
    void loop(String pad, Supplier<String> nogEen) {
        bewaring().ifPresent(uitkomst -> {
            loop.huis().klok().verder(Duration.ofMinutes(1));
            LocalDate vandaag = Kalender.dag(loop.huis().klok().nu());
            if (loop.keuzes().protocol().wet(vandaag).isPresent()) {
                gaatWeg(pad, uitkomst, vandaag);
            } else {
                LocalDate uiterlijk = uitkomst.hoogstens().orElseThrow().laatsteDag(vandaag);
                blijft(pad, uitkomst, uiterlijk);
                nietsMagBlijven(nogEen.get(), uitkomst, uiterlijk);
                zwijgt(nogEen.get(), uitkomst, uiterlijk);
            }
        });
    }

    private Optional<Uitkomstbepaling> bewaring() {
        return loop.keuzes().protocol().uitkomsten().values().stream()
                .filter(uitkomst -> uitkomst.hoogstens().isPresent()
                        && loop.keuzes().verder().gevolg() instanceof Gevolg.NaarFase(var naar)
                        && uitkomst.uit().equals(naar))
                .findFirst();
    }

    /** Where a law wants it gone at once, keeping is not offered, refused when it is asked for, and all of it goes. */
    private void gaatWeg(String pad, Uitkomstbepaling bewaren, LocalDate vandaag) {
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        Bladzijde pagina = regisseur.haal(pad + "/beoordelen");
        assertThat(pagina.tekst())
                .contains("Casus beoordelen")
                .doesNotContain("Een tijd bewaren?", bewaren.uitkomst().code());
        loop.weigert(
                Norm.WET_BEWAARTERMIJN,
                "bewaren-langer-dan-de-wet",
                List.of(),
                () -> regisseur.verstuur(ingevuld(pagina, pad, bewaren, vandaag, "nodig")));
        Uitkomstbepaling weg = loop.keuzes().protocol().uitkomsten().values().stream()
                .filter(een -> een.uit().equals(bewaren.uit()) && een.gevolg() instanceof Gevolg.Vernietigen)
                .findFirst()
                .orElseThrow();
        Bladzijde na = regisseur.verstuur(regisseur
                .haal(pad + "/beoordelen")
                .formulier(pad + "/beoordelen")
                .vul("uitkomst", weg.uitkomst().code())
                .vul("reden", weg.redenen().iterator().next().code()));
        assertThat(na.status()).as(na.toString()).isEqualTo(200);
        assertThat(regisseur.haalKaal(pad).status()).isEqualTo(404);
        assertThat(resten(pad)).isZero();
        assertThat(bericht()).contains(Aanmeldproeven.KENMERK);
        loop.bewijs(new Bewijs.Vernietiging(weg.uitkomst().code()), weg.artikelen());
    }

    private void blijft(String pad, Uitkomstbepaling uitkomst, LocalDate uiterlijk) {
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        loop.weigert(
                Norm.BEWAARTERMIJN,
                "bewaardag-ontbreekt",
                uitkomst.artikelen(),
                () -> regisseur.verstuur(formulier(pad, uitkomst, uiterlijk.plusDays(1), "nodig")));
        loop.weigert(
                Norm.BEWAARTERMIJN,
                "bewaren-ongemotiveerd",
                uitkomst.artikelen(),
                () -> regisseur.verstuur(formulier(pad, uitkomst, uiterlijk, " ")));
        Bladzijde na = regisseur.verstuur(formulier(pad, uitkomst, uiterlijk, "Er komt een vraag over."));
        assertThat(na.status()).as(na.toString()).isEqualTo(200);
        // until its giver answers, nothing of it is to be seen but that it is kept
        assertThat(na.tekst()).contains("Er komt een vraag over.").doesNotContain(Aanmeldproeven.WOORD);
        // C2: the aanmelder is told, with its own reference, which nobody of this phase sees
        assertThat(bericht())
                .contains(Aanmeldproeven.KENMERK, "De casus gaat niet verder", Dagtekst.lang(uiterlijk))
                .doesNotContain("Er komt een vraag over.", "zijn bij het huis vernietigd");
        geefAkkoord(pad);
        alleenWieHetHad(pad);
        verdwijnt(pad);
    }

    /** What the decision does not need goes at once, and what its giver does not let lie goes with the answer. */
    private void nietsMagBlijven(String pad, Uitkomstbepaling uitkomst, LocalDate dag) {
        loop.huis().klok().verder(Duration.ofMinutes(1));
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        Bladzijde pagina = regisseur.haal(pad + "/beoordelen");
        List<String> gegevens = Casusmaker.keuzes(pagina, "noodzaak");
        assertThat(gegevens).hasSizeGreaterThan(1);
        loop.weigert(
                Norm.NOODZAAK,
                "noodzaak-onbeoordeeld",
                uitkomst.artikelen(),
                () -> regisseur.verstuur(
                        ingevuld(pagina, pad, uitkomst, dag, "nodig").vul(gegevens.getFirst(), "")));
        assertThat(regisseur
                        .verstuur(ingevuld(pagina, pad, uitkomst, dag, "Er komt een vraag over.")
                                .vul(gegevens.getFirst(), "nee"))
                        .status())
                .isEqualTo(200);
        assertThat(inbrengen(pad)).isEqualTo(gegevens.size() - 1);
        Bezoeker melder = loop.als(Proefprofielhuis.AANMELDER);
        Bladzijde vraag = melder.haal(pad + "/akkoord");
        Formulier antwoord = vraag.formulier(pad + "/akkoord");
        List<String> gevraagd = Casusmaker.keuzes(vraag, "akkoord");
        assertThat(gevraagd).hasSize(gegevens.size() - 1);
        Bladzijde onbeantwoord = melder.verstuur(antwoord);
        assertThat(onbeantwoord.status()).isEqualTo(422);
        assertThat(onbeantwoord.tekst()).contains("Kies ja of nee voor dit gegeven.");
        assertThat(inbrengen(pad)).isEqualTo(gegevens.size() - 1);
        gevraagd.forEach(veld -> antwoord.vul(veld, "nee"));
        assertThat(melder.verstuur(antwoord).status()).isEqualTo(200);
        assertThat(inbrengen(pad)).isZero();
        assertThat(regisseur.haal(pad).tekst())
                .contains("Er komt een vraag over.")
                .doesNotContain(Aanmeldproeven.WOORD, Aanmeldproeven.INHOUD);
    }

    /** A giver that does not say whether something may lie, does not let it lie (C15). */
    private void zwijgt(String pad, Uitkomstbepaling uitkomst, LocalDate dag) {
        loop.huis().klok().verder(Duration.ofMinutes(1));
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        assertThat(regisseur
                        .verstuur(formulier(pad, uitkomst, dag, "Er komt een vraag over."))
                        .status())
                .isEqualTo(200);
        assertThat(inbrengen(pad)).isPositive();
        assertThat(loop.huis().de(AkkoordAfsluiten.class).voer()).isZero();
        LocalDate uiterlijk = Akkoordtermijn.laatsteDag(
                        loop.keuzes().protocol(), loop.huis().klok().nu())
                .orElseThrow();
        loop.huis().klok().verder(Duration.between(loop.huis().klok().nu(), Kalender.begin(uiterlijk.plusDays(1))));
        assertThat(loop.huis().de(AkkoordAfsluiten.class).voer()).isEqualTo(1);
        assertThat(inbrengen(pad)).isZero();
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst())
                .contains("Er komt een vraag over.")
                .doesNotContain(Aanmeldproeven.WOORD, Aanmeldproeven.INHOUD);
    }

    private long inbrengen(String pad) {
        return loop.vrij()
                .sql("select count(*) from zorgvuldig.inbreng where dossier_id = ?")
                .param(dossier(pad))
                .query(Long.class)
                .single();
    }

    /** The outcome that was handed to the aanmelder last. */
    private String bericht() {
        Bezoeker melder = loop.als(Proefprofielhuis.AANMELDER);
        String pad = melder.haal("/werklijst").tekst().replaceFirst("(?s).*?\"(/uitkomsten/[0-9a-f-]{36})\".*", "$1");
        return melder.haal(pad).tekst();
    }

    private Formulier formulier(String pad, Uitkomstbepaling uitkomst, LocalDate dag, String waarom) {
        Bladzijde pagina = loop.als(Proefprofielhuis.REGISSEUR).haal(pad + "/beoordelen");
        assertThat(pagina.tekst())
                .contains("Casus beoordelen", "Een tijd bewaren?")
                // by this class the page asks of each gegeven whether it is needed
                .containsPattern("zv-keuze--weegt\"[^>]*value=\"%s\""
                        .formatted(uitkomst.uitkomst().code()))
                .doesNotContain("name=\"voldaan\"");
        return ingevuld(pagina, pad, uitkomst, dag, waarom);
    }

    private static Formulier ingevuld(
            Bladzijde pagina, String pad, Uitkomstbepaling uitkomst, LocalDate dag, String waarom) {
        Formulier formulier = pagina.formulier(pad + "/beoordelen")
                .vul("uitkomst", uitkomst.uitkomst().code())
                .vul("bewaren.totEnMet", dag.format(DAG))
                .vul("bewaren.waarom", waarom);
        Casusmaker.keuzes(pagina, "noodzaak").forEach(veld -> formulier.vul(veld, "ja"));
        return formulier;
    }

    private void geefAkkoord(String pad) {
        Bezoeker melder = loop.als(Proefprofielhuis.AANMELDER);
        Bladzijde pagina = melder.haal(pad + "/akkoord");
        assertThat(pagina.tekst())
                .contains("Akkoord om te bewaren", "De casus gaat niet verder", "Nee, dit moet weg")
                .doesNotContain("volgende fase");
        Formulier akkoord = pagina.formulier(pad + "/akkoord");
        Casusmaker.keuzes(pagina, "akkoord").forEach(veld -> akkoord.vul(veld, "ja"));
        assertThat(melder.verstuur(akkoord).status()).isEqualTo(200);
    }

    /** Only who had it in hand still sees it, nobody judges it any more, and it does not go before its day. */
    private void alleenWieHetHad(String pad) {
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        assertThat(regisseur.haal(pad).tekst())
                .contains(Aanmeldproeven.WOORD, "Besluit om de casus een tijd te bewaren", "Er komt een vraag over.");
        assertThat(regisseur.haalKaal(pad + "/beoordelen").status()).isEqualTo(404);
        assertThat(loop.als(Proefprofielhuis.ANDERE_REGISSEUR).haalKaal(pad).status())
                .isEqualTo(404);
        assertThat(loop.huis().de(DossiersOpruimen.class).voer()).isZero();
    }

    private void verdwijnt(String pad) {
        assertThatThrownBy(() -> zetDag(pad)).hasStackTraceContaining("was decided once");
        trigger("disable");
        zetDag(pad);
        trigger("enable");
        voer(
                pad,
                "insert into zorgvuldig.belet (samenwerkingsverband_id, belet_id, dossier_id, soort, sinds)"
                        + " select samenwerkingsverband_id, gen_random_uuid(), dossier_id, 'VERZOEK', now()"
                        + " from zorgvuldig.dossier where dossier_id = ?");
        assertThat(loop.huis().de(DossiersOpruimen.class).voer()).isZero();
        voer(pad, "update zorgvuldig.belet set opgeheven_op = now() where dossier_id = ?");
        assertThat(loop.huis().de(DossiersOpruimen.class).voer()).isEqualTo(1);
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haalKaal(pad).status()).isEqualTo(404);
        assertThat(resten(pad)).isZero();
    }

    private void zetDag(String pad) {
        voer(pad, "update zorgvuldig.dossier set bewaren_tot_en_met = date '2020-01-01' where dossier_id = ?");
    }

    private void trigger(String wat) {
        loop.vrij()
                .sql("alter table zorgvuldig.dossier " + wat + " trigger bewaardag_staat")
                .update();
    }

    private void voer(String pad, String opdracht) {
        loop.vrij().sql(opdracht).param(dossier(pad)).update();
    }

    private static UUID dossier(String pad) {
        return UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
    }

    /** Rows of the casus, of what was given in it, and of its keys. */
    private long resten(String pad) {
        return loop.vrij()
                .sql("select (select count(*) from zorgvuldig.dossier where dossier_id = :d)"
                        + " + (select count(*) from zorgvuldig.inbreng where dossier_id = :d)"
                        + " + (select count(*) from zorgvuldig.eigenaarsleutel where eigenaar_id = :d)")
                .param("d", dossier(pad))
                .query(Long.class)
                .single();
    }
}
