package nl.zorgvuldig.huis.databank;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one transaction wrapper: READ COMMITTED, short, one viewer, one moment. It sets house, person and role before any
 * other statement; the data source refuses whatever comes from elsewhere. What breaks off leaves nothing behind but a
 * line in the log.
 */
public final class Transacties {
    private static final UUID NIEMAND = new UUID(0, 0);

    private final TransactionTemplate sjabloon;
    private final JdbcClient jdbc;
    private final Klok klok;
    private final Supplier<List<Transactiemelder>> melders;

    Transacties(TransactionTemplate sjabloon, JdbcClient jdbc, Klok klok, Supplier<List<Transactiemelder>> melders) {
        this.sjabloon = sjabloon;
        this.jdbc = jdbc;
        this.klok = klok;
        this.melders = melders;
    }

    /** Reads on behalf of a viewer; the log can be written. */
    public <T> T lezen(Kijker kijker, Supplier<T> werk) {
        return voer(kijker, Databankrol.LEZEN, werk);
    }

    /** Writes on behalf of a viewer; the log can be written. */
    public <T> T schrijven(Kijker kijker, Supplier<T> werk) {
        return voer(kijker, Databankrol.SCHRIJVEN, werk);
    }

    /** Work of the house itself under a named principal that is nobody and holds no role. */
    public <T> T huis(Samenwerkingsverband.Id huis, String hoofdpersoon, Databankrol rol, Supplier<T> werk) {
        return voer(niemand(huis, hoofdpersoon), rol, werk);
    }

    /** Work that concerns no house: only the tables without row-level security answer. */
    public <T> T naamloos(Supplier<T> werk) {
        return voer(niemand(new Samenwerkingsverband.Id(NIEMAND), "naamloos"), Databankrol.SCHRIJVEN, werk);
    }

    /** All houses, for work that runs for each of them. */
    public List<Samenwerkingsverband.Id> huizen() {
        return naamloos(
                () -> jdbc.sql("select samenwerkingsverband_id from zorgvuldig.samenwerkingsverband_lijst order by 1")
                        .query((rij, nummer) -> new Samenwerkingsverband.Id(rij.getObject(1, UUID.class)))
                        .list());
    }

    private static Kijker niemand(Samenwerkingsverband.Id huis, String hoofdpersoon) {
        return new Kijker(huis, new Persoon.Id(NIEMAND), new Partij.Id(NIEMAND), new Rol(hoofdpersoon));
    }

    private <T> T voer(Kijker kijker, Databankrol rol, Supplier<T> werk) {
        if (Transactie.HUIDIGE.isBound()) {
            throw new IllegalStateException("a transaction within a transaction");
        }
        Rolwissel wissel = new Rolwissel(jdbc, rol);
        Transactie transactie =
                new Transactie(wissel, kijker, () -> klok.nu().truncatedTo(ChronoUnit.MICROS), Spoor.huidig());
        try {
            return voer(transactie, wissel, werk);
        } catch (RuntimeException | Error fout) {
            meld(transactie, fout);
            throw fout;
        }
    }

    private <T> T voer(Transactie transactie, Rolwissel wissel, Supplier<T> werk) {
        return BewaakteBron.geopend(() -> ScopedValue.where(Transactie.HUIDIGE, transactie)
                .call(() -> Objects.requireNonNull(sjabloon.execute(status -> begonnen(wissel, transactie, werk)))));
    }

    /** What concerns no house has no log to write to. A failure to write does not hide why the work broke off. */
    private void meld(Transactie afgebroken, Throwable fout) {
        if (afgebroken.kijker().huis().waarde().equals(NIEMAND)) {
            return;
        }
        try {
            Rolwissel wissel = new Rolwissel(jdbc, Databankrol.LOGGEN);
            Transactie melding = new Transactie(wissel, afgebroken.kijker(), afgebroken::moment, afgebroken.spoor());
            voer(melding, wissel, () -> {
                melders.get().forEach(melder -> melder.brakAf(afgebroken));
                return melding;
            });
        } catch (RuntimeException ook) {
            fout.addSuppressed(ook);
        }
    }

    /** What comes out is looked at before the commit: an answer that is missing undoes the work. */
    private <T> T begonnen(Rolwissel wissel, Transactie transactie, Supplier<T> werk) {
        wissel.begin(transactie.kijker());
        T uitkomst = Objects.requireNonNull(werk.get());
        if (wissel.isMislukt()) {
            throw new IllegalStateException("a transaction went on after work under another role had failed");
        }
        if (transactie.ontneemt()) {
            wachtOpLezers(wissel, transactie);
        }
        return uitkomst;
    }

    /**
     * Nobody is still reading what was taken away when that is acknowledged, and whoever comes now waits for the commit:
     * what was shown stands before it, in time and in the log.
     */
    private void wachtOpLezers(Rolwissel wissel, Transactie transactie) {
        wissel.alleenSlot(Slotsoort.INZAGE, transactie.kijker().huis().waarde());
        melders.get().forEach(melder -> melder.ontnam(transactie));
    }
}
