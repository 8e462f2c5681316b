package nl.zorgvuldig.demonstratie;

import java.nio.file.Path;
import java.util.List;
import nl.zorgvuldig.demonstratie.huizen.Demonstratiehuizen;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demonstration on a random port, with the people and houses it always has. */
public final class Proefdemonstratie {
    /** A house under a profile of its own, for which nothing was programmed. */
    public static final Path WATERLAND = Path.of("src/test/resources/huizen/waterland.yaml");

    private static final ThreadLocal<List<Path>> GEKOZEN = ThreadLocal.withInitial(List::of);

    private Proefdemonstratie() {}

    @Configuration(proxyBeanMethods = false)
    static class Databank {
        @Bean
        Meegekomen meegekomen(@Value("${zorgvuldig.databank.url}") String url) {
            return new Meegekomen(url);
        }
    }

    /** Not found by scanning: a test names the one it wants. */
    static class Ingebouwd {
        @Bean
        Demonstratiehuizen huizen() {
            return Demonstratiehuizen.ingebouwd();
        }
    }

    /** Like {@link Ingebouwd}. */
    static class Waterland {
        @Bean
        Demonstratiehuizen huizen(@Value("${zorgvuldig.map}") Path map) {
            return Demonstratiehuizen.in(map, List.of(WATERLAND));
        }
    }

    /** Like {@link Ingebouwd}, with the houses that the test itself wrote. */
    static class Gekozen {
        @Bean
        Demonstratiehuizen huizen(@Value("${zorgvuldig.map}") Path map) {
            return Demonstratiehuizen.in(map, GEKOZEN.get());
        }
    }

    /** Starts it. */
    public static Webhuis open() {
        return Webhuis.met(Databank.class, Ingebouwd.class, Demonstratieinrichting.class);
    }

    /** Starts it with something of a test's own in it. */
    public static Webhuis met(Class<?> erbij) {
        return Webhuis.met(Databank.class, Ingebouwd.class, Demonstratieinrichting.class, erbij);
    }

    /** Starts it with the houses of these descriptions. */
    public static Webhuis metHuizen(List<Path> beschrijvingen) {
        GEKOZEN.set(List.copyOf(beschrijvingen));
        return Webhuis.met(Databank.class, Gekozen.class, Demonstratieinrichting.class);
    }

    /** Starts it with the house of {@link #WATERLAND} alone. */
    public static Webhuis waterland() {
        return Webhuis.met(Databank.class, Waterland.class, Demonstratieinrichting.class);
    }

    /** Logs a person in; of several contexts the one in this house is chosen. */
    public static Bezoeker als(Webhuis huis, String wie, String huisnaam) {
        Bezoeker bezoeker = Bezoeker.bij(huis.adres());
        Bladzijde na = bezoeker.verstuur(
                bezoeker.haal("/inloggen").formulier("/demonstratie/inloggen").vul("wie", wie));
        if (na.tekst().contains("action=\"/context\"") && na.tekst().contains(huisnaam)) {
            String vanafHuis = na.tekst().substring(na.tekst().indexOf(huisnaam));
            String keuze = vanafHuis.replaceFirst("(?s).*?name=\"keuze\" value=\"([^\"]*)\".*", "$1");
            bezoeker.verstuur(na.formulier("/context").vul("keuze", keuze));
        }
        return bezoeker;
    }
}
