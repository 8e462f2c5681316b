package nl.zorgvuldig.huis.toegang;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Wijze;
import nl.zorgvuldig.huis.toegang.Uitnodigingen.Wie;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Protocol;
import org.springframework.stereotype.Component;

/**
 * Links the identity of someone who just logged in to whoever a link was made for. It happens once, after that someone saw
 * as whom, and every attempt is written down. What does not work says nothing, and uses nothing up: who comes with a used,
 * an expired or an invented key meets what he would have met without one.
 */
@Component
public class InlogKoppelen {
    private static final String HANDELING = "INLOG_KOPPELEN";
    private static final String WERKT_NIET = "LINK_WERKT_NIET";
    private static final String GESTOPT = "GESTOPT";

    private final Transacties transacties;
    private final Uitnodigingen uitnodigingen;
    private final Koppelingen koppelingen;
    private final Genodigden genodigden;
    private final Protocollen protocollen;
    private final Logboek logboek;
    private final Clock klok;

    InlogKoppelen(
            Transacties transacties,
            Uitnodigingen uitnodigingen,
            Koppelingen koppelingen,
            Genodigden genodigden,
            Protocollen protocollen,
            Logboek logboek,
            Clock technischeKlok) {
        this.transacties = transacties;
        this.uitnodigingen = uitnodigingen;
        this.koppelingen = koppelingen;
        this.genodigden = genodigden;
        this.protocollen = protocollen;
        this.logboek = logboek;
        this.klok = technischeKlok;
    }

    /** As whom someone would come in; empty, and written down, when the link does not work for this identity. */
    public Optional<Genodigde> bekijk(Koppelsleutel sleutel, Inlogidentiteit identiteit) {
        return wie(sleutel)
                .filter(wie -> in(wie, () -> koppelingen.kan(wie, identiteit) || geweigerd(wie, WERKT_NIET)))
                .flatMap(genodigden::toon);
    }

    /** Links, when the key is one that works; else it is written down and the link stays as it was. */
    public boolean voer(Koppelsleutel sleutel, Inlogidentiteit identiteit) {
        return wie(sleutel)
                .filter(wie -> in(wie, () -> koppel(sleutel, identiteit, wie)))
                .isPresent();
    }

    /** Someone saw as whom he would come in, and was somebody else: the link stays as it was, and it is written down. */
    public void stop(Koppelsleutel sleutel) {
        wie(sleutel).ifPresent(wie -> in(wie, () -> geweigerd(wie, GESTOPT)));
    }

    private Optional<Wie> wie(Koppelsleutel sleutel) {
        return transacties.naamloos(() -> uitnodigingen.voor(sleutel.kenmerk(), klok.instant()));
    }

    private boolean in(Wie wie, Supplier<Boolean> werk) {
        return transacties.huis(wie.huis(), "uitnodiging", Databankrol.SCHRIJVEN, werk);
    }

    private boolean koppel(Koppelsleutel sleutel, Inlogidentiteit identiteit, Wie wie) {
        if (!koppelingen.koppel(wie, identiteit, Wijze.LINK)) {
            return geweigerd(wie, WERKT_NIET);
        }
        if (!uitnodigingen.verbruik(sleutel.kenmerk())) {
            throw new IllegalStateException("the link was used up in the meantime");
        }
        logboek.huishoudelijk(protocol(wie), HANDELING, wie.persoon().waarde());
        return true;
    }

    private boolean geweigerd(Wie wie, String reden) {
        UUID persoon = wie.persoon().waarde();
        logboek.huishoudelijkGeweigerd(protocol(wie), HANDELING, reden, persoon);
        return false;
    }

    private Protocol protocol(Wie wie) {
        return protocollen.voor(wie.huis()).protocol();
    }
}
