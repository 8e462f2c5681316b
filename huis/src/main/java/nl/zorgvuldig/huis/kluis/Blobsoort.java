package nl.zorgvuldig.huis.kluis;

/** What a sealed byte string holds. The code stands in it: never reuse one. */
enum Blobsoort {
    EIGENAARSLEUTEL(1),
    GEGEVENSSLEUTEL(2),
    VELD(3),
    LOGDETAIL(4);

    private final int code;

    Blobsoort(int code) {
        this.code = code;
    }

    byte code() {
        return (byte) code;
    }
}
