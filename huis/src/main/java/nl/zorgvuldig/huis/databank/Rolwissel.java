package nl.zorgvuldig.huis.databank;

import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets who acts and under which role, for the length of one transaction or a part of it. */
final class Rolwissel {
    private static final UUID NIEMAND = new UUID(0, 0);
    private static final String BEGIN = """
            select set_config('zorgvuldig.huis', :huis, true),
                   set_config('zorgvuldig.persoon', :persoon, true),
                   set_config('zorgvuldig.partij', :partij, true),
                   set_config('zorgvuldig.dossier', '', true),
                   set_config('role', :rol, true),
                   case when :leest then pg_advisory_xact_lock_shared(:inzage) end
            """;

    private final JdbcClient jdbc;
    private Databankrol rol;
    private String eigenaar = "";
    private final boolean leest;
    private int diepte;

    Rolwissel(JdbcClient jdbc, Databankrol rol) {
        this.jdbc = jdbc;
        this.rol = rol;
        this.leest = rol == Databankrol.LEZEN;
    }

    /**
     * Binds the settings that row-level security reads, and the first role, in one statement; who reads joins all
     * reading in the house, and waits for nothing else from then on.
     */
    void begin(Kijker kijker) {
        jdbc.sql(BEGIN)
                .param("huis", instelling(kijker.huis().waarde()))
                .param("persoon", instelling(kijker.persoon().waarde()))
                .param("partij", instelling(kijker.partij().waarde()))
                .param("rol", rol.naam())
                .param("leest", leest)
                .param("inzage", sleutel(Slotsoort.INZAGE, kijker.huis().waarde()))
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

    void deelSlot(Slotsoort soort, UUID van) {
        slot("pg_advisory_xact_lock_shared", soort, van);
    }

    void alleenSlot(Slotsoort soort, UUID van) {
        slot("pg_advisory_xact_lock", soort, van);
    }

    private void slot(String functie, Slotsoort soort, UUID van) {
        if (leest) {
            throw new IllegalStateException("who takes rights away waits for reading, so reading waits for nobody");
        }
        jdbc.sql("select " + functie + "(:sleutel)")
                .param("sleutel", sleutel(soort, van))
                .query()
                .listOfRows();
    }

    private static long sleutel(Slotsoort soort, UUID van) {
        return van.getMostSignificantBits()
                ^ van.getLeastSignificantBits()
                ^ soort.name().hashCode();
    }

    /** Nobody is an unset setting, on which row-level security fails closed. */
    private static String instelling(UUID waarde) {
        return waarde.equals(NIEMAND) ? "" : waarde.toString();
    }
}
