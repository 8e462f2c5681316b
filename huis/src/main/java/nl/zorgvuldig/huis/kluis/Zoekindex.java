package nl.zorgvuldig.huis.kluis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** By surname alone, to see whether someone opened the dossier of a namesake: a hit says no more than that. */
    public static Zoekkenmerk achternaam(String geslachtsnaam) {
        return new Zoekkenmerk(Zoekkenmerk.Soort.ACHTERNAAM, Normaalvorm.van(geslachtsnaam));
    }

    /** Every surname that can be meant when a name is written as one: all that follows a first name. */
    public static List<Zoekkenmerk> achternamen(String voluit) {
        List<String> woorden = List.of(voluit.strip().split("\\s+", -1));
        return IntStream.range(Math.min(1, woorden.size() - 1), woorden.size())
                .mapToObj(vanaf -> achternaam(String.join(" ", woorden.subList(vanaf, woorden.size()))))
                .toList();
    }

    /** In which dossiers each of these is found, in one statement; those that are nowhere stay out. */
    public Map<Zoekkenmerk, Set<Dossier.Id>> zoekAlle(Collection<Zoekkenmerk> kenmerken) {
        Map<ByteBuffer, List<Zoekkenmerk>> waarden = new HashMap<>();
        for (int epoche : bewaarder.epochen()) {
            kenmerken.forEach(
                    kenmerk -> waarden.computeIfAbsent(ByteBuffer.wrap(waarde(kenmerk, epoche)), _ -> new ArrayList<>())
                            .add(kenmerk));
        }
        Map<Zoekkenmerk, Set<Dossier.Id>> gevonden = new HashMap<>();
        tabel.zoekAlle(huis(), waarden.keySet().stream().map(ByteBuffer::array).toList())
                .forEach(treffer -> waarden.getOrDefault(ByteBuffer.wrap(treffer.waarde()), List.of())
                        .forEach(kenmerk -> gevonden.computeIfAbsent(kenmerk, _ -> new HashSet<>())
                                .add(treffer.dossier())));
        return gevonden;
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
