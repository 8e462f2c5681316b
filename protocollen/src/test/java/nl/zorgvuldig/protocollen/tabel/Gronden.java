package nl.zorgvuldig.protocollen.tabel;

/** On which places of the texts a permission rests. */
final class Gronden {
    private Gronden() {}

    static String magInbrengen(Geval geval) {
        String lid = switch (Tekst.van(geval)) {
            case IJSSELLAND -> "IJ 1.18, 5.2, 6.2, 6.4, 9.2, B4 cat1";
            case ROTTERDAM -> "RP 1.18, 5.2, 6.2, 6.4, 9.2, Bv3 cat1";
            case VANGNET -> "VN 1.19, 5.2, 6.2, 10.2";
            case LANDELIJK -> "HV B2.2.1";
            case KENNEMERLAND -> "KL, HV B2.2.1";
        };
        return metWgs(geval, lid, "WGS 2.27, 2.29, 2.31 lid 1");
    }

    static String magInzien(Geval geval) {
        return metWgs(geval, toegangLid(geval), "WGS 1.8 lid 2, 2.29");
    }

    static String toegangLid(Geval geval) {
        return switch (Tekst.van(geval)) {
            case IJSSELLAND -> "IJ 9.7";
            case ROTTERDAM -> "RP 9.6";
            case VANGNET -> "VN 10.5";
            case LANDELIJK, KENNEMERLAND -> geval.fase().equals("triage") ? "HV B2.2.2" : "HV B2.2.1";
        };
    }

    static String magOppakken(Geval geval) {
        return switch (Tekst.van(geval)) {
            case IJSSELLAND -> "IJ 1.18, 9.2, B2 fase 1";
            case ROTTERDAM -> "RP 1.18, 9.2, RC 13.2a";
            case VANGNET -> "VN 1.3, 1.19, 10.2";
            case LANDELIJK, KENNEMERLAND -> "HV B2.2.1";
        };
    }

    static String magDoorlaten(Geval geval) {
        return metWgs(geval, magOppakken(geval), "WGS 2.31 lid 2, Bgs 2.20");
    }

    private static String metWgs(Geval geval, String lid, String wet) {
        return geval.wgs() ? lid + ", " + wet : lid;
    }
}
