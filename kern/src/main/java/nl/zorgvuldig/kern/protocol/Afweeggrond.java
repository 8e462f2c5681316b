package nl.zorgvuldig.kern.protocol;

/** On what a care professional can rest a weighing when there is no consent (E6, IJ 7.2e, RP 7.2e, VN 8.2e). */
public enum Afweeggrond {
    /** Keeping the secret collides with a duty that weighs more. */
    CONFLICT_VAN_PLICHTEN,
    /** Being a good care professional demands that it is given. */
    GOED_HULPVERLENERSCHAP
}
