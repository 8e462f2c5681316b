package nl.zorgvuldig.kern.aanmelding;

/** Whether a motivation was written. What it says is for people; that it is there is for the decision. */
public enum Motivering {
    /** Something was written. */
    AANWEZIG,
    /** Nothing was written. */
    AFWEZIG;

    /** Looks at what was typed. */
    public static Motivering van(String getypt) {
        return getypt.isBlank() ? AFWEZIG : AANWEZIG;
    }
}
