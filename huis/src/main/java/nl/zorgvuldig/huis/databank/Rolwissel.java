package nl.zorgvuldig.huis.databank;

import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets who acts and under which role, for the length of one transaction or a part of it. */
final class Rolwissel {
    private final JdbcClient jdbc;
    private Databankrol rol;

    Rolwissel(JdbcClient jdbc, Databankrol rol) {
        this.jdbc = jdbc;
        this.rol = rol;
    }

    /** Binds the settings that row-level security reads, and the first role, in one statement. */
    void begin(String huis, String persoon, String partij) {
        jdbc.sql("""
                select set_config('zorgvuldig.huis', :huis, true),
                       set_config('zorgvuldig.persoon', :persoon, true),
                       set_config('zorgvuldig.partij', :partij, true),
                       set_config('zorgvuldig.dossier', '', true),
                       set_config('role', :rol, true)
                """)
                .param("huis", huis)
                .param("persoon", persoon)
                .param("partij", partij)
                .param("rol", rol.naam())
                .query()
                .singleRow();
    }

    <T> T als(Databankrol andere, Supplier<T> werk) {
        Databankrol vorige = rol;
        wissel(andere);
        T uitkomst = werk.get();
        wissel(vorige);
        return uitkomst;
    }

    <T> T vernietigend(UUID eigenaar, Supplier<T> werk) {
        stel("zorgvuldig.dossier", eigenaar.toString());
        T uitkomst = als(Databankrol.VERNIETIGEN, werk);
        stel("zorgvuldig.dossier", "");
        return uitkomst;
    }

    private void wissel(Databankrol naar) {
        if (rol != naar) {
            stel("role", naar.naam());
            rol = naar;
        }
    }

    private void stel(String naam, String waarde) {
        jdbc.sql("select set_config(:naam, :waarde, true)")
                .param("naam", naam)
                .param("waarde", waarde)
                .query()
                .singleRow();
    }

    void slot(String functie, Slotsoort soort, UUID van) {
        long sleutel = van.getMostSignificantBits() ^ van.getLeastSignificantBits() ^ soort.name().hashCode();
        jdbc.sql("select " + functie + "(:sleutel)")
                .param("sleutel", sleutel)
                .query()
                .listOfRows();
    }
}
