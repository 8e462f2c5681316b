package nl.zorgvuldig.huis.databank;

import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets who acts and under which role, for the length of one transaction or a part of it. */
final class Rolwissel {
    private final JdbcClient jdbc;
    private Databankrol rol;
    private String eigenaar = "";
    private int diepte;

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
        return wissel(andere, eigenaar, werk);
    }

    <T> T binnen(UUID dossier, Databankrol andere, Supplier<T> werk) {
        return wissel(andere, dossier.toString(), werk);
    }

    <T> T vernietigend(UUID van, Supplier<T> werk) {
        return wissel(Databankrol.VERNIETIGEN, van.toString(), werk);
    }

    /** After a failure the role is not put back: the transaction ends, whoever catches the failure. */
    private <T> T wissel(Databankrol andere, String andereEigenaar, Supplier<T> werk) {
        Databankrol vorige = rol;
        String vorigeEigenaar = eigenaar;
        diepte++;
        stel(andere, andereEigenaar);
        T uitkomst = werk.get();
        stel(vorige, vorigeEigenaar);
        diepte--;
        return uitkomst;
    }

    private void stel(Databankrol naar, String van) {
        if (rol == naar && eigenaar.equals(van)) {
            return;
        }
        jdbc.sql("select set_config('zorgvuldig.dossier', :van, true), set_config('role', :rol, true)")
                .param("van", van)
                .param("rol", naar.naam())
                .query()
                .singleRow();
        rol = naar;
        eigenaar = van;
    }

    /** Whether work under another role broke off, so that nothing of the transaction may stay. */
    boolean isMislukt() {
        return diepte > 0;
    }

    void slot(String functie, Slotsoort soort, UUID van) {
        long sleutel = van.getMostSignificantBits()
                ^ van.getLeastSignificantBits()
                ^ soort.name().hashCode();
        jdbc.sql("select " + functie + "(:sleutel)")
                .param("sleutel", sleutel)
                .query()
                .listOfRows();
    }
}
