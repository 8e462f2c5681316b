package nl.zorgvuldig.huis.kluis;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.zorgvuldig.huis.kluis.opslag.Sleuteltabel;
import nl.zorgvuldig.huis.kluis.opslag.Verpakt;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import org.springframework.stereotype.Component;

/** Draws, wraps and unwraps the keys below the epoch key. */
@Component
final class Sleutelwerk {
    private final SecureRandom toeval = new SecureRandom();
    private final Sleutelbewaarder bewaarder;
    private final Sleuteltabel tabel;
    private final Eigenaarsleutels eigenaarsleutels;

    Sleutelwerk(Sleutelbewaarder bewaarder, Sleuteltabel tabel, Clock technischeKlok) {
        this.bewaarder = bewaarder;
        this.tabel = tabel;
        this.eigenaarsleutels = new Eigenaarsleutels(technischeKlok);
    }

    int epoche() {
        return bewaarder.epoche().nummer();
    }

    LocalDate uitReservekopieen(LocalDate vernietigd) {
        return bewaarder.epoche().wisselNa(vernietigd);
    }

    /** Draws the key of an owner. */
    void nieuweEigenaar(Samenwerkingsverband.Id huis, Eigenaar eigenaar) {
        tabel.bewaarEigenaar(
                huis, eigenaar.id(), eigenaar.soort().name(), epoche(), nieuweEigenaarsleutel(huis, eigenaar));
    }

    /** Draws the key of an owner that comes to be when it is first needed, and the one for what the log says about it. */
    void zorgVoorEigenaar(Samenwerkingsverband.Id huis, Eigenaar eigenaar) {
        String soort = eigenaar.soort().name();
        if (tabel.eigenaar(huis, eigenaar.id(), soort).isEmpty()
                && tabel.bewaarEerste(huis, eigenaar.id(), soort, epoche(), nieuweEigenaarsleutel(huis, eigenaar))) {
            nieuwGegeven(huis, eigenaar, eigenaar.id());
        }
    }

    private byte[] nieuweEigenaarsleutel(Samenwerkingsverband.Id huis, Eigenaar eigenaar) {
        Kop kop = new Kop(Blobsoort.EIGENAARSLEUTEL, eigenaar.soort(), epoche());
        byte[] gebonden = Plaats.vanEigenaarsleutel(huis, eigenaar).gebonden(kop);
        return kop.met(bewaarder.verpak(trek(), gebonden));
    }

    /** Draws the keys of many records of one owner and keeps them, in a constant number of statements. */
    Map<UUID, Zegel> nieuweGegevens(Samenwerkingsverband.Id huis, Eigenaar eigenaar, Collection<UUID> gegevens) {
        Zegel vanEigenaar = eigenaar(
                huis,
                eigenaar,
                tabel.eigenaar(huis, eigenaar.id(), eigenaar.soort().name()).orElseThrow(ZegelVerbroken::new));
        Kop kop = new Kop(Blobsoort.GEGEVENSSLEUTEL, eigenaar.soort(), epoche());
        Map<UUID, Zegel> zegels = new HashMap<>();
        Map<UUID, byte[]> verpakt = new HashMap<>();
        for (UUID gegeven : gegevens) {
            byte[] sleutel = trek();
            verpakt.put(gegeven, vanEigenaar.sluit(kop, Plaats.vanGegevenssleutel(huis, eigenaar, gegeven), sleutel));
            zegels.put(gegeven, Zegel.van(sleutel));
        }
        tabel.bewaarGegevens(huis, eigenaar.id(), epoche(), verpakt);
        return Map.copyOf(zegels);
    }

    /** Draws the key of a record and keeps it under the key of its owner, which must be there. */
    Zegel nieuwGegeven(Samenwerkingsverband.Id huis, Eigenaar eigenaar, UUID gegeven) {
        byte[] verpakt =
                tabel.eigenaar(huis, eigenaar.id(), eigenaar.soort().name()).orElseThrow(ZegelVerbroken::new);
        byte[] sleutel = trek();
        int epoche = epoche();
        Kop kop = new Kop(Blobsoort.GEGEVENSSLEUTEL, eigenaar.soort(), epoche);
        Plaats plaats = Plaats.vanGegevenssleutel(huis, eigenaar, gegeven);
        byte[] onderEigenaar = eigenaar(huis, eigenaar, verpakt).sluit(kop, plaats, sleutel);
        tabel.bewaarGegeven(huis, gegeven, eigenaar.id(), epoche, onderEigenaar);
        return Zegel.van(sleutel);
    }

    /** Unwraps the key of a record. */
    Zegel gegeven(Samenwerkingsverband.Id huis, Eigenaar eigenaar, Verpakt verpakt) {
        Plaats plaats = Plaats.vanGegevenssleutel(huis, eigenaar, verpakt.gegeven());
        return Zegel.van(eigenaar(huis, eigenaar, verpakt.eigenaarsleutel())
                .open(Blobsoort.GEGEVENSSLEUTEL, plaats, verpakt.gegevenssleutel()));
    }

    private Zegel eigenaar(Samenwerkingsverband.Id huis, Eigenaar eigenaar, byte[] verpakt) {
        return eigenaarsleutels.neem(huis, eigenaar, verpakt, () -> pakUit(huis, eigenaar, verpakt));
    }

    Zegel pakUit(Samenwerkingsverband.Id huis, Eigenaar eigenaar, byte[] verpakt) {
        Kop kop = Kop.lees(verpakt, Blobsoort.EIGENAARSLEUTEL, eigenaar.soort());
        byte[] gebonden = Plaats.vanEigenaarsleutel(huis, eigenaar).gebonden(kop);
        return Zegel.van(bewaarder.pakUit(kop.epoche(), Kop.zonder(verpakt), gebonden));
    }

    /** Drops what is held in memory of an owner. */
    void laatVallen(Samenwerkingsverband.Id huis, Eigenaar eigenaar) {
        eigenaarsleutels.laatVallen(huis, eigenaar);
    }

    private byte[] trek() {
        byte[] sleutel = new byte[Zegel.LENGTE];
        toeval.nextBytes(sleutel);
        return sleutel;
    }
}
