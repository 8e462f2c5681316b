package nl.zorgvuldig.kern.toestemming;

/** Whose consent it is (IJ 7.2b, RP 7.2b, VN 8.2b). */
public enum Gevraagde {
    /** The betrokkene. */
    BETROKKENE,
    /** Who represents the betrokkene by law; that has to be shown. */
    WETTELIJK_VERTEGENWOORDIGER
}
