package nl.zorgvuldig.huis.toegang;

import java.util.function.Supplier;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Shows a register that holds no person to who registers it: decided and logged first. */
@Component
public class RegisterInzien {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Logboek logboek;

    RegisterInzien(Transacties transacties, Protocollen protocollen, Situaties situaties, Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.logboek = logboek;
    }

    /** Reads, when the viewer may. */
    public <T> Gezien<T> voer(Kijker kijker, Supplier<T> lees) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.BEHEREN, Logregel.GEEN);
            Situatie situatie = situaties.van(Handeling.BEHEREN, Situaties.HUISWERK);
            Handelingsbesluit besluit = Beslissing.beheren(protocol, situatie);
            logboek.besluit(protocol, situatie, besluit, Logregel.GEEN);
            return switch (besluit) {
                case Handelingsbesluit.Toegestaan toegestaan -> new Gezien.Wel<>(lees.get(), toegestaan.bevindingen());
                case Handelingsbesluit.Geweigerd geweigerd -> new Gezien.Niet<>(geweigerd.bevindingen());
            };
        });
    }
}
