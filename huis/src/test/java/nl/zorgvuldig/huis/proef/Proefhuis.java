package nl.zorgvuldig.huis.proef;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.tijd.Klok;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rooms below the web on a fresh database: the application's own beans, login and roles, without a web server. Close
 * it after use.
 */
public final class Proefhuis implements AutoCloseable {
    static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

    private final AnnotationConfigApplicationContext kamers = new AnnotationConfigApplicationContext();
    private final Proefklok klok = new Proefklok(BEGIN);
    private final Tellingen tellingen = new Tellingen();
    private final String databank;
    private final Path map;

    private Proefhuis(String databank, Path map) {
        this.databank = databank;
        this.map = map;
    }

    /** Opens rooms, named by their package below the house, on a database and a directory of their own. */
    public static Proefhuis met(String... kamers) {
        return met(Proefserver.nieuweDatabank(), Proefserver.tijdelijk(), kamers);
    }

    /** Opens log and safe, on a database and a directory of their own. */
    public static Proefhuis onderbouw() {
        return met("verantwoording", "kluis");
    }

    /** Opens rooms on a database and a directory that were there before. */
    public static Proefhuis met(String databank, Path map, String... kamers) {
        Proefhuis huis = new Proefhuis(databank, map);
        huis.kamers.getEnvironment().getPropertySources().addFirst(huis.instellingen());
        huis.kamers.registerBean(Klok.class, () -> huis.klok);
        huis.kamers.registerBean(Clock.class, Clock::systemUTC);
        huis.kamers.getBeanFactory().addBeanPostProcessor(huis.tellingen);
        huis.kamers.scan("nl.zorgvuldig.huis.databank");
        for (String kamer : kamers) {
            huis.kamers.scan("nl.zorgvuldig.huis." + kamer);
        }
        huis.kamers.refresh();
        return huis;
    }

    private MapPropertySource instellingen() {
        return new MapPropertySource("proef", Proefserver.instellingen(databank, map));
    }

    /** A bean of one of the rooms. */
    public <T> T de(Class<T> soort) {
        return kamers.getBean(soort);
    }

    /** The transaction wrapper. */
    public Transacties transacties() {
        return de(Transacties.class);
    }

    /** Statements, for within a transaction of the wrapper. */
    public JdbcClient jdbc() {
        return de(JdbcClient.class);
    }

    /** Statements that no policy holds back, outside any transaction of the wrapper: for looking and for planting. */
    public JdbcClient vrij() {
        return Proefserver.vrij(databank);
    }

    /** The clock of the house. */
    public Proefklok klok() {
        return klok;
    }

    /** How many statements, or batches of them, went to the database so far. */
    public int statements() {
        return tellingen.aantal();
    }

    /** Name of the database. */
    public String databank() {
        return databank;
    }

    /** The directory of the installation: keys and registers, not the database. */
    public Path map() {
        return map;
    }

    @Override
    public void close() {
        kamers.close();
        Proefserver.laatLos(databank);
    }
}
