package nl.zorgvuldig.protocollen.tabel;

import java.util.Optional;

/** What is given or seen: the lists, the rights, and the secrecies that rest on data. */
final class Gegevenstoetsen {
    private Gegevenstoetsen() {}

    /** The list of data about the betrokkene. open IJ B4, RP Bv3: "niet uitputtend" does not widen the list. */
    static Optional<String> nietOpDeLijst(Geval geval) {
        String categorie = geval.categorie();
        return switch (Tekst.van(geval)) {
            case IJSSELLAND -> TweedeHand.weiger(!Lijsten.LIJST_IJ.contains(categorie), "IJ B4 cat1");
            case ROTTERDAM -> TweedeHand.weiger(!Lijsten.LIJST_RP.contains(categorie), "RP Bv3 cat1");
            case VANGNET -> TweedeHand.weiger(!Lijsten.LIJST_VN.contains(categorie), "VN 4.1");
            // open HV B2.2.1: no list; data about staff are no data about the betrokkene.
            case LANDELIJK, KENNEMERLAND -> TweedeHand.weiger(Lijsten.VAN_MEDEWERKERS.contains(categorie), "HV B2.2.1");
        };
    }

    /** An inbreng may be about others too; only VN knows categories that are named for nobody at all. */
    static Optional<String> categorieNergensGenoemd(Geval geval) {
        // open VN 4.1: annex 1 is missing, so what the body does not name is not seen either.
        return Tekst.van(geval) == Tekst.VANGNET ? nietOpDeLijst(geval) : Optional.empty();
    }

    /** IJ 4.2, RP 4.2, VN 4.1 (second), HV B2.2.1 and B2.2.2 (special data, BSN): the right of the partij. */
    static Optional<String> geenWettelijkRecht(Geval geval) {
        return TweedeHand.weiger(
                Lijsten.gevoelig(geval.categorie()) && !geval.rechtOpGegeven(), Tekst.van(geval).kader);
    }

    /** Data from the police need the artikel 20 decision. open HV: B2 does not name it; Wpg 20 asks it anyway. */
    static Optional<String> zonderArtikel20(Geval geval) {
        return TweedeHand.weiger(vanPolitie(geval) && !geval.artikel20(), Tekst.van(geval).politie);
    }

    private static boolean vanPolitie(Geval geval) {
        return geval.categorie().equals(Lijsten.POLITIEGEGEVENS)
                || (geval.soortPartij().equals(Lijsten.POLITIE) && gegevenDoorAanmeldendePartij(geval));
    }

    /** In the first phase only the reporting partij gives; later this is known of some sources only. */
    private static boolean gegevenDoorAanmeldendePartij(Geval geval) {
        if (!geval.handeling().equals("inzien")) {
            return true;
        }
        if (geval.rol().equals(Lijsten.AANMELDER)) {
            return geval.bron().startsWith("eigen");
        }
        return geval.fase().equals("aanmelding") || geval.bron().contains("vorige");
    }

    /**
     * IJ 7.1: a receiver does not pass police data on (open: the exception lies in the systems of the police).
     * RP 7.1: passing on when the task needs it (open: whose task, and RP 6.2 knows no ground but artikel 20, so no).
     * VN 7.1, 8.1 and HV B2.2.1: open, silent about passing on; so only the police.
     */
    static Optional<String> politiegegevensVanAnder(Geval geval) {
        boolean ander = geval.categorie().equals(Lijsten.POLITIEGEGEVENS)
                && !geval.soortPartij().equals(Lijsten.POLITIE);
        return switch (Tekst.van(geval)) {
            case IJSSELLAND -> TweedeHand.weiger(ander, "IJ 7.1");
            case ROTTERDAM -> TweedeHand.weiger(ander, "RP 6.2, 7.1");
            case VANGNET -> TweedeHand.weiger(ander, "VN 7.1, 8.1");
            case LANDELIJK, KENNEMERLAND -> TweedeHand.weiger(ander, "HV B2.2.1 (Wpg 7)");
        };
    }

    /**
     * IJ 6.2, RP 6.2: the ground for giving these data is Wjsg 8a, 39f, 51c: the OM; IJ 6.4l, RP 6.4k: DJI too.
     * open: DJI only the execution data; any other partij that holds such data brings in nothing.
     * open HV B2.2.1: names no giver; Wjsg 8a, 39f and 51c know the OM alone.
     */
    static Optional<String> justitieVanAnder(Geval geval) {
        boolean dji = geval.soortPartij().equals("dji") && geval.categorie().equals("tenuitvoerlegging");
        boolean ander = Lijsten.JUSTITIE.contains(geval.categorie())
                && !geval.soortPartij().equals("openbaar-ministerie");
        return switch (Tekst.van(geval)) {
            case IJSSELLAND -> TweedeHand.weiger(ander && !dji, "IJ 6.2");
            case ROTTERDAM -> TweedeHand.weiger(ander && !dji, "RP 6.2");
            case LANDELIJK, KENNEMERLAND -> TweedeHand.weiger(ander, "HV B2.2.1 (Wjsg 8a, 39f, 51c)");
            case VANGNET -> Optional.empty();
        };
    }

    /**
     * IJ 7.2b, RP 7.2, VN 8.2b: only with consent, which cannot be recorded yet.
     * open: taken for special data of these parties only; literally all they know of a client is secret.
     * open HV B2.2.1: the reporter's own rules decide, and those are not known here.
     */
    static Optional<String> geheimZonderToestemming(Geval geval) {
        boolean geheim =
                Lijsten.BIJZONDER.contains(geval.categorie()) && Lijsten.ZORGGEHEIM.contains(geval.soortPartij());
        return TweedeHand.weiger(
                geheim,
                switch (Tekst.van(geval)) {
                    case IJSSELLAND -> "IJ 7.2b";
                    case ROTTERDAM -> "RP 7.2";
                    case VANGNET -> "VN 8.2b";
                    case LANDELIJK, KENNEMERLAND -> "HV B2.2.1 (Geheimhoudingsplicht)";
                });
    }

    /** IJ 6.4m, RP 6.4l: Slachtofferhulp gives nothing at all without explicit consent. */
    static Optional<String> slachtofferhulpZonderToestemming(Geval geval) {
        String lid = Tekst.van(geval) == Tekst.IJSSELLAND ? "IJ 6.4m" : "RP 6.4l";
        return TweedeHand.weiger(geval.soortPartij().equals("slachtofferhulp"), lid);
    }
}
