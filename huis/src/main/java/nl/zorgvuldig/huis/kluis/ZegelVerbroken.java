package nl.zorgvuldig.huis.kluis;

/** Sealed bytes that do not belong where they lie, were altered, or whose key is gone. It says nothing more. */
final class ZegelVerbroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ZegelVerbroken() {
        super("a seal does not open");
    }
}
