package nl.zorgvuldig.huis.toegang;

import java.time.Clock;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Uitnodigingen.Wie;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import org.springframework.stereotype.Component;

/**
 * Links the identity of someone who just logged in to whoever a link was made for. It happens once, is written down, and
 * says nothing: who comes with a used, an expired or an invented key meets what he would have met without one.
 */
@Component
public class InlogKoppelen {
    private static final String HANDELING = "INLOG_KOPPELEN";

    private final Transacties transacties;
    private final Uitnodigingen uitnodigingen;
    private final Protocollen protocollen;
    private final Logboek logboek;
    private final Clock klok;

    InlogKoppelen(
            Transacties transacties,
            Uitnodigingen uitnodigingen,
            Protocollen protocollen,
            Logboek logboek,
            Clock technischeKlok) {
        this.transacties = transacties;
        this.uitnodigingen = uitnodigingen;
        this.protocollen = protocollen;
        this.logboek = logboek;
        this.klok = technischeKlok;
    }

    /** Links, when the key is one that works. */
    public void voer(Koppelsleutel sleutel, byte[] identiteit) {
        transacties
                .naamloos(() -> uitnodigingen.voor(sleutel.kenmerk(), klok.instant()))
                .ifPresent(wie -> transacties.huis(
                        wie.huis(), "uitnodiging", Databankrol.SCHRIJVEN, () -> koppel(sleutel, identiteit, wie)));
    }

    private boolean koppel(Koppelsleutel sleutel, byte[] identiteit, Wie wie) {
        boolean gedaan = uitnodigingen.verbruik(sleutel.kenmerk()) && uitnodigingen.koppel(wie, identiteit);
        if (gedaan) {
            logboek.huishoudelijk(
                    protocollen.voor(wie.huis()).protocol(),
                    HANDELING,
                    wie.persoon().waarde());
        }
        return gedaan;
    }
}
