package nl.zorgvuldig.protocollen.opdracht;

/** A number with its noun. */
final class Telling {
    private Telling() {}

    static String van(int aantal, String enkelvoud, String meervoud) {
        return switch (aantal) {
            case 0 -> "geen " + meervoud;
            case 1 -> "1 " + enkelvoud;
            default -> aantal + " " + meervoud;
        };
    }
}
