package nl.zorgvuldig.kern.protocol;

import java.util.Optional;

/** What a partij can authorise staff of the house to do on its behalf, each apart and for a period (B2, HV B2.1, B2.2). */
public enum Werkzaamheid {
    /** Take in its report, consult about it, let someone support in it, and judge it. */
    INTAKE,
    /** Ask other partijen for what is needed. */
    UITVRAAG,
    /** Ask whether the betrokkene is known already. */
    BEKENDHEIDSVRAAG,
    /** Let others see what it gave. */
    INZAGE_GEVEN,
    /** Supply what it gave to who carries out the plan. */
    VERSTREKKEN_VOOR_UITVOERING,
    /** Inform the betrokkene. */
    INFORMEREN,
    /** Report the casus at another table. */
    ELDERS_AANMELDEN,
    /** Follow whether the plan works. */
    MONITORING;

    /** What an act needs the partij to have authorised; empty for an act that needs nothing of it. */
    public static Optional<Werkzaamheid> voor(Handeling handeling) {
        return switch (handeling) {
            case AANMELDEN, OPPAKKEN, AFSTEMMEN, BETREKKEN, BEOORDELEN -> Optional.of(INTAKE);
            case UITVRAGEN -> Optional.of(UITVRAAG);
            case NAVRAGEN -> Optional.of(BEKENDHEIDSVRAAG);
            case AANMELDEN_NAMENS,
                    BEANTWOORDEN,
                    INZIEN,
                    AKKOORD_GEVEN,
                    UITKOMST_INZIEN,
                    MEDEWERKER_INZIEN,
                    DEELPROFIEL_BEPALEN,
                    REGISTER_INZIEN,
                    BEHEREN,
                    LOGBOEK_INZIEN,
                    VERNIETIGEN -> Optional.empty();
        };
    }
}
