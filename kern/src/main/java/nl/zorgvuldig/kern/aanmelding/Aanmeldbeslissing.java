package nl.zorgvuldig.kern.aanmelding;

import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Toets;
import nl.zorgvuldig.kern.verstrekking.Uitslag;

/** Decides on reporting, on intake, and on a giver's akkoord. */
public final class Aanmeldbeslissing {
    private static final List<Toets<Aanmeldsituatie>> AANMELDEN = List.of(
            Aanmeldtoetsen::gebied,
            Aanmeldtoetsen::taak,
            Aanmeldtoetsen::criteria,
            Inbrengtoetsen::categorie,
            Inbrengtoetsen::gever,
            Inbrengtoetsen::artikel20,
            Inbrengtoetsen::zorggeheim,
            Inbrengtoetsen::toestemming,
            Inbrengtoetsen::noodzaak,
            (protocol, situatie) -> Informeertoets.oordeel(protocol, situatie.basis(), situatie.informering()));

    private static final List<Toets<Intakesituatie>> INTAKE = List.of(
            Intaketoetsen::uitkomst, Intaketoetsen::afstemming, Intaketoetsen::criteria, Intaketoetsen::noodzaak);

    private static final List<Toets<Akkoordsituatie>> AKKOORD = List.of(Akkoordsituatie::gever);

    private Aanmeldbeslissing() {}

    /** Whether a casus may be reported as offered. */
    public static Handelingsbesluit aanmelden(Protocol protocol, Aanmeldsituatie situatie) {
        return besluit(
                Toets.alle(Beslissing.deelnemen(), protocol, situatie.basis()),
                Toets.alle(AANMELDEN, protocol, situatie));
    }

    /** Whether an intake may be decided as offered. */
    public static Handelingsbesluit intake(Protocol protocol, Intakesituatie situatie) {
        return besluit(
                Toets.alle(Beslissing.inDossier(), protocol, situatie.basis()), Toets.alle(INTAKE, protocol, situatie));
    }

    /** Whether this giver may decide on this inbreng now. */
    public static Handelingsbesluit akkoord(Protocol protocol, Akkoordsituatie situatie) {
        return besluit(
                Toets.alle(Beslissing.inDossier(), protocol, situatie.basis()),
                Toets.alle(AKKOORD, protocol, situatie));
    }

    private static Handelingsbesluit besluit(Uitslag basis, Uitslag eigen) {
        List<Oordeel> samen = Stream.concat(basis.oordelen().stream(), eigen.oordelen().stream())
                .toList();
        return new Uitslag(samen).besluit();
    }
}
