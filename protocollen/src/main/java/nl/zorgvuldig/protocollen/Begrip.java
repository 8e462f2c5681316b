package nl.zorgvuldig.protocollen;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of code that have a Dutch name: those a profile chooses, and those the software fixes. */
public enum Begrip {
    /** A role. */
    ROL,
    /** A phase. */
    FASE,
    /** A purpose. */
    DOEL,
    /** A kind of partij. */
    SOORT,
    /** A statutory task. */
    TAAK,
    /** A category of data. */
    CATEGORIE,
    /** A part of a category. */
    ONDERDEEL,
    /** An area of the house. */
    GEBIED,
    /** A criterion. */
    CRITERIUM,
    /** A group of criteria. */
    CRITERIAGROEP,
    /** A ground for waiting with informing. */
    GROND,
    /** An office that signs. */
    ONDERTEKENAAR,
    /** An outcome. */
    UITKOMST,
    /** A coded reason. */
    REDEN,
    /** A term. */
    TERMIJN,
    /** A term that runs from an event. */
    TERMIJNREGEL,
    /** A term whose end is destruction. */
    VERNIETIGING,
    /** A step of retention. */
    TRAP,
    /** A way to open a closed dossier again. */
    HEROPENING,
    /** A way to keep a dossier longer. */
    VERLENGING,
    /** What must be recorded for those. */
    BEWAARVEREISTE,
    /** How much a step of retention leaves to see. */
    BEWAARZICHT,
    /** An event from which terms run. */
    GEBEURTENIS,
    /** Whether a term says how long at most or at least. */
    STREKKING,
    /** A norm. */
    NORM,
    /** An act. */
    HANDELING,
    /** How someone is involved. */
    BETROKKENHEID,
    /** What must be recorded of a person. */
    EIS,
    /** What a partij signs. */
    STUK,
    /** Work that a partij authorises. */
    WERKZAAMHEID,
    /** What holds a destruction back. */
    BELET,
    /** A condition on data of a kind of partij. */
    VOORWAARDE,
    /** What an outcome needs first. */
    VEREISTE,
    /** What someone is consulted about. */
    ONDERWERP,
    /** What kind of data a category holds. */
    AARD,
    /** The secrecy on a category. */
    GEHEIM,
    /** A law that lets a secret be given. */
    UITZONDERING,
    /** A regime of secrecy. */
    GEHEIMREGIME,
    /** Which kind of consent. */
    TOESTEMMINGSSOORT,
    /** In which capacity consent is asked. */
    VRAGER,
    /** What withdrawal of consent does. */
    INTREKGEVOLG,
    /** On what a weighing rests. */
    AFWEEGGROND,
    /** A step of a weighing. */
    AFWEEGSTAP,
    /** A kind of work with personal data for which someone answers. */
    WERK,
    /** Who answers for work with personal data. */
    VERANTWOORDELIJKE,
    /** What a partij may process. */
    RECHT,
    /** A question to another partij. */
    VRAAG,
    /** What is said beside a text that an article points to. */
    BRON;

    /** The kind that kern calls by this name. */
    static Optional<Begrip> van(String soort) {
        return Stream.of(values())
                .filter(begrip -> begrip.sleutel().equals(soort))
                .findFirst();
    }

    String sleutel() {
        return name().toLowerCase(Locale.ROOT);
    }
}
