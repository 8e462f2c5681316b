package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Dossierstaat;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Stand;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Gevolg;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.protocollen.Begrip;

/**
 * Draws the course of a casus, from nothing but what the viewer may see of it.
 *
 * @param protocol the profile of the house
 * @param uitleg its words
 * @param dossier the casus
 * @param vandaag the day
 */
record Tijdlijntekening(Protocol protocol, Uitleg uitleg, Ingezien dossier, LocalDate vandaag) {
    /** Days that are shown past the last thing that comes. */
    private static final int UITLOOP = 7;
    /** Marks keep so far from each other that their numbers can be read. */
    private static final int TUSSEN = 44;

    TijdlijnBeeld beeld() {
        List<Dag> dagen = Stream.of(Stream.of(aanmelding()), stukken(), Stream.of(nu()), vragen())
                .flatMap(dag -> dag)
                .distinct()
                .sorted(Comparator.comparing(Dag::dag))
                .toList();
        LocalDate begin = dagen.getFirst().dag();
        LocalDate laatste =
                dagen.getLast().dag().isAfter(vandaag) ? dagen.getLast().dag() : vandaag;
        Tijdlijnschaal schaal = schaal(begin, laatste.plusDays(UITLOOP));
        return new TijdlijnBeeld(banden(schaal), momenten(schaal, dagen), schaal.x(vandaag));
    }

    /** Something on a day, before it has a place. */
    private record Dag(LocalDate dag, String tekst) {}

    private Dag aanmelding() {
        return new Dag(Kalender.dag(dossier.staat().ontvangenOp()), Teksten.tekst("tijdlijn.aangemeld"));
    }

    private Dag nu() {
        Dossierstaat staat = dossier.staat();
        if (staat.stand() == Stand.INGEDIEND) {
            return aanmelding();
        }
        return new Dag(
                Kalender.dag(staat.gewijzigd()),
                Teksten.keuze("tijdlijn.stand", staat.stand().name()));
    }

    private Stream<Dag> stukken() {
        return dossier.stukken().stream().flatMap(geopend -> van(geopend.stuk()));
    }

    /** What is asked of other partijen is asked in the phase of now. */
    private Stream<Dag> vragen() {
        return dossier.van(Stuk.Soort.UITVRAAG).stream()
                .map(geopend -> new Dag(
                        Kalender.dag(geopend.stuk().op()), Teksten.tekst("tijdlijn.gevraagd", partij(geopend.stuk()))));
    }

    private Stream<Dag> van(Stuk stuk) {
        return switch (stuk.soort()) {
            case INFORMERING -> stuk.dag().map(dag -> new Dag(dag, Teksten.tekst("tijdlijn.geinformeerd"))).stream();
            case UITSTEL ->
                Stream.concat(
                        stuk.toetsOp().map(dag -> new Dag(dag, Teksten.tekst("tijdlijn.opnieuw"))).stream(),
                        stuk.dag().map(dag -> new Dag(dag, Teksten.tekst("tijdlijn.verwacht"))).stream());
            case AFSTEMMING -> stuk.dag().map(dag -> new Dag(dag, Teksten.tekst("tijdlijn.afgestemd"))).stream();
            case BEWAARBESLUIT -> stuk.dag().map(dag -> new Dag(dag, Teksten.tekst("tijdlijn.bewaard"))).stream();
            case WETSOORDEEL_DOOR -> stuk.dag().map(dag -> new Dag(dag, Teksten.tekst("tijdlijn.oordeel"))).stream();
            default -> Stream.empty();
        };
    }

    private String partij(Stuk stuk) {
        return stuk.partij().map(uitleg::partij).orElse("");
    }

    private Tijdlijnschaal schaal(LocalDate begin, LocalDate eind) {
        return isVerder()
                ? Tijdlijnschaal.metFasen(
                        begin, Kalender.dag(dossier.staat().gewijzigd()), eind, geweest(), naam(nuFase()))
                : Tijdlijnschaal.van(begin, eind);
    }

    /** What the casus went through until it last went on, then the phase it is in. */
    private List<TijdlijnBeeld.Band> banden(Tijdlijnschaal schaal) {
        if (!isVerder()) {
            return List.of(new TijdlijnBeeld.Band(0, TijdlijnBeeld.BREEDTE, naam(nuFase())));
        }
        return List.of(
                new TijdlijnBeeld.Band(0, schaal.grens(), geweest()),
                new TijdlijnBeeld.Band(schaal.grens(), TijdlijnBeeld.BREEDTE, naam(nuFase())));
    }

    private boolean isVerder() {
        return !eerste().equals(nuFase());
    }

    private Fase eerste() {
        return protocol.aanmelding().fase();
    }

    private Fase nuFase() {
        return dossier.staat().feiten().fase();
    }

    /** The phases before the one it is in; of one that lies beside the way, the whole way up to where it turned off. */
    private String geweest() {
        List<Fase> gang = protocol.werkproces();
        int nu = gang.indexOf(nuFase());
        int einde = nu < 0 ? gang.indexOf(afslag()) + 1 : nu;
        return gang.subList(0, Math.max(1, einde)).stream().map(this::naam).collect(Collectors.joining(", "));
    }

    private Fase afslag() {
        return protocol.uitkomsten().values().stream()
                .filter(uitkomst -> uitkomst.gevolg() instanceof Gevolg.NaarFase(Fase fase) && fase.equals(nuFase()))
                .map(Uitkomstbepaling::uit)
                .findFirst()
                .orElseGet(this::eerste);
    }

    private String naam(Fase fase) {
        return uitleg.naam(Begrip.FASE, fase.code());
    }

    private List<TijdlijnBeeld.Moment> momenten(Tijdlijnschaal schaal, List<Dag> dagen) {
        List<TijdlijnBeeld.Moment> momenten = new ArrayList<>();
        int vorige = -TUSSEN;
        for (Dag dag : dagen) {
            int over = dagen.size() - momenten.size() - 1;
            int uiterst = TijdlijnBeeld.BREEDTE - Tijdlijnschaal.RAND - over * TUSSEN;
            vorige = Math.min(Math.max(schaal.x(dag.dag()), vorige + TUSSEN), Math.max(uiterst, vorige + TUSSEN));
            momenten.add(new TijdlijnBeeld.Moment(
                    momenten.size() + 1,
                    vorige,
                    dag.dag(),
                    dag.tekst(),
                    dag.dag().isAfter(vandaag)));
        }
        return momenten;
    }
}
