package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Dossierstaat;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.aanmelding.Overlegstof;
import nl.zorgvuldig.huis.aanmelding.Stand;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.protocollen.Begrip;

/** Draws what was opened of a dossier as a page. */
final class Dossiertekening {
    private final Protocol protocol;
    private final Uitleg uitleg;
    private final Ingezien dossier;
    private final Kijker kijker;

    Dossiertekening(Protocol protocol, Uitleg uitleg, Ingezien dossier, Kijker kijker) {
        this.protocol = protocol;
        this.uitleg = uitleg;
        this.dossier = dossier;
        this.kijker = kijker;
    }

    DossierBeeld beeld() {
        Dossierstaat staat = dossier.staat();
        List<Fase> fasen = fasen(staat.feiten().fase());
        return new DossierBeeld(
                staat.feiten().id().waarde(),
                staat.casusnummer(),
                naam(staat.feiten().fase()),
                fasen.stream().map(this::naam).toList(),
                fasen.indexOf(staat.feiten().fase()) + 1,
                staat.stand(),
                staat.ontvangenOp(),
                uitleg.naam(Begrip.GEBIED, staat.feiten().gebied().code()),
                uitleg.naam(Begrip.TAAK, staat.feiten().taak().code()),
                uitleg.partij(staat.feiten().leidendePartij()),
                naam(Optional.of(staat.aanmelder())),
                naam(staat.behandelaar()),
                kenmerk(),
                dossier.personalia(),
                gegevens(),
                criteria(),
                vastgelegd(),
                mogelijk(),
                uitleg.waarom(dossier.namens(), dossier.doel(), dossier.gronden()));
    }

    private DossierBeeld.Vastgelegd vastgelegd() {
        return new DossierBeeld.Vastgelegd(
                new Informeertekening(uitleg, dossier).regels(),
                oordeel(),
                afstemming(),
                navraag(),
                new Verklaringen(dossier).regels());
    }

    /** The phases of the work; a casus that ended stands behind them. */
    private List<Fase> fasen(Fase nu) {
        List<Fase> gang = protocol.werkproces();
        return gang.contains(nu)
                ? gang
                : Stream.concat(gang.stream(), Stream.of(nu)).toList();
    }

    private String naam(Fase fase) {
        return uitleg.naam(Begrip.FASE, fase.code());
    }

    private String naam(Optional<Persoon.Id> wie) {
        return wie.map(id -> dossier.medewerkers().getOrDefault(id, "")).orElse("");
    }

    private String kenmerk() {
        return dossier.eerste(Stuk.Soort.KENMERK)
                .map(stuk -> stuk.veld("tekst").isBlank() ? Teksten.tekst("casus.kenmerk.geen") : stuk.veld("tekst"))
                .orElseGet(() -> Teksten.tekst("casus.kenmerk.niet-te-zien"));
    }

    private DossierBeeld.Mogelijk mogelijk() {
        Stand stand = dossier.staat().stand();
        boolean inBehandeling = dossier.staat().stand() == Stand.IN_BEHANDELING;
        return new DossierBeeld.Mogelijk(
                inBehandeling && dossier.mogelijk().contains(Handeling.NAVRAGEN),
                inBehandeling && dossier.mogelijk().contains(Handeling.AFSTEMMEN),
                dossier.mogelijk().contains(Handeling.BETREKKEN),
                (inBehandeling || stand == Stand.LOPEND) && dossier.mogelijk().contains(Handeling.BEOORDELEN),
                dossier.staat().stand() == Stand.WACHT_OP_AKKOORD
                        && dossier.mogelijk().contains(Handeling.AKKOORD_GEVEN),
                dossier.overGeheim(),
                gegevens().stream().anyMatch(gegeven -> !gegeven.zeggenschap().isEmpty()),
                (inBehandeling || stand == Stand.LOPEND) && dossier.mogelijk().contains(Handeling.UITVRAGEN),
                dossier.mogelijk().contains(Handeling.BEANTWOORDEN) && wordtGevraagd());
    }

    /** Only while its words can be read can a question be answered. */
    private boolean wordtGevraagd() {
        return dossier.uitvragen().stream()
                .anyMatch(vraag -> vraag.partij().equals(kijker.partij())
                        && dossier.van(Stuk.Soort.UITVRAAG).stream()
                                .anyMatch(woorden -> woorden.stuk().id().equals(vraag.id())));
    }

    private List<DossierBeeld.Gegeven> gegevens() {
        return new Inbrengkaarten(protocol, uitleg, kijker).van(dossier.van(Stuk.Soort.INBRENG));
    }

    private List<DossierBeeld.Criterium> criteria() {
        return dossier.van(Stuk.Soort.CRITERIUM).stream()
                .map(geopend -> {
                    String[] delen = geopend.stuk().code().split(":", 2);
                    return new DossierBeeld.Criterium(
                            delen[0],
                            uitleg.naam(Begrip.CRITERIUM, delen[0]),
                            "VOLDOET".equals(delen[1]),
                            geopend.veld("tekst"));
                })
                .sorted(Comparator.comparing(DossierBeeld.Criterium::naam))
                .toList();
    }

    private List<Regel> oordeel() {
        List<Geopend> door = dossier.van(Stuk.Soort.WETSOORDEEL_DOOR);
        List<Regel> regels = new ArrayList<>();
        if (!door.isEmpty()) {
            regels.add(regel(
                    "casus.oordeel.door",
                    door.stream().map(this::partij).sorted().collect(Collectors.joining(", "))));
            regels.add(regel("casus.oordeel.op", dag(door.getFirst().stuk().dag())));
        }
        dossier.van(Stuk.Soort.WETSOORDEEL).stream()
                .map(geopend ->
                        new Regel(uitleg.naam(Begrip.CRITERIUM, geopend.stuk().code()), geopend.veld("tekst")))
                .sorted(Comparator.comparing(Regel::sleutel))
                .forEach(regels::add);
        return regels;
    }

    private List<Regel> navraag() {
        return dossier.van(Stuk.Soort.NAVRAAG).stream()
                .map(geopend -> new Regel(
                        Dagtekst.lang(geopend.stuk().op()),
                        Teksten.tekst(
                                "navraag.vastgelegd",
                                Teksten.keuze("navraag.antwoord", geopend.stuk().code()),
                                geopend.veld("tekst"))))
                .toList();
    }

    private List<List<Regel>> afstemming() {
        return dossier.van(Stuk.Soort.AFSTEMMING).stream()
                .map(geopend -> List.of(
                        regel("casus.overleg.over", onderwerpen(geopend.stuk())),
                        regel("casus.overleg.met", met(geopend)),
                        regel("casus.overleg.op", dag(geopend.stuk().dag())),
                        regel("aanmelding.afstemming.tekst", geopend.veld("tekst"))))
                .toList();
    }

    private String onderwerpen(Stuk stuk) {
        return Overlegstof.over(stuk).stream()
                .sorted()
                .map(onderwerp -> uitleg.naam(Begrip.ONDERWERP, onderwerp.name()))
                .collect(Collectors.joining("; "));
    }

    private String met(Geopend geopend) {
        return Stream.of(geopend.veld("wijze"), partij(geopend))
                .filter(tekst -> !tekst.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String partij(Geopend geopend) {
        return geopend.stuk().partij().map(uitleg::partij).orElse("");
    }

    private static String dag(Optional<LocalDate> dag) {
        return dag.map(Dagtekst::lang).orElse("");
    }

    private static Regel regel(String sleutel, String waarde) {
        return new Regel(Teksten.tekst(sleutel), waarde);
    }
}
