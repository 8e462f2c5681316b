package nl.zorgvuldig.kern.aanmelding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Informeerbepaling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/** The betrokkene is told first, or waiting is recorded with all that it asks (J1, J5, IJ 16.1, 16.6, 16.7). */
final class Informeertoets {
    private final Protocol protocol;
    private final LocalDate vandaag;
    private final Bevinder bevinder;
    private final Informeerbepaling bepaling;

    private Informeertoets(Protocol protocol, LocalDate vandaag) {
        this.protocol = protocol;
        this.vandaag = vandaag;
        this.bepaling = protocol.aanmelding().informeren();
        this.bevinder = Bevinder.van(protocol, Norm.INFORMEREN).met(bepaling.artikelen());
    }

    /**
     * Judges when the profile wants the betrokkene told before this act, and what a report records of it in any case: half
     * a record is none.
     */
    static List<Oordeel> oordeel(Protocol protocol, Situatie basis, Informering informering) {
        Informeertoets toets = new Informeertoets(protocol, basis.dag());
        boolean gevraagd = toets.bepaling.voor().contains(basis.handeling());
        boolean opgegeven =
                basis.handeling() == Handeling.AANMELDEN && !(informering instanceof Informering.NietVastgelegd);
        return gevraagd || opgegeven ? toets.oordeel(informering) : List.of();
    }

    private List<Oordeel> oordeel(Informering informering) {
        return switch (informering) {
            case Informering.Geinformeerd geinformeerd -> geinformeerd(geinformeerd);
            case Informering.Uitgesteld uitgesteld -> uitgesteld(uitgesteld);
            case Informering.NietVastgelegd() ->
                bevinder.faaltOp("informering", "informeren-niet-vastgelegd", Map.of());
        };
    }

    private List<Oordeel> geinformeerd(Informering.Geinformeerd informering) {
        boolean juistePartij = informering.door().voldoet(this::magInformeren);
        return afrondend(
                "betrokkene-geinformeerd",
                List.of(
                        eis(juistePartij, "informering.door", "informeren-door-ontbreekt"),
                        eis(
                                informering.op().voldoet(dag -> !dag.isAfter(vandaag)),
                                "informering.op",
                                "informeren-dag-ontbreekt"),
                        eis(informering.wijze(), "informering.wijze", "informeren-wijze-ontbreekt")));
    }

    private boolean magInformeren(Partijfeiten partij) {
        return partij.soorten().stream().anyMatch(bepaling.door()::contains);
    }

    private List<Oordeel> uitgesteld(Informering.Uitgesteld uitstel) {
        return afrondend(
                "informeren-uitgesteld",
                List.of(
                        eis(
                                uitstel.grond().voldoet(bepaling.gronden()::contains),
                                "uitstel.grond",
                                "uitstel-grond-ontbreekt"),
                        eis(uitstel.motivering(), "uitstel.motivering", "uitstel-motivering-ontbreekt"),
                        eis(isLater(uitstel.verwachtOp()), "uitstel.verwachtOp", "uitstel-datum-ontbreekt"),
                        eis(isTijdigeToets(uitstel.toetsOp()), "uitstel.toetsOp", "uitstel-toets-ontbreekt"),
                        eis(uitstel.wijze(), "uitstel.wijze", "uitstel-wijze-ontbreekt")));
    }

    private boolean isLater(Gegeven<LocalDate> dag) {
        return dag.voldoet(waarde -> waarde.isAfter(vandaag));
    }

    private boolean isTijdigeToets(Gegeven<LocalDate> dag) {
        return isLater(dag)
                && protocol.termijn(Termijnbepaling.Soort.TOETS_UITSTEL)
                        .filter(termijn -> dag.voldoet(waarde -> !waarde.isAfter(termijn.laatsteDag(vandaag))))
                        .isPresent();
    }

    private List<Oordeel> eis(Motivering motivering, String plaats, String code) {
        return eis(motivering == Motivering.AANWEZIG, plaats, code);
    }

    private List<Oordeel> eis(boolean voldaan, String plaats, String code) {
        return voldaan ? List.of() : bevinder.faaltOp(plaats, code, Map.of());
    }

    private List<Oordeel> afrondend(String code, List<List<Oordeel>> eisen) {
        List<Oordeel> faalt = eisen.stream().flatMap(Collection::stream).toList();
        return faalt.isEmpty() ? bevinder.voldaan(code, Map.of()) : faalt;
    }
}
