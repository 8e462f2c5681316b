package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.toegang.Deelname;

/**
 * Whom something that was given could have reached, by all that its giver ever decided about it. Who hears that it was put
 * right or taken back is among them; whom it never could reach does not hear that it exists (G3, AVG 19).
 *
 * @param gever whose it is
 * @param leidend the partij on whose behalf the house acts in the dossier
 * @param gevraagd the partijen to which it went along with a question
 * @param lezers in what ways of being involved someone sees all that others gave
 * @param ooit what the giver decided, from the first decision on
 */
public record Bereik(
        Partij.Id gever,
        Partij.Id leidend,
        Set<Partij.Id> gevraagd,
        Set<Betrokkenheid> lezers,
        List<Voorwaarden> ooit) {
    /** Copies the collections. */
    public Bereik {
        gevraagd = Set.copyOf(gevraagd);
        lezers = Set.copyOf(lezers);
        ooit = List.copyOf(ooit);
    }

    /** Whether someone who had part in the dossier is among them. */
    public boolean omvat(Deelname wie) {
        return ooit.stream().anyMatch(voorwaarden -> laatToe(voorwaarden, wie));
    }

    /** Whoever reports for another partij sees what is not its own where the profile says so, or its giver names it. */
    private boolean laatToe(Voorwaarden voorwaarden, Deelname wie) {
        return switch (wie.betrokkenheid()) {
            case BEHANDELAAR -> !treftStaf(voorwaarden, wie) && noemtStaf(voorwaarden.kring(), wie, true);
            case ONDERSTEUNER -> !treftStaf(voorwaarden, wie) && noemtStaf(voorwaarden.kring(), wie, false);
            case AANMELDER ->
                !wie.partij().equals(gever)
                        && (noemt(voorwaarden, wie)
                                || (lezers.contains(Betrokkenheid.AANMELDER) && laatToeAan(voorwaarden, wie)));
            case BEVRAAGDE -> gevraagd.contains(wie.partij()) && laatToeAan(voorwaarden, wie);
            case GEEN -> false;
        };
    }

    private static boolean laatToeAan(Voorwaarden voorwaarden, Deelname wie) {
        return voorwaarden.kring() instanceof Kring.Iedereen
                ? !voorwaarden.voorbehoud().contains(wie.partij())
                : noemt(voorwaarden, wie);
    }

    private static boolean noemt(Voorwaarden voorwaarden, Deelname wie) {
        return !voorwaarden.voorbehoud().contains(wie.partij())
                && (voorwaarden.kring().partijen().contains(wie.partij())
                        || voorwaarden.kring().mensen().contains(wie.persoon()));
    }

    private boolean treftStaf(Voorwaarden voorwaarden, Deelname wie) {
        return voorwaarden.voorbehoud().contains(wie.partij())
                || voorwaarden.voorbehoud().contains(leidend);
    }

    private static boolean noemtStaf(Kring kring, Deelname wie, boolean regisseur) {
        return switch (kring) {
            case Kring.Iedereen() -> true;
            case Kring.Alleen(Set<Ontvanger> _) ->
                (regisseur && kring.noemtRegisseur()) || kring.mensen().contains(wie.persoon());
        };
    }
}
