package nl.zorgvuldig.huis.toezicht;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Databankrol;
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
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Toezichtsituatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import org.springframework.stereotype.Component;

/** The one way to look into the log: decided by kern, and itself written down before anything is read. */
@Component
class Inkijk {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Logboek logboek;

    Inkijk(Transacties transacties, Protocollen protocollen, Situaties situaties, Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.logboek = logboek;
    }

    /**
     * That someone may look.
     *
     * @param protocol what the house agreed
     * @param situatie what was decided on
     * @param gronden why
     */
    record Bevoegd(Protocol protocol, Situatie situatie, List<Bevinding> gronden) {}

    /** Reads, when the viewer may; else empty, and the refusal is in the log. */
    <T> Optional<T> lees(Kijker kijker, Aanleiding aanleiding, Function<Bevoegd, Optional<T>> werk) {
        return transacties.lezen(kijker, () -> voer(aanleiding, werk));
    }

    /** Reads and adds, when the viewer may. */
    <T> Optional<T> schrijf(Kijker kijker, Aanleiding aanleiding, Function<Bevoegd, Optional<T>> werk) {
        return transacties.schrijven(kijker, () -> voer(aanleiding, werk));
    }

    private <T> Optional<T> voer(Aanleiding aanleiding, Function<Bevoegd, Optional<T>> werk) {
        Transactie transactie = Transactie.huidige();
        transactie.doet(Handeling.LOGBOEK_INZIEN, Logregel.GEEN);
        Protocol protocol = protocollen.voor(transactie.kijker().huis()).protocol();
        Situatie situatie = situaties.van(Handeling.LOGBOEK_INZIEN, aanleiding.doel());
        Verstrekkingsbesluit besluit = Beslissing.logboek(protocol, Toezichtsituatie.lezen(situatie));
        if (besluit instanceof Verstrekkingsbesluit.Geweigerd) {
            logboek.schrijf(List.of(new Logopdracht(Logregels.van(protocol, situatie, besluit, Logregel.GEEN))));
            return Optional.empty();
        }
        return werk.apply(new Bevoegd(protocol, situatie, besluit.bevindingen()));
    }

    /** Writes that the log is read: a line for each dossier it is about, or one; never what was searched for. */
    void noteer(Bevoegd bevoegd, Set<UUID> dossiers, UUID gegeven) {
        Verstrekkingsbesluit besluit =
                Beslissing.logboek(bevoegd.protocol(), Toezichtsituatie.lezen(bevoegd.situatie()));
        Stream<UUID> over = dossiers.isEmpty() ? Stream.of(Logregel.GEEN) : dossiers.stream();
        logboek.schrijf(over.map(dossier -> Logregels.van(bevoegd.protocol(), bevoegd.situatie(), besluit, gegeven)
                        .over(dossier))
                .map(Logopdracht::new)
                .toList());
    }

    /** Writes that something was asked for that is not there. */
    void nietGevonden(Bevoegd bevoegd, UUID gevraagd) {
        logboek.nietGevonden(bevoegd.protocol(), Handeling.LOGBOEK_INZIEN, gevraagd);
    }

    /** Runs work under the role that sees the log. */
    static <T> T toezien(Supplier<T> werk) {
        return Transactie.huidige().als(Databankrol.TOEZIEN, werk);
    }
}
