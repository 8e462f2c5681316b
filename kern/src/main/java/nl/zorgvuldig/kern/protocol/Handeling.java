package nl.zorgvuldig.kern.protocol;

/** The acts that are decided. Which role may do which act, in which phase, stands in the profile. */
public enum Handeling {
    /** Report a casus. */
    AANMELDEN,
    /** Write down the report that someone of a partij tells, for that person to confirm. */
    AANMELDEN_NAMENS,
    /** Take a reported casus in hand. */
    OPPAKKEN,
    /** See an inbreng or another recorded text of a dossier. */
    INZIEN,
    /** Ask whether the betrokkene is known in the house already. */
    NAVRAGEN,
    /** Record that the municipality concerned, or the leading partij, was consulted. */
    AFSTEMMEN,
    /** Ask another partij what it knows, and take that question back. */
    UITVRAGEN,
    /** Answer what was asked of the own partij. */
    BEANTWOORDEN,
    /** Bring someone into a casus to support, and end that. */
    BETREKKEN,
    /** Decide at the end of a phase. */
    BEOORDELEN,
    /** Say, as its giver, whether an inbreng may be used in the next phase. */
    AKKOORD_GEVEN,
    /** Read the coded outcome that was handed over after a casus was refused. */
    UITKOMST_INZIEN,
    /** See who a colleague in the house is. */
    MEDEWERKER_INZIEN,
    /** Say how the own partij usually shares what it gives. */
    DEELPROFIEL_BEPALEN,
    /** Read and take out what the own partij gave to others through the house. */
    REGISTER_INZIEN,
    /** Register partijen, signatures, people, roles and clearances. */
    BEHEREN,
    /** Read the log, judge its lines and give them out. */
    LOGBOEK_INZIEN,
    /** Carry out a destruction whose ground has been recorded. */
    VERNIETIGEN;

    /**
     * Whether the act shows what someone else wrote or did, so that one person alone gives nobody a role with it. A new
     * act does, until it is said here that it shows nothing.
     */
    public boolean toontIets() {
        return this != AANMELDEN && this != BEHEREN && this != DEELPROFIEL_BEPALEN;
    }

    /** Whether the act touches the content of a dossier, so that only someone involved in it can do it. */
    public boolean raaktInhoud() {
        return switch (this) {
            case INZIEN,
                    NAVRAGEN,
                    AFSTEMMEN,
                    UITVRAGEN,
                    BEANTWOORDEN,
                    BETREKKEN,
                    BEOORDELEN,
                    AKKOORD_GEVEN,
                    VERNIETIGEN -> true;
            case AANMELDEN,
                    AANMELDEN_NAMENS,
                    OPPAKKEN,
                    UITKOMST_INZIEN,
                    MEDEWERKER_INZIEN,
                    DEELPROFIEL_BEPALEN,
                    REGISTER_INZIEN,
                    BEHEREN,
                    LOGBOEK_INZIEN -> false;
        };
    }
}
