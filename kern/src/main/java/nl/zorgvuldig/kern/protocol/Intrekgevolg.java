package nl.zorgvuldig.kern.protocol;

/** What a protocol lets happen when consent is withdrawn. What happened before stays lawful and recorded (E5). */
public enum Intrekgevolg {
    /** Nothing more is given under it. */
    STOPPEN,
    /** The partijen that received something under it are told. */
    MEEDELEN,
    /** What those partijen were allowed to do with it ends too. */
    VERVALLEN
}
