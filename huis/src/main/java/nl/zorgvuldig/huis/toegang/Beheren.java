package nl.zorgvuldig.huis.toegang;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Bevestigingssituatie;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verleningssituatie;
import nl.zorgvuldig.kern.verstrekking.Voorstelsituatie;
import org.springframework.stereotype.Component;

/** The one way to register partijen, people and rights: decided, done and logged in one transaction. */
@Component
public class Beheren {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Bezettingen bezettingen;
    private final Logboek logboek;

    Beheren(
            Transacties transacties,
            Protocollen protocollen,
            Situaties situaties,
            Bezettingen bezettingen,
            Logboek logboek) {
        this.bezettingen = bezettingen;
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.logboek = logboek;
    }

    /** What came of it. */
    public sealed interface Uitkomst {
        /** It was done; this is what it is about. */
        record Gedaan(UUID gegeven) implements Uitkomst {}

        /** There was nothing to do it to. */
        record NietGevonden() implements Uitkomst {}

        /** It was refused. */
        record Geweigerd(List<Bevinding> redenen) implements Uitkomst {}
    }

    /** Decides, does the work that registers something under the identifier it returns, and logs either way. */
    public Uitkomst voer(Kijker kijker, Supplier<UUID> werk) {
        return voer(kijker, Beslissing::beheren, een(werk));
    }

    /** The same for what takes something away that need not be there: it is about what was asked for, found or not. */
    public Uitkomst neemWeg(Kijker kijker, UUID gevraagd, BooleanSupplier werk) {
        return voer(kijker, Beslissing::beheren, alsGevonden(gevraagd, werk), gevraagd);
    }

    private static Supplier<List<UUID>> alsGevonden(UUID gevraagd, BooleanSupplier werk) {
        return () -> werk.getAsBoolean() ? List.of(gevraagd) : List.of();
    }

    /** The same for several at once: each that the work returns gets a line of its own; it is about the first of them. */
    public Uitkomst voerElk(Kijker kijker, Supplier<List<UUID>> werk) {
        return voer(kijker, Beslissing::beheren, werk);
    }

    private static Supplier<List<UUID>> een(Supplier<UUID> werk) {
        return () -> List.of(werk.get());
    }

    /** The same for what lets someone act, which nobody gives himself. */
    Uitkomst verleen(Kijker kijker, Persoon.Id aan, Supplier<UUID> werk) {
        return voer(
                kijker,
                (protocol, situatie) -> Beslissing.verlenen(protocol, new Verleningssituatie(situatie, aan)),
                een(werk));
    }

    /** The same for what concerns two others at once. */
    Uitkomst verleenElk(Kijker kijker, Persoon.Id een, Persoon.Id ander, Supplier<UUID> werk) {
        return voer(
                kijker,
                (protocol, situatie) -> Stream.of(een, ander)
                        .map(wie -> Beslissing.verlenen(protocol, new Verleningssituatie(situatie, wie)))
                        .filter(Handelingsbesluit.Geweigerd.class::isInstance)
                        .findFirst()
                        .orElseGet(() -> Beslissing.verlenen(protocol, new Verleningssituatie(situatie, een))),
                een(werk));
    }

    /** The same for taking away what keeps someone from acting, which nobody does for himself. */
    Uitkomst neemWegVan(Kijker kijker, Persoon.Id van, UUID gevraagd, BooleanSupplier werk) {
        return voer(
                kijker,
                (protocol, situatie) -> Beslissing.verlenen(protocol, new Verleningssituatie(situatie, van)),
                alsGevonden(gevraagd, werk),
                gevraagd);
    }

    /** The same for saying of a role that it is still needed, which nobody says of his own as long as there is another. */
    Uitkomst herzie(Kijker kijker, Persoon.Id van, UUID verlening, BooleanSupplier werk) {
        return voer(
                kijker,
                (protocol, situatie) ->
                        Beslissing.herzien(protocol, new Verleningssituatie(situatie, van), bezettingen.van(kijker)),
                alsGevonden(verlening, werk),
                verlening);
    }

    /** The same for what begins to work when a second person confirms it. */
    Uitkomst bevestig(Kijker kijker, RolBevestigen.Voorstel voorstel, Supplier<UUID> werk) {
        return voer(
                kijker,
                (protocol, situatie) -> Beslissing.bevestigen(
                        protocol,
                        new Bevestigingssituatie(van(situatie, voorstel.door()), voorstel.aan(), voorstel.inlog())),
                een(werk));
    }

    /** The same for what concerns yet another, who does not confirm it either. */
    Uitkomst bevestigOok(Kijker kijker, RolBevestigen.Voorstel voorstel, Persoon.Id ander, Supplier<UUID> werk) {
        return voer(
                kijker,
                (protocol, situatie) -> {
                    Handelingsbesluit over = Beslissing.verlenen(protocol, new Verleningssituatie(situatie, ander));
                    return over instanceof Handelingsbesluit.Geweigerd
                            ? over
                            : Beslissing.bevestigen(
                                    protocol,
                                    new Bevestigingssituatie(
                                            van(situatie, voorstel.door()), voorstel.aan(), voorstel.inlog()));
                },
                een(werk));
    }

    /** The same for what was registered of a partij and begins to work when a second person confirms it. */
    public Uitkomst stemIn(Kijker kijker, Persoon.Id voorgesteldDoor, Supplier<UUID> werk) {
        return voer(
                kijker,
                (protocol, situatie) -> Beslissing.instemmen(protocol, van(situatie, voorgesteldDoor)),
                een(werk));
    }

    private Voorstelsituatie van(Situatie situatie, Persoon.Id door) {
        return new Voorstelsituatie(situatie, door, situaties.feiten(door));
    }

    private Uitkomst voer(
            Kijker kijker, BiFunction<Protocol, Situatie, Handelingsbesluit> oordeel, Supplier<List<UUID>> werk) {
        return voer(kijker, oordeel, werk, Logregel.GEEN);
    }

    private Uitkomst voer(
            Kijker kijker,
            BiFunction<Protocol, Situatie, Handelingsbesluit> oordeel,
            Supplier<List<UUID>> werk,
            UUID gevraagd) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.schrijven(kijker, () -> {
            Transactie.huidige().doet(Handeling.BEHEREN, Logregel.GEEN);
            Transactie.huidige()
                    .deelSlot(Transactie.Slotsoort.PERSOON, kijker.persoon().waarde());
            Situatie situatie = situaties.van(Handeling.BEHEREN, Situaties.HUISWERK);
            Handelingsbesluit besluit = oordeel.apply(protocol, situatie);
            return switch (besluit) {
                case Handelingsbesluit.Toegestaan toegestaan ->
                    gedaan(protocol, situatie, toegestaan, werk.get(), gevraagd);
                case Handelingsbesluit.Geweigerd geweigerd -> {
                    logboek.besluit(protocol, situatie, geweigerd, Logregel.GEEN);
                    yield new Uitkomst.Geweigerd(geweigerd.bevindingen());
                }
            };
        });
    }

    private Uitkomst gedaan(
            Protocol protocol, Situatie situatie, Handelingsbesluit besluit, List<UUID> gegevens, UUID gevraagd) {
        if (gegevens.isEmpty()) {
            return nietGevonden(protocol, gevraagd);
        }
        gegevens.forEach(gegeven -> logboek.besluit(protocol, situatie, besluit, gegeven));
        return new Uitkomst.Gedaan(gegevens.getFirst());
    }

    private Uitkomst nietGevonden(Protocol protocol, UUID gevraagd) {
        logboek.nietGevonden(protocol, Handeling.BEHEREN, gevraagd);
        return new Uitkomst.NietGevonden();
    }
}
