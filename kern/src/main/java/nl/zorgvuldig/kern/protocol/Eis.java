package nl.zorgvuldig.kern.protocol;

/** What must be recorded of a person before a role opens anything. */
public enum Eis {
    /** A signed statement of secrecy. */
    GEHEIMHOUDING,
    /** A certificate of conduct, or the screening of the person's own organisation. */
    SCREENING
}
