package nl.zorgvuldig.huis.verantwoording;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.verantwoording.opslag.Genummerd;
import nl.zorgvuldig.huis.verantwoording.opslag.Volgordetabel;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.springframework.stereotype.Component;

/**
 * The one that gives the lines of a house their order: consecutive numbers, for lines that were committed. A number is
 * given once, whatever order the transactions of the lines ended in.
 */
@Component
public final class Volgorde {
    private static final int TEGELIJK = 1000;

    private final Transacties transacties;
    private final Volgordetabel tabel;

    Volgorde(Transacties transacties, Volgordetabel tabel) {
        this.transacties = transacties;
        this.tabel = tabel;
    }

    /** Numbers what waits in every house; answers how many lines. */
    public int ordenAlles() {
        return transacties.huizen().stream().mapToInt(this::orden).sum();
    }

    /** Numbers what waits in one house; answers how many lines. */
    public int orden(Samenwerkingsverband.Id huis) {
        int totaal = 0;
        int nieuw;
        do {
            nieuw = transacties.huis(huis, "ordenaar", Databankrol.ORDENEN, () -> ordenDeel(huis));
            totaal += nieuw;
        } while (nieuw == TEGELIJK);
        return totaal;
    }

    private Integer ordenDeel(Samenwerkingsverband.Id huis) {
        Transactie.huidige().alleenSlot(Slotsoort.LOGVOLGORDE, huis.waarde());
        List<Logregel> wachtend = tabel.wachtend(huis, TEGELIJK);
        if (!wachtend.isEmpty()) {
            tabel.nummer(huis, Transactie.huidige().moment(), genummerd(wachtend, tabel.laatste(huis)));
        }
        return wachtend.size();
    }

    private static Map<Long, Genummerd> genummerd(List<Logregel> regels, long laatste) {
        Map<Long, Genummerd> nieuwe = new TreeMap<>();
        for (Logregel regel : regels) {
            nieuwe.put(
                    laatste + nieuwe.size() + 1,
                    new Genummerd(regel.id(), regel.moment(), vingerafdruk(regel.canoniek())));
        }
        return nieuwe;
    }

    private static byte[] vingerafdruk(byte[] canoniek) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canoniek);
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
