package nl.zorgvuldig.huis.kluis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.opslag.Indextabel;
import nl.zorgvuldig.huis.kluis.opslag.Sleuteltabel;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/**
 * The safe. It seals for whoever asks, and opens only with a proof that fits, within a transaction, after the log has
 * been written. Nothing else opens.
 */
@Component
public final class Kluis {
    private final Sleutelwerk sleutelwerk;
    private final Opener opener;
    private final Sleuteltabel sleutels;
    private final Indextabel index;

    Kluis(Sleutelwerk sleutelwerk, Opener opener, Sleuteltabel sleutels, Indextabel index) {
        this.sleutelwerk = sleutelwerk;
        this.opener = opener;
        this.sleutels = sleutels;
        this.index = index;
    }

    /** Draws the key of a new owner, and the one for what the log says about it. */
    public void nieuweEigenaar(Eigenaar eigenaar) {
        sleutelwerk.nieuweEigenaar(huis(), eigenaar);
        sleutelwerk.nieuwGegeven(huis(), eigenaar, eigenaar.id());
    }

    /** Draws and keeps the key of a new record; what comes back seals its fields. */
    public Verzegelaar verzegelaar(Eigenaar eigenaar, UUID gegeven) {
        Zegel zegel = sleutelwerk.nieuwGegeven(huis(), eigenaar, gegeven);
        return new Verzegelaar(zegel, huis(), eigenaar, gegeven, sleutelwerk.epoche());
    }

    /**
     * Seals a record of a draft again under the key it has: a draft is written over until it goes.
     *
     * @throws IllegalArgumentException for another owner: what was recorded is never written over
     */
    public Verzegelaar hernieuwer(Eigenaar eigenaar, UUID gegeven) {
        if (eigenaar.soort() != Eigenaarsoort.CONCEPT) {
            throw new IllegalArgumentException("only a draft is written over: " + eigenaar.soort());
        }
        Zegel zegel = opener.zegel(huis(), eigenaar, gegeven);
        return new Verzegelaar(zegel, huis(), eigenaar, gegeven, sleutelwerk.epoche());
    }

    /**
     * Seals one more field of a record under the key it has; what was sealed of it stays as it is.
     *
     * @return the bytes, that open only in that field of that record
     */
    public byte[] vulAan(Eigenaar eigenaar, UUID gegeven, String veld, String tekst) {
        Zegel zegel = opener.zegel(huis(), eigenaar, gegeven);
        return new Verzegelaar(zegel, huis(), eigenaar, gegeven, sleutelwerk.epoche()).verzegel(veld, tekst);
    }

    /** Wraps bytes that were read from a table, so that they can be passed on without being opened. */
    public Afgeschermd<String> afgeschermd(Eigenaar eigenaar, UUID gegeven, String veld, byte[] blob) {
        return new Verzegeld(eigenaar, new Vindplaats(eigenaar.id(), gegeven, veld), blob);
    }

    /**
     * Opens everything that is asked, with a constant number of statements, after writing one line of the log for each
     * record.
     *
     * @return the texts by place
     * @throws BewijsPastNiet when one proof does not fit: then nothing is opened
     */
    public Map<Vindplaats, String> open(List<Opening> openingen) {
        return opener.open(Transactie.huidige(), openingen);
    }

    /** Seals what a line of the log says beyond its readable fields, under the dossier or other owner it is about. */
    public byte[] verzegelDetail(Eigenaar eigenaar, UUID logregel, String detail) {
        return opener.verzegelDetail(huis(), eigenaar, logregel, detail);
    }

    /** Deletes the keys and digests of an owner; only the gate of destruction, which sets the owner, gets this far. */
    public void vernietig(Eigenaar eigenaar) {
        index.verwijderDossier(huis(), eigenaar.id());
        sleutels.verwijderEigenaar(huis(), eigenaar.id());
        sleutelwerk.laatVallen(huis(), eigenaar);
    }

    /** Deletes the keys and digests of some records of an owner; only the gate of destruction gets this far. */
    public void vernietig(Eigenaar eigenaar, Set<UUID> gegevens) {
        if (gegevens.contains(eigenaar.id())) {
            throw new IllegalArgumentException("the key of an owner's log goes with the owner, never as a record");
        }
        index.verwijderInbrengen(huis(), eigenaar.id(), gegevens);
        sleutels.verwijderGegevens(huis(), eigenaar.id(), gegevens);
    }

    /** Which of these owners, or of these records, still have a key; for reconciling after a start. */
    public Set<UUID> aanwezig(Set<UUID> eigenarenOfGegevens) {
        return sleutels.aanwezig(huis(), eigenarenOfGegevens);
    }

    /** The day of the planned key turn after which no backup of a day opens what was destroyed. */
    public LocalDate uitReservekopieen(LocalDate vernietigd) {
        return sleutelwerk.uitReservekopieen(vernietigd);
    }

    private static Samenwerkingsverband.Id huis() {
        return Transactie.huidige().kijker().huis();
    }
}
