package nl.zorgvuldig.huis.sessie;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.huis.verantwoording.Logopdracht;
import nl.zorgvuldig.huis.verantwoording.Logregels;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Lets a person into a context, or keeps the person out: decided by kern from the facts of this moment (A3, B3). */
@Component
class Toelating {
    private static final String BINNENKOMEN = "BINNENKOMEN";

    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Sessietabel tabel;
    private final Logboek logboek;

    Toelating(
            Transacties transacties, Protocollen protocollen, Situaties situaties, Sessietabel tabel, Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.tabel = tabel;
        this.logboek = logboek;
    }

    /**
     * What was decided.
     *
     * @param besluit the decision
     * @param epoche the count of changes of the person's rights it was decided under
     */
    record Toegelaten(Handelingsbesluit besluit, long epoche) {
        boolean mag() {
            return besluit instanceof Handelingsbesluit.Toegestaan;
        }
    }

    /** Decides on entry, and writes it down either way. */
    Toegelaten kom(Kijker kijker) {
        return transacties.lezen(kijker, () -> {
            Toegelaten uitkomst = beslis(kijker);
            schrijf(kijker, uitkomst);
            return uitkomst;
        });
    }

    /** Decides again, at every request; writes it down only when something changed since the last time. */
    Toegelaten blijf(Kijker kijker, long epoche) {
        return transacties.lezen(kijker, () -> {
            Toegelaten uitkomst = beslis(kijker);
            if (!uitkomst.mag() || uitkomst.epoche() != epoche) {
                schrijf(kijker, uitkomst);
            }
            return uitkomst;
        });
    }

    private Toegelaten beslis(Kijker kijker) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        long epoche = tabel.epoche(kijker.persoon());
        Situatie situatie = situaties.van(Handeling.MEDEWERKER_INZIEN, Situaties.HUISWERK);
        return new Toegelaten(Beslissing.binnenkomen(protocol, situatie), epoche);
    }

    private void schrijf(Kijker kijker, Toegelaten uitkomst) {
        Transactie transactie = Transactie.huidige();
        Logregel regel = new Logregel(
                UUID.randomUUID(),
                kijker,
                kijker.partij().waarde(),
                BINNENKOMEN,
                transactie.moment(),
                Situaties.HUISWERK.code(),
                protocollen.voor(kijker.huis()).protocol().versie().hash(),
                uitkomst.mag() ? Logregel.Uitslag.TOEGESTAAN : Logregel.Uitslag.GEWEIGERD,
                uitkomst.mag() ? "" : Logregels.redenen(uitkomst.besluit().bevindingen()),
                transactie.spoor(),
                Logregel.GEEN,
                Logregel.GEEN);
        logboek.schrijf(List.of(new Logopdracht(regel)));
    }
}
