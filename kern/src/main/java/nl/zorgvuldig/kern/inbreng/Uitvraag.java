package nl.zorgvuldig.kern.inbreng;

/** Whether what was given may be told to other partijen when they are asked what they know (HV-E8). */
public enum Uitvraag {
    /** Not. */
    MAG_NIET,
    /** The giver lets it be told. */
    MAG
}
