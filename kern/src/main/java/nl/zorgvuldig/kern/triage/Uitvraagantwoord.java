package nl.zorgvuldig.kern.triage;

/**
 * What a partij answers. That someone is known somewhere is itself a secret: only the partij that answered reads this back
 * (HV B2.2.2, C6).
 */
public enum Uitvraagantwoord {
    /** It does not know the person. */
    NIET_BEKEND,
    /** It knows the person, and gives something. */
    BEKEND,
    /** It gives nothing, whether it knows the person or not. */
    GEEFT_NIET;

    /** What anyone else reads: whether there is something for them to see, and nothing about why there is not. */
    public static Bijdrage voorAnderen(int zichtbaar) {
        return zichtbaar > 0 ? Bijdrage.BIJDRAGE : Bijdrage.GEEN_BIJDRAGE;
    }

    /** What others read of an answer. */
    public enum Bijdrage {
        /** There is something to see. */
        BIJDRAGE,
        /** There is nothing to see. */
        GEEN_BIJDRAGE
    }
}
