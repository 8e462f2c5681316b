package nl.zorgvuldig.huis.aanmelding;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.huis.vernietiging.Vernietigingspoort;
import nl.zorgvuldig.kern.aanmelding.Akkoordtermijn;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes silence for no: a casus whose giver did not answer in time goes on without what was asked for (C15, IJ 3.5c). */
@Component
public class AkkoordAfsluiten {
    private static final Logger LOG = LoggerFactory.getLogger(AkkoordAfsluiten.class);
    private static final String HANDELING = "AKKOORD_AFSLUITEN";

    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Onbeantwoord onbeantwoord;
    private final Mededelingen mededelingen;
    private final Vernietigingspoort poort;
    private final Logboek logboek;

    AkkoordAfsluiten(
            Transacties transacties,
            Protocollen protocollen,
            Onbeantwoord onbeantwoord,
            Mededelingen mededelingen,
            Vernietigingspoort poort,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.onbeantwoord = onbeantwoord;
        this.mededelingen = mededelingen;
        this.poort = poort;
        this.logboek = logboek;
    }

    /** Goes round once; answers how many casussen went on. */
    public int voer() {
        return protocollen.huizen().stream().mapToInt(this::inHuis).sum();
    }

    private int inHuis(Samenwerkingsverband.Id huis) {
        Protocol protocol = protocollen.voor(huis).protocol();
        int gesloten = 0;
        for (Onbeantwoord.Wachtend wachtend : alsHuis(
                huis,
                () -> onbeantwoord.wachtend(huis).stream()
                        .filter(vraag -> isVerstreken(protocol, vraag))
                        .toList())) {
            try {
                gesloten += alsHuis(huis, () -> sluit(protocol, huis, wachtend.dossier())) ? 1 : 0;
            } catch (RuntimeException fout) {
                LOG.error("closing a question for akkoord broke off ({}); the next round tries again", fout.getClass());
            }
        }
        return gesloten;
    }

    private <T> T alsHuis(Samenwerkingsverband.Id huis, Supplier<T> werk) {
        return transacties.huis(huis, "akkoordtermijn", Databankrol.AFSLUITEN, werk);
    }

    private static boolean isVerstreken(Protocol protocol, Onbeantwoord.Wachtend vraag) {
        return Akkoordtermijn.isVerstreken(
                protocol, vraag.sinds(), Transactie.huidige().moment());
    }

    /** The giver may have answered in between; then nothing happens. */
    private boolean sluit(Protocol protocol, Samenwerkingsverband.Id huis, Dossier.Id dossier) {
        Transactie.huidige().alleenSlot(Slotsoort.DOSSIER, dossier.waarde());
        Optional<Onbeantwoord.Gevraagd> nog =
                onbeantwoord.gevraagd(huis, dossier).filter(vraag -> isVerstreken(protocol, vraag.wachtend()));
        nog.ifPresent(vraag -> sluit(protocol, huis, vraag));
        return nog.isPresent();
    }

    private void sluit(Protocol protocol, Samenwerkingsverband.Id huis, Onbeantwoord.Gevraagd vraag) {
        Dossier.Id dossier = vraag.wachtend().dossier();
        logboek.huishoudelijk(protocol, HANDELING, dossier.waarde());
        onbeantwoord.sluit(huis, dossier, vraag.naar());
        if (vraag.isBewaring()) {
            poort.vernietigInbrengen(
                    protocol, dossier, vraag.inbrengen(), Set.copyOf(protocol.artikelen(Norm.BEWAARTERMIJN)));
        }
        Transactie nu = Transactie.huidige();
        mededelingen
                .sinds(nu.kijker(), dossier, nu.moment())
                .forEach(wie -> mededelingen.vertel(nu.kijker(), dossier, wie, Mededelingen.Soort.GEEN_ANTWOORD));
    }
}
