package nl.zorgvuldig.huis.proef;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.Huis;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.proefdeur.Proefbladen;
import nl.zorgvuldig.proefdeur.Proefdeur;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The whole application on a random port and a database of its own, with the door that only tests have. */
public final class Webhuis implements AutoCloseable {
    private static final List<Class<?>> DEUR = List.of(Proefdeur.class, Proefbladen.class);

    /** The provider that some tests start lies on the same path; in a house it would make itself a key for nothing. */
    private static final String ZONDER =
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration,"
                    + "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet"
                    + ".OAuth2AuthorizationServerJwtAutoConfiguration";

    private final ConfigurableApplicationContext toepassing;
    private final Proefklok klok;
    private final TechnischeProefklok technisch;
    private final String databank;
    private final Path map;

    private Webhuis(
            ConfigurableApplicationContext toepassing,
            Proefklok klok,
            TechnischeProefklok technisch,
            String databank,
            Path map) {
        this.toepassing = toepassing;
        this.klok = klok;
        this.technisch = technisch;
        this.databank = databank;
        this.map = map;
    }

    private static final class Enige {
        private static final Webhuis HUIS = open();
    }

    /** One that all tests of a run share: for those who only look at what they brought in themselves. */
    public static Webhuis gedeeld() {
        return Enige.HUIS;
    }

    /** Opens with a fresh database; extra settings are given as {@code name=value}. */
    public static Webhuis open(String... instellingen) {
        return open(Proefserver.nieuweDatabank(), Proefserver.tijdelijk(), DEUR.stream(), instellingen);
    }

    /** Opens with a fresh database and with what another module adds, its way in included. */
    public static Webhuis met(Class<?>... erbij) {
        return open(Proefserver.nieuweDatabank(), Proefserver.tijdelijk(), Stream.of(erbij));
    }

    /** Opens without any way in but what the settings give. */
    public static Webhuis zonderDeur(String... instellingen) {
        return open(Proefserver.nieuweDatabank(), Proefserver.tijdelijk(), Stream.of(), instellingen);
    }

    private static Webhuis open(String databank, Path map, Stream<Class<?>> erbij, String... instellingen) {
        Proefklok klok = new Proefklok(Proefhuis.BEGIN);
        TechnischeProefklok technisch = new TechnischeProefklok(Proefhuis.BEGIN);
        SpringApplication toepassing = new SpringApplication(
                Stream.concat(Stream.of(Huis.class), erbij).toArray(Class<?>[]::new));
        toepassing.addInitializers(context -> {
            GenericApplicationContext generiek = (GenericApplicationContext) context;
            generiek.getEnvironment().getPropertySources().addFirst(bron(databank, map, instellingen));
            generiek.registerBean(Klok.class, () -> klok);
            generiek.registerBean("proefklok", Clock.class, () -> technisch, bean -> bean.setPrimary(true));
        });
        return new Webhuis(toepassing.run(), klok, technisch, databank, map);
    }

    private static MapPropertySource bron(String databank, Path map, String... instellingen) {
        Map<String, Object> alles = new HashMap<>(Proefserver.instellingen(databank, map));
        alles.put("server.address", "127.0.0.1");
        alles.put("server.port", "0");
        alles.put("spring.autoconfigure.exclude", ZONDER);
        Arrays.stream(instellingen).forEach(regel -> {
            int is = regel.indexOf('=');
            alles.put(regel.substring(0, is), regel.substring(is + 1));
        });
        return new MapPropertySource("proef", alles);
    }

    /** Stops the application and starts it again on the same database. */
    public Webhuis opnieuw() {
        toepassing.close();
        Webhuis nieuw = open(databank, map, DEUR.stream());
        nieuw.technisch.zet(technisch.instant());
        nieuw.klok.zet(klok.nu());
        return nieuw;
    }

    /** Where it listens. */
    public URI adres() {
        String poort = Objects.requireNonNull(toepassing.getEnvironment().getProperty("local.server.port"));
        return URI.create("http://127.0.0.1:" + poort);
    }

    /** A bean. */
    public <T> T de(Class<T> soort) {
        return toepassing.getBean(soort);
    }

    /** The context of Spring. */
    public ConfigurableApplicationContext toepassing() {
        return toepassing;
    }

    /** The clock of the house. */
    public Proefklok klok() {
        return klok;
    }

    /** The clock of sessions. */
    public TechnischeProefklok technischeKlok() {
        return technisch;
    }

    /** Name of the database. */
    public String databank() {
        return databank;
    }

    @Override
    public void close() {
        toepassing.close();
        Proefserver.laatLos(databank);
    }
}
