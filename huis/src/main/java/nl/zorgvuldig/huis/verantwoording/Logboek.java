package nl.zorgvuldig.huis.verantwoording;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transactiemelder;
import nl.zorgvuldig.huis.verantwoording.opslag.Logtabel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/**
 * Writes the log. Whoever shows something writes first: when the log cannot be written, nothing is shown. What broke off
 * is written by itself, in a transaction of its own.
 */
@Component
public final class Logboek implements Transactiemelder {
    private final Logtabel tabel;

    Logboek(Logtabel tabel) {
        this.tabel = tabel;
    }

    /** Adds lines to the running transaction, in one batch, under the role that can do nothing else. */
    public void schrijf(List<Logopdracht> opdrachten) {
        if (!opdrachten.isEmpty()) {
            Transactie.huidige().als(Databankrol.LOGGEN, () -> tabel.voegToe(opdrachten));
        }
    }

    /** Writes what was decided on an act, allowed or refused. */
    public void besluit(Protocol protocol, Situatie situatie, Handelingsbesluit besluit, UUID gegeven) {
        schrijf(List.of(new Logopdracht(Logregels.van(protocol, situatie, besluit, gegeven))));
    }

    /** Writes what was decided on an act that is done on behalf of another partij than one's own (B2). */
    public void besluit(
            Protocol protocol, Situatie situatie, Partij.Id namens, Handelingsbesluit besluit, UUID gegeven) {
        schrijf(List.of(new Logopdracht(Logregels.namens(protocol, situatie, namens, besluit, gegeven))));
    }

    /** Writes that an act was allowed but could not be done as things stood; the code says why. */
    public void verhinderd(Protocol protocol, Situatie situatie, String code) {
        schrijf(List.of(new Logopdracht(Logregels.verhinderd(protocol, situatie, code))));
    }

    /** Writes that a question was put before someone who may answer it; nothing was answered or opened yet. */
    public void voorgelegd(Protocol protocol, Situatie situatie) {
        schrijf(List.of(new Logopdracht(Logregels.voorgelegd(protocol, situatie))));
    }

    /** Writes with each of these dossiers that an act in another one found it, so that it can be seen there too. */
    public void aangetroffen(Protocol protocol, Situatie situatie, Set<Dossier.Id> dossiers) {
        schrijf(dossiers.stream()
                .map(dossier -> Logregels.aangetroffen(protocol, situatie).over(dossier.waarde()))
                .map(Logopdracht::new)
                .toList());
    }

    /**
     * Writes that something was asked for that does not exist or is not the viewer's; the line is the same.
     *
     * @param gevraagd the identifier that was asked for
     */
    public void nietGevonden(Protocol protocol, Handeling handeling, UUID gevraagd) {
        schrijf(List.of(new Logopdracht(Logregels.zonderSituatie(
                protocol, handeling.name(), Logregel.Uitslag.GEWEIGERD, "NIET_GEVONDEN", gevraagd))));
    }

    /** Writes an act of the house itself, under the name of its principal. */
    public void huishoudelijk(Protocol protocol, String handeling, UUID gegeven) {
        schrijf(List.of(new Logopdracht(
                Logregels.zonderSituatie(protocol, handeling, Logregel.Uitslag.TOEGESTAAN, "", gegeven))));
    }

    /** Writes that an act of the house itself was refused, and why. */
    public void huishoudelijkGeweigerd(Protocol protocol, String handeling, String reden, UUID gegeven) {
        schrijf(List.of(new Logopdracht(
                Logregels.zonderSituatie(protocol, handeling, Logregel.Uitslag.GEWEIGERD, reden, gegeven))));
    }

    @Override
    public void brakAf(Transactie afgebroken) {
        schrijf(List.of(new Logopdracht(Logregels.vanAfgebroken(afgebroken))));
    }

    @Override
    public void ontnam(Transactie lopend) {
        lopend.als(Databankrol.LOGGEN, () -> tabel.achteraan(lopend.kijker().huis(), lopend.moment()));
    }
}
