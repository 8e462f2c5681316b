package nl.zorgvuldig.protocollen.index;

/** How far the software keeps a lid, the firmest first. */
public enum Houding {
    /** Nobody can go around it. */
    AFGEDWONGEN,
    /** The software decides by it. */
    BESLIST,
    /** What people do about it is recorded. */
    VASTGELEGD,
    /** The software asks for it. */
    HERINNERD,
    /** Only people can keep it. */
    ORGANISATORISCH,
    /** The software does not keep it yet. */
    LATER
}
