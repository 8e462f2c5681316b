package nl.zorgvuldig.huis.sessie;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Component;

/** Sessions: begun at log-in, recognised at every request, bound to one context, ended at log-out or by time. */
@Component
public class Sessies {
    private final Transacties transacties;
    private final Sessietabel tabel;
    private final Toelating toelating;
    private final Contexten contexten;
    private final Clock klok;

    Sessies(
            Transacties transacties,
            Sessietabel tabel,
            Toelating toelating,
            Contexten contexten,
            Clock technischeKlok) {
        this.transacties = transacties;
        this.tabel = tabel;
        this.toelating = toelating;
        this.contexten = contexten;
        this.klok = technischeKlok;
    }

    /** What came of asking to enter a context. */
    public sealed interface Binnenkomst {
        /** The person is in, under a new token. */
        record Binnen(Token token) implements Binnenkomst {}

        /** The person is kept out; these reasons the person may know. */
        record Buiten(Mogelijkheid mogelijkheid, List<Bevinding> redenen) implements Binnenkomst {}

        /** It is not among what this identity can choose, or the session has ended. */
        record Onbekend() implements Binnenkomst {}
    }

    /** Begins a session of an identity that some house knows; empty when none does. */
    public Optional<Token> begin(String identiteit) {
        Token token = Token.nieuw();
        Instant nu = klok.instant();
        return transacties.naamloos(() -> {
            tabel.ruimOp(nu);
            if (tabel.bekenden(identiteit).isEmpty()) {
                return Optional.<Token>empty();
            }
            Optional<Instant> vorige = tabel.logIn(identiteit, nu);
            tabel.bewaar(new Sessierij(token.sleutel(), identiteit, nu, vorige, Optional.empty()), nu);
            return Optional.of(token);
        });
    }

    /** Recognises a session, and decides anew whether its context still holds. */
    public Optional<Sessie> herken(Token token) {
        return transacties
                .naamloos(() -> tabel.zoek(token.sleutel(), klok.instant()))
                .map(rij -> new Sessie(
                        rij.sleutel(),
                        rij.identiteit(),
                        token.formulier(),
                        rij.vorigeInlog(),
                        new Geldigheid(rij.gemaaktOp(), klok.instant()),
                        rij.gekozen().flatMap(gekozen -> bevestig(rij, gekozen))));
    }

    private Optional<Werkcontext> bevestig(Sessierij rij, Sessierij.Gekozen gekozen) {
        Toelating.Toegelaten uitkomst = toelating.blijf(gekozen.kijker(), gekozen.epoche());
        if (!uitkomst.mag()) {
            inTabel(() -> tabel.ontneemContext(rij.sleutel()));
            return Optional.empty();
        }
        if (uitkomst.epoche() != gekozen.epoche()) {
            inTabel(() -> tabel.zetEpoche(rij.sleutel(), uitkomst.epoche()));
        }
        return Optional.of(new Werkcontext(gekozen.id(), gekozen.kijker(), contexten.namen(gekozen.kijker())));
    }

    /** What the person can choose from. */
    public List<Mogelijkheid> mogelijkheden(Sessie sessie) {
        return contexten.van(sessie.identiteit());
    }

    /** Enters a context: decided, written down, and under a new token. */
    public Binnenkomst kies(Sessie sessie, String waarde) {
        return mogelijkheden(sessie).stream()
                .filter(mogelijkheid -> mogelijkheid.waarde().equals(waarde))
                .findFirst()
                .map(mogelijkheid -> kom(sessie, mogelijkheid))
                .orElseGet(Binnenkomst.Onbekend::new);
    }

    private Binnenkomst kom(Sessie sessie, Mogelijkheid mogelijkheid) {
        Toelating.Toegelaten uitkomst = toelating.kom(mogelijkheid.kijker());
        return switch (uitkomst.besluit()) {
            case Handelingsbesluit.Geweigerd geweigerd -> new Binnenkomst.Buiten(mogelijkheid, geweigerd.bevindingen());
            case Handelingsbesluit.Toegestaan _ ->
                wissel(sessie, new Sessierij.Gekozen(UUID.randomUUID(), mogelijkheid.kijker(), uitkomst.epoche()));
        };
    }

    private Binnenkomst wissel(Sessie sessie, Sessierij.Gekozen gekozen) {
        Token token = Token.nieuw();
        Instant nu = klok.instant();
        return transacties.naamloos(() -> tabel.zoek(sessie.sleutel(), nu)
                .filter(_ -> tabel.verwijder(sessie.sleutel()))
                .<Binnenkomst>map(oud -> {
                    tabel.bewaar(
                            new Sessierij(
                                    token.sleutel(),
                                    oud.identiteit(),
                                    oud.gemaaktOp(),
                                    oud.vorigeInlog(),
                                    Optional.of(gekozen)),
                            nu);
                    return new Binnenkomst.Binnen(token);
                })
                .orElseGet(Binnenkomst.Onbekend::new));
    }

    /** Ends a session. */
    public void beeindig(Sessie sessie) {
        inTabel(() -> tabel.verwijder(sessie.sleutel()));
    }

    /** Ends every session of whoever this session belongs to, this one included; answers how many. */
    public int beeindigAlle(Sessie sessie) {
        return transacties.naamloos(() -> tabel.verwijderAlle(sessie.identiteit()));
    }

    /** Ends every session of a person of a house, wherever it is open; answers how many. Whether one may is not asked here. */
    public int beeindigAlle(Samenwerkingsverband.Id huis, Persoon.Id persoon) {
        return transacties.naamloos(() -> tabel.verwijderAlle(huis, persoon));
    }

    private void inTabel(Runnable werk) {
        transacties.naamloos(() -> {
            werk.run();
            return true;
        });
    }
}
