package nl.zorgvuldig.protocollen.tabel;

import java.util.Optional;

/** Who has access to a casus, and what the giver of data keeps a say over. */
final class Toegangstoetsen {
    private Toegangstoetsen() {}

    static Optional<String> geenToegang(Geval geval) {
        boolean behandelaar = geval.betrokken().equals(Lijsten.BEHANDELAAR);
        boolean toegang = switch (Tekst.van(geval)) {
            // open IJ 9.7: deelnemers only as invited to the casustafel, so not yet in triage, their own data neither;
            // the informatiecoordinator as far as his role in a casus needs, and IJ B2 fase 1 gives him none.
            case IJSSELLAND, ROTTERDAM -> behandelaar && geval.rol().equals(Lijsten.PROCESREGISSEUR);
            case VANGNET -> behandelaar && geval.rol().equals("coordinator");
            case LANDELIJK, KENNEMERLAND -> toegangHandvat(geval, behandelaar);
        };
        return TweedeHand.weiger(!toegang, Gronden.toegangLid(geval));
    }

    /** HV B2.2.1 and B2.2.2: the reporter, the procesregisseur and the supporter involved; a giver its own data. */
    private static boolean toegangHandvat(Geval geval, boolean behandelaar) {
        return switch (geval.rol()) {
            case Lijsten.PROCESREGISSEUR -> behandelaar;
            case "ondersteuner" -> geval.betrokken().equals("ondersteuner");
            // open HV B2.2.2: "uiteraard mag een deelnemer de door hem zelf verstrekte informatie inzien".
            case Lijsten.AANMELDER ->
                geval.betrokken().equals(Lijsten.AANMELDER)
                        || (geval.fase().equals("triage") && geval.bron().equals("eigen"));
            default -> false;
        };
    }

    /**
     * The giver keeps the say over use in a next phase.
     * open HV B2.2.2: whether data of phase 1 go along without a new akkoord is not said; so they do not.
     * open IJ 3.5c, RP 3.5c, VN 3.4c: a house role does not speak for its employer as giver.
     */
    static Optional<String> geenZeggenschap(Geval geval) {
        boolean gesloten = switch (geval.bron()) {
            case "ingetrokken", "vorige-zonder" -> true;
            // HV B2.2.2: what one gave oneself one may see.
            case "eigen-vorige-zonder" ->
                !(Tekst.van(geval).handvat() && geval.rol().equals(Lijsten.AANMELDER));
            default -> false;
        };
        return TweedeHand.weiger(gesloten, Tekst.van(geval).zeggenschap);
    }
}
