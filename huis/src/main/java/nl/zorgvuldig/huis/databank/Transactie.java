package nl.zorgvuldig.huis.databank;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * The transaction that is running: one viewer, one moment, one trace. A proof that was decided for another does not
 * open anything in it.
 */
public final class Transactie {
    static final ScopedValue<Transactie> HUIDIGE = ScopedValue.newInstance();

    private final Rolwissel wissel;
    private final Kijker kijker;
    private final Supplier<Instant> klok;
    private final String spoor;
    private Optional<Instant> moment = Optional.empty();
    private boolean ontneemt;
    private Bezigheid bezigheid = Bezigheid.ONBEKEND;

    Transactie(Rolwissel wissel, Kijker kijker, Supplier<Instant> klok, String spoor) {
        this.wissel = wissel;
        this.kijker = kijker;
        this.klok = klok;
        this.spoor = spoor;
    }

    /** The one that is running; outside any it fails. */
    public static Transactie huidige() {
        if (!HUIDIGE.isBound()) {
            throw new IllegalStateException("no transaction is running");
        }
        return HUIDIGE.get();
    }

    /** Who acts in it. */
    public Kijker kijker() {
        return kijker;
    }

    /**
     * Its one moment, by the business clock: that at which it is asked for first, so after what was waited for. What
     * ended before that moment has ended for it.
     */
    public Instant moment() {
        Instant bekend = moment.orElseGet(klok);
        moment = Optional.of(bekend);
        return bekend;
    }

    /** Trace identifier of the request it belongs to. */
    public String spoor() {
        return spoor;
    }

    /** What it was said to be doing. */
    public Bezigheid bezigheid() {
        return bezigheid;
    }

    /** Says what is being done, so that the log can tell it when it breaks off. */
    public void doet(Handeling handeling, UUID dossier) {
        bezigheid = new Bezigheid(handeling.name(), dossier);
    }

    /**
     * What a transaction is doing.
     *
     * @param handeling code of the act; empty when nobody said so
     * @param dossier random identifier of the dossier; the zero identifier when there is none
     */
    public record Bezigheid(String handeling, UUID dossier) {
        static final Bezigheid ONBEKEND = new Bezigheid("", new UUID(0, 0));
    }

    /** Runs work under another role of the database, then goes back. */
    public <T> T als(Databankrol rol, Supplier<T> werk) {
        return wissel.als(rol, werk);
    }

    /** Runs work under a role within one dossier that was decided on: what is only seen there, is seen now. */
    public <T> T binnen(UUID dossier, Databankrol rol, Supplier<T> werk) {
        return wissel.binnen(dossier, rol, werk);
    }

    /** Runs destruction of what one owner holds; under this role nothing else can be seen or deleted. */
    public <T> T alsVernietiger(UUID eigenaar, Supplier<T> werk) {
        return wissel.vernietigend(eigenaar, werk);
    }

    /** Waits for, and keeps until the end, a lock that others who rest on the same right can share. */
    public void deelSlot(Slotsoort soort, UUID van) {
        wissel.deelSlot(soort, van);
    }

    /** Waits for, and keeps until the end, a lock that nobody shares: for taking a right away. */
    public void alleenSlot(Slotsoort soort, UUID van) {
        wissel.alleenSlot(soort, van);
        ontneemt |= soort != Slotsoort.LOGVOLGORDE;
    }

    /** Whether it may have taken a right away: then all reading that began before must end first. */
    boolean ontneemt() {
        return ontneemt;
    }

    /** What a lock is on: the narrowest thing the right belongs to. */
    public enum Slotsoort {
        /** A whole house. */
        HUIS,
        /** A partij in a house. */
        PARTIJ,
        /** A person. */
        PERSOON,
        /** A dossier. */
        DOSSIER,
        /** The order of the log of a house. */
        LOGVOLGORDE,
        /** All reading in a house. */
        INZAGE
    }
}
