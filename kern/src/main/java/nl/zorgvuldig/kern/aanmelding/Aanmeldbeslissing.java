package nl.zorgvuldig.kern.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Toets;
import nl.zorgvuldig.kern.verstrekking.Wetsnormen;

/** Decides on reporting, on intake, and on a giver's akkoord. */
public final class Aanmeldbeslissing {
    private static final List<Toets<Aanmeldsituatie>> AANMELDEN = Toets.en(
            Aanmeldsituatie::basis,
            Beslissing.aanmelden(),
            List.of(
                    Aanmeldtoetsen::gebied,
                    Aanmeldtoetsen::derde,
                    Aanmeldtoetsen::taak,
                    Aanmeldtoetsen::criteria,
                    Inbrengtoetsen::categorie,
                    Inbrengtoetsen::gever,
                    Politietoetsen::artikel20,
                    Geheimtoetsen::zorggeheim,
                    Geheimtoetsen::toestemming,
                    Inbrengtoetsen::noodzaak,
                    Inbrengtoetsen::wet,
                    Onderbouwingstoetsen::kwaliteit,
                    Onderbouwingstoetsen::samenhang,
                    (protocol, situatie) ->
                            Informeertoets.oordeel(protocol, situatie.basis(), situatie.informering())));

    private static final List<Toets<Aanmeldsituatie>> GEVEN = List.of(
            Aanmeldtoetsen::taak,
            Inbrengtoetsen::categorie,
            Inbrengtoetsen::gever,
            Politietoetsen::artikel20,
            Geheimtoetsen::zorggeheim,
            Geheimtoetsen::toestemming,
            Inbrengtoetsen::noodzaak,
            Inbrengtoetsen::wet);

    private static final List<Toets<Intakesituatie>> INTAKE = Toets.en(
            Intakesituatie::basis,
            Beslissing.inDossier(),
            List.of(
                    Intaketoetsen::uitkomst,
                    Intaketoetsen::overleg,
                    Intaketoetsen::criteria,
                    Intaketoetsen::noodzaak,
                    Intaketoetsen::informeren,
                    Bewaartoetsen::bewaren,
                    Bewaartoetsen::volgensDeWet,
                    Wetstoetsen::criteria,
                    Wetstoetsen::dag,
                    Wetstoetsen::deelnemers,
                    Wetstoetsen::motivering,
                    (protocol, situatie) -> Wetsnormen.oordeel(protocol, situatie.basis())));

    private static final List<Toets<Akkoordsituatie>> AKKOORD = Toets.en(
            Akkoordsituatie::basis, Beslissing.inDossier(), List.of(Akkoordsituatie::gever, Akkoordsituatie::noodzaak));

    private static final List<Toets<Navraagsituatie>> NAVRAGEN =
            Toets.en(Navraagsituatie::basis, Beslissing.inDossier(), List.of(Navraagsituatie::reden));

    private Aanmeldbeslissing() {}

    /** Whether a casus may be reported as offered. */
    public static Handelingsbesluit aanmelden(Protocol protocol, Aanmeldsituatie situatie) {
        return Toets.alle(AANMELDEN, protocol, situatie).besluit();
    }

    /** Norms on what is given in a casus that was reported before: each thing by itself, on an own task of who gives. */
    public static List<Toets<Aanmeldsituatie>> geven() {
        return GEVEN;
    }

    /** Whether an intake may be decided as offered. */
    public static Handelingsbesluit intake(Protocol protocol, Intakesituatie situatie) {
        return Toets.alle(INTAKE, protocol, situatie).besluit();
    }

    /**
     * The last day until which a casus can be kept after an outcome, in Amsterdam; empty when the outcome is no end, or a
     * law wants it destroyed at once (RP 11.8, Bgs 1.16).
     */
    public static Optional<LocalDate> bewaarbaarTot(Protocol protocol, Uitkomstbepaling uitkomst, Instant moment) {
        return Bewaartoetsen.uiterlijk(protocol, uitkomst, moment);
    }

    /** The law that wants a judgement of the report before a casus goes on with this outcome; empty when none does (R3). */
    public static Optional<Regime> wetsoordeel(Protocol protocol, Uitkomstbepaling uitkomst, LocalDate dag) {
        return Wetstoetsen.voor(protocol, uitkomst, dag);
    }

    /** Whether someone may ask now whether the betrokkene is known in the house. */
    public static Handelingsbesluit navragen(Protocol protocol, Navraagsituatie situatie) {
        return Toets.alle(NAVRAGEN, protocol, situatie).besluit();
    }

    /** Whether this giver may decide on this inbreng now. */
    public static Handelingsbesluit akkoord(Protocol protocol, Akkoordsituatie situatie) {
        return Toets.alle(AKKOORD, protocol, situatie).besluit();
    }
}
