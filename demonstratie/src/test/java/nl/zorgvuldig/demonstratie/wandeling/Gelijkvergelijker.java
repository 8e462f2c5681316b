package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.demonstratie.wandeling.Statements.Geteld;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;

/** Lays what someone gets for a thing that is not theirs beside what they get for one that is not there. */
final class Gelijkvergelijker {
    private static final int POGINGEN = 6;

    private Gelijkvergelijker() {}

    /** An identifier of nothing. */
    static String niets() {
        return UUID.randomUUID().toString();
    }

    /** The same bytes, headers and number of statements, whichever of the things that are not theirs is asked for. */
    static int gelijk(
            String wat, String route, Bezoeker wie, Supplier<List<String>> nergens, List<List<String>> vreemd) {
        vraag(route, wie, nergens.get());
        Supplier<Geteld<Bladzijde>> niets = () -> vraag(route, wie, nergens.get());
        Geteld<Bladzijde> geteld = niets.get();
        assertThat(geteld.aantal()).as(wat).isPositive();
        for (List<String> ander : vreemd) {
            Supplier<Geteld<Bladzijde>> vraag = () -> vraag(route, wie, ander);
            vergelijk(wat, geteld.uitkomst(), vraag.get().uitkomst());
            kostenEvenveel(wat, niets, vraag);
        }
        return vreemd.size();
    }

    static Geteld<Bladzijde> vraag(String route, Bezoeker wie, List<String> plaatsen) {
        String pad = Arrays.asList(route.split(" ")).getLast();
        for (String plaats : plaatsen) {
            pad = Routes.PLAATS.matcher(pad).replaceFirst(plaats);
        }
        String heel = pad;
        if (route.startsWith("GET")) {
            return Statements.tel(() -> wie.haalKaal(heel));
        }
        Losformulier formulier = Losformulier.van(wie);
        return Statements.tel(() -> formulier.verstuur(heel));
    }

    private static void vergelijk(String wat, Bladzijde niets, Bladzijde vreemd) {
        assertThat(vreemd.status()).as(wat).isEqualTo(niets.status());
        assertThat(vreemd.bytes()).as(wat).isEqualTo(niets.bytes());
        assertThat(vanHetAntwoord(vreemd)).as(wat).isEqualTo(vanHetAntwoord(niets));
    }

    /** The server closes a connection after a hundred requests, whoever asks for whatever. */
    private static Map<String, List<String>> vanHetAntwoord(Bladzijde bladzijde) {
        Map<String, List<String>> kopteksten = new TreeMap<>(bladzijde.kopteksten());
        kopteksten.remove("connection");
        return kopteksten;
    }

    /**
     * What the house does by itself in the meantime is counted too; of a few requests the fewest statements are those of
     * the request.
     */
    static void kostenEvenveel(String wat, Supplier<Geteld<Bladzijde>> niets, Supplier<Geteld<Bladzijde>> vreemd) {
        int vanNiets = niets.get().aantal();
        int vanVreemd = vreemd.get().aantal();
        for (int keer = 1; keer < POGINGEN && vanNiets != vanVreemd; keer++) {
            vanNiets = Math.min(vanNiets, niets.get().aantal());
            vanVreemd = Math.min(vanVreemd, vreemd.get().aantal());
        }
        assertThat(vanVreemd).as("statements of %s", wat).isEqualTo(vanNiets);
    }
}
