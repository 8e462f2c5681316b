package nl.zorgvuldig.huis.kluis;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.opslag.Indextabel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.taal.Bsn;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.springframework.stereotype.Component;

/**
 * Finds people again without keeping who they are: digests under a key outside the database, different in each house.
 * Who asks finds only dossiers in which he or she is involved.
 */
@Component
public final class Zoekindex {
    private static final char GRENS = '\n';

    private final Sleutelbewaarder bewaarder;
    private final Indextabel tabel;

    Zoekindex(Sleutelbewaarder bewaarder, Indextabel tabel) {
        this.bewaarder = bewaarder;
        this.tabel = tabel;
    }

    /** By citizen service number: a hit is "bekend". */
    public static Zoekkenmerk bsn(Bsn bsn) {
        return new Zoekkenmerk(Zoekkenmerk.Soort.BSN, bsn.cijfers());
    }

    /** By surname and date of birth: a hit is "mogelijk bekend". */
    public static Zoekkenmerk naam(String geslachtsnaam, LocalDate geboortedatum) {
        return new Zoekkenmerk(Zoekkenmerk.Soort.NAAM, Normaalvorm.van(geslachtsnaam) + GRENS + geboortedatum);
    }

    /** Lets the person whom an inbreng is about be found again; it goes with the inbreng. */
    public void vastleggen(Dossier.Id dossier, Inbreng.Id inbreng, List<Zoekkenmerk> kenmerken) {
        int epoche = bewaarder.epoche().nummer();
        for (Zoekkenmerk kenmerk : kenmerken) {
            tabel.voegToe(huis(), dossier, inbreng, kenmerk.soort().name(), epoche, waarde(kenmerk, epoche));
        }
    }

    /** The dossiers in which a person was found. */
    public Set<Dossier.Id> zoek(Zoekkenmerk kenmerk) {
        return bewaarder.epochen().stream()
                .flatMap(epoche -> tabel.zoek(huis(), kenmerk.soort().name(), epoche, waarde(kenmerk, epoche)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private byte[] waarde(Zoekkenmerk kenmerk, int epoche) {
        String invoer = "zorgvuldig-index-1" + GRENS + huis().waarde() + GRENS + kenmerk.soort() + GRENS
                + kenmerk.normaalvorm();
        byte[] geheel = bewaarder.vingerafdruk(epoche, invoer.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(geheel, kenmerk.soort().lengte());
    }

    private static Samenwerkingsverband.Id huis() {
        return Transactie.huidige().kijker().huis();
    }
}
