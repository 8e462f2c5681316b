package nl.zorgvuldig.kern.proef;

import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.aanmelding.Akkoordsituatie;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie;
import nl.zorgvuldig.kern.aanmelding.Navraagsituatie;
import nl.zorgvuldig.kern.bewaring.Vernietigingssituatie;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.triage.Antwoordsituatie;
import nl.zorgvuldig.kern.triage.Uitvraagbeslissing;
import nl.zorgvuldig.kern.triage.Uitvraagsituatie;
import nl.zorgvuldig.kern.verstrekking.Berichtsituatie;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Betreksituatie;
import nl.zorgvuldig.kern.verstrekking.Bevestigingssituatie;
import nl.zorgvuldig.kern.verstrekking.Conceptsituatie;
import nl.zorgvuldig.kern.verstrekking.EigenTaak;
import nl.zorgvuldig.kern.verstrekking.Grondsituatie;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Koppelsituatie;
import nl.zorgvuldig.kern.verstrekking.Namenssituatie;
import nl.zorgvuldig.kern.verstrekking.Oppaksituatie;
import nl.zorgvuldig.kern.verstrekking.Registersituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Toezichtsituatie;
import nl.zorgvuldig.kern.verstrekking.Verleningssituatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Voorstelsituatie;
import nl.zorgvuldig.kern.verstrekking.Waarneemsituatie;
import nl.zorgvuldig.kern.verstrekking.Zeggenschapssituatie;

/** Every decision kern can be asked for. */
public enum Beslisser {
    /** Entering the house. */
    BINNENKOMEN,
    /** Registering partijen, people and rights. */
    BEHEREN,
    /** Registering what lets another act. */
    VERLENEN,
    /** Confirming what another registered of a person. */
    BEVESTIGEN,
    /** Confirming what another registered of a partij. */
    INSTEMMEN,
    /** Seeing as whom one would come in with a link. */
    KOPPELEN,
    /** Seeing what is on record of the people one registers. */
    PERSONEEL,
    /** Taking part outside any dossier. */
    DEELNEMEN,
    /** Taking a report in hand. */
    OPPAKKEN,
    /** Taking over a casus of a colleague on leave. */
    WAARNEMEN,
    /** Acting within a dossier. */
    IN_DOSSIER,
    /** Bringing another into a dossier. */
    BETREKKEN,
    /** Recording on what data under secrecy may go to others. */
    GROND,
    /** Deciding about what one gave before. */
    ZEGGENSCHAP,
    /** Seeing an inbreng. */
    INZAGE,
    /** Using an inbreng for a task of one's own. */
    EIGEN_TAAK,
    /** Seeing that the betrokkene was told. */
    KENBAAR,
    /** Giving back what the leading partij gave. */
    TERUGGEVEN,
    /** Reading a message. */
    BERICHT,
    /** Working on a draft. */
    CONCEPT,
    /** Seeing who a colleague is. */
    MEDEWERKER,
    /** Reading the log. */
    LOGBOEK,
    /** Reading what the own partij gave. */
    GEGEVEN,
    /** Beginning a report. */
    BEGINNEN,
    /** Writing down what another reports. */
    OPSCHRIJVEN,
    /** Reporting a casus. */
    AANMELDEN,
    /** Deciding at intake. */
    INTAKE,
    /** Giving akkoord. */
    AKKOORD,
    /** Asking other partijen. */
    UITVRAGEN,
    /** Answering what was asked. */
    BEANTWOORDEN,
    /** Asking whether the betrokkene is known. */
    NAVRAGEN,
    /** Destroying. */
    VERNIETIGING;

    /** Decides. */
    Antwoord beslis(Protocol protocol, Record situatie) {
        return switch (this) {
            case BINNENKOMEN -> Antwoord.van(Beslissing.binnenkomen(protocol, (Situatie) situatie));
            case BEHEREN -> Antwoord.van(Beslissing.beheren(protocol, (Situatie) situatie));
            case VERLENEN -> Antwoord.van(Beslissing.verlenen(protocol, (Verleningssituatie) situatie));
            case BEVESTIGEN -> Antwoord.van(Beslissing.bevestigen(protocol, (Bevestigingssituatie) situatie));
            case INSTEMMEN -> Antwoord.van(Beslissing.instemmen(protocol, (Voorstelsituatie) situatie));
            case KOPPELEN -> Antwoord.van(Beslissing.koppelen(protocol, (Koppelsituatie) situatie));
            case PERSONEEL -> personeel(protocol, (Medewerkervraag) situatie);
            case DEELNEMEN -> Antwoord.van(Beslissing.deelnemen(protocol, (Situatie) situatie));
            case BEGINNEN -> Antwoord.van(Beslissing.beginnen(protocol, (Situatie) situatie));
            case OPSCHRIJVEN, OPPAKKEN, WAARNEMEN, GROND, ZEGGENSCHAP -> naarSituatie(protocol, situatie);
            case IN_DOSSIER -> Antwoord.van(Beslissing.inDossier(protocol, (Situatie) situatie));
            case BETREKKEN -> Antwoord.van(Beslissing.betrekken(protocol, (Betreksituatie) situatie));
            case INZAGE, EIGEN_TAAK, KENBAAR, TERUGGEVEN -> inzage(protocol, (Inzagesituatie) situatie);
            case BERICHT -> Antwoord.van(Beslissing.bericht(protocol, (Berichtsituatie) situatie));
            case CONCEPT -> Antwoord.van(Beslissing.concept(protocol, (Conceptsituatie) situatie));
            case MEDEWERKER -> medewerker(protocol, (Medewerkervraag) situatie);
            case LOGBOEK, GEGEVEN -> Antwoord.van(nalezen(protocol, situatie));
            case AANMELDEN, INTAKE, NAVRAGEN, AKKOORD -> aanmelding(protocol, situatie);
            case UITVRAGEN -> Antwoord.van(Uitvraagbeslissing.uitvragen(protocol, (Uitvraagsituatie) situatie));
            case BEANTWOORDEN -> Antwoord.van(Uitvraagbeslissing.beantwoorden(protocol, (Antwoordsituatie) situatie));
            case VERNIETIGING -> Antwoord.van(Vernietigingssituatie.beslis(protocol, (Vernietigingssituatie) situatie));
        };
    }

    private Antwoord inzage(Protocol protocol, Inzagesituatie situatie) {
        return switch (this) {
            case EIGEN_TAAK -> Antwoord.van(EigenTaak.beslis(protocol, situatie));
            case KENBAAR -> Antwoord.van(Beslissing.kenbaar(protocol, situatie));
            case TERUGGEVEN -> Antwoord.van(Beslissing.teruggeven(protocol, situatie));
            default -> Antwoord.van(Beslissing.inzage(protocol, situatie));
        };
    }

    private Antwoord aanmelding(Protocol protocol, Record situatie) {
        return switch (this) {
            case AANMELDEN -> Antwoord.van(Aanmeldbeslissing.aanmelden(protocol, (Aanmeldsituatie) situatie));
            case INTAKE -> Antwoord.van(Aanmeldbeslissing.intake(protocol, (Intakesituatie) situatie));
            case NAVRAGEN -> Antwoord.van(Aanmeldbeslissing.navragen(protocol, (Navraagsituatie) situatie));
            case AKKOORD -> Antwoord.van(Aanmeldbeslissing.akkoord(protocol, (Akkoordsituatie) situatie));
            default -> throw new IllegalArgumentException("no decision on a report: " + this);
        };
    }

    private static Verstrekkingsbesluit nalezen(Protocol protocol, Record situatie) {
        return situatie instanceof Registersituatie register
                ? Beslissing.register(protocol, register)
                : Beslissing.logboek(protocol, (Toezichtsituatie) situatie);
    }

    private Antwoord naarSituatie(Protocol protocol, Record situatie) {
        return Antwoord.van(
                switch (situatie) {
                    case Oppaksituatie oppakken -> Beslissing.oppakken(protocol, oppakken);
                    case Grondsituatie grond -> Grondsituatie.vastleggen(protocol, grond);
                    case Zeggenschapssituatie zeggenschap -> Zeggenschapssituatie.beslis(protocol, zeggenschap);
                    case Waarneemsituatie waarnemen -> Beslissing.waarnemen(protocol, waarnemen);
                    default -> Beslissing.opschrijven(protocol, (Namenssituatie) situatie);
                });
    }

    private static Antwoord personeel(Protocol protocol, Medewerkervraag vraag) {
        return Antwoord.van(Beslissing.personeel(protocol, vraag.basis(), vraag.vindplaatsen()));
    }

    private static Antwoord medewerker(Protocol protocol, Medewerkervraag vraag) {
        return Antwoord.van(Beslissing.medewerker(protocol, vraag.basis(), vraag.vindplaatsen()));
    }
}
