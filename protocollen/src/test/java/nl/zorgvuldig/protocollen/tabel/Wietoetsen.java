package nl.zorgvuldig.protocollen.tabel;

import java.util.Optional;

/** Who acts, for which partij, in which phase. */
final class Wietoetsen {
    private Wietoetsen() {}

    /** IJ 1.18, RP 1.18, VN 1.19, HV B2.2.1: a partij reports, to the procesregisseur, never the house itself. */
    static Optional<String> nietDeAanmelder(Geval geval) {
        boolean aanmelder =
                geval.rol().equals(Lijsten.AANMELDER) && geval.betrokken().equals(Lijsten.AANMELDER);
        return TweedeHand.weiger(!aanmelder, Tekst.van(geval).partij);
    }

    static Optional<String> nietInEersteFase(Geval geval) {
        return TweedeHand.weiger(!geval.fase().equals("aanmelding"), Gronden.magOppakken(geval));
    }

    /**
     * Only who signed the protocol is a partij.
     * open HV B2.2.1: convenant alone would do for "convenantpartner", but the bevoegdheid lies in the protocol.
     * open VN 1.19: "of door derden" against VN 5.2.1 and 5.1.2 (partijen, their task): a derde brings in nothing.
     * open: a text that asks the signature of the employer of a house role does not exist; asked all the same.
     */
    static Optional<String> geenPartij(Geval geval) {
        return TweedeHand.weiger(!geval.lidmaatschap().equals("getekend"), Tekst.van(geval).partij);
    }

    /**
     * open IJ 6.4: "a t/m m" while the list runs to n; so the aanbieder (n) does not report, and the house does not
     * process in its name.
     */
    static Optional<String> nietOnderDeLetters(Geval geval) {
        boolean buiten =
                Tekst.van(geval) == Tekst.IJSSELLAND && geval.soortPartij().equals("aanbieder");
        return TweedeHand.weiger(buiten, "IJ 6.4");
    }

    /** IJ 9.2, RP 9.2 and RC 13.2a, VN 1.3 and 10.2, HV B2.2.1: the intake is the work of this one role. */
    static Optional<String> nietDeProcesregisseur(Geval geval) {
        String rol = Tekst.van(geval) == Tekst.VANGNET ? "coordinator" : Lijsten.PROCESREGISSEUR;
        return TweedeHand.weiger(!geval.rol().equals(rol), Gronden.magOppakken(geval));
    }

    /** open HV B2.2.1: no text binds the decision to the one who took the report in hand; IJ 9.7, RP 9.6, VN 10.5. */
    static Optional<String> nietBehandelaar(Geval geval) {
        return TweedeHand.weiger(!geval.betrokken().equals(Lijsten.BEHANDELAAR), Gronden.toegangLid(geval));
    }

    static Optional<String> geenEigenTaak(Geval geval) {
        return TweedeHand.weiger(!geval.taakEigen(), Tekst.van(geval).taak);
    }

    /**
     * IJ 16.1, RP 16.1, VN 17.1: before anything is given. HV B2.2.1: preferably before, in any case as soon as the
     * casus goes on. open HV B2.2.1: "zodra is vastgesteld" is after the decision; here already needed for it.
     */
    static Optional<String> nietGeinformeerd(Geval geval) {
        boolean magLater = Tekst.van(geval).handvat() && geval.handeling().equals("inbrengen");
        return TweedeHand.weiger(!geval.geinformeerd() && !magLater, Tekst.van(geval).informeren);
    }
}
