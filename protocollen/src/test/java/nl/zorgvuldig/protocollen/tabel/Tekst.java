package nl.zorgvuldig.protocollen.tabel;

/** The places in each text that a check rests on. */
enum Tekst {
    LANDELIJK("HV B2.2.1", "HV B2.2.1", "HV B2.2.1", "HV B2.2.1", "HV B2.2.1 (Wpg 20)", "HV B2.2.2"),
    KENNEMERLAND("KL, HV B2.2.1", "HV B2.2.1", "HV B2.2.1", "HV B2.2.1", "HV B2.2.1 (Wpg 20)", "HV B2.2.2"),
    IJSSELLAND(
            "IJ 1.18, 27.3, 28.1, 28.3",
            "IJ 5.2.2, 6.4",
            "IJ 16.1, 16.7",
            "IJ 4.2",
            "IJ 6.1, 6.2, 6.4d",
            "IJ 3.5b, 3.5c"),
    ROTTERDAM(
            "RP 1.18, 27.3, 28.1, 28.3",
            "RP 5.2.2, 6.4",
            "RP 16.1, 16.7",
            "RP 4.2",
            "RP 6.1, 6.2, 6.4d",
            "RP 3.5b, 3.5c"),
    VANGNET("VN 1.19, 5.2.1, 28.1, 28.4", "VN 5.2.2", "VN 17.1, 17.7", "VN 4.1", "VN 7.1, 7.2", "VN 3.4b, 3.4c");

    final String partij;
    final String taak;
    final String informeren;
    final String kader;
    final String politie;
    final String zeggenschap;

    Tekst(String partij, String taak, String informeren, String kader, String politie, String zeggenschap) {
        this.partij = partij;
        this.taak = taak;
        this.informeren = informeren;
        this.kader = kader;
        this.politie = politie;
        this.zeggenschap = zeggenschap;
    }

    static Tekst van(Geval geval) {
        return switch (geval.protocol()) {
            case "landelijk" -> LANDELIJK;
            case "kennemerland" -> KENNEMERLAND;
            case "ijsselland" -> IJSSELLAND;
            case "rotterdam-rijnmond" -> ROTTERDAM;
            case "vangnet" -> VANGNET;
            default -> throw new IllegalArgumentException("Onbekend protocol: " + geval.protocol());
        };
    }

    boolean handvat() {
        return this == LANDELIJK || this == KENNEMERLAND;
    }
}
