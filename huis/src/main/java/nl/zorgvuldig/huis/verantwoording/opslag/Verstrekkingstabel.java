package nl.zorgvuldig.huis.verantwoording.opslag;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Verstrekking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds what reaches the viewer of the running transaction to the register; one statement, however many. */
@Repository
public final class Verstrekkingstabel {
    private static final String VOEG_TOE = """
            insert into zorgvuldig.verstrekking (samenwerkingsverband_id, verstrekking_id, dossier_id, inbreng_id, gever_id,
                persoon_id, partij_id, namens_id, rol, categorie, onderdelen, fase, doel, taak, grondslag, weg, moment,
                beleid)
            select :huis, r.id, r.dossier, r.inbreng, r.gever, :persoon, :partij, r.namens, :rol, r.categorie,
                string_to_array(r.onderdelen, chr(10)), r.fase, r.doel, r.taak, string_to_array(r.grondslag, chr(10)),
                r.weg, :moment, r.beleid
            from unnest(:ids::uuid[], :dossiers::uuid[], :inbrengen::uuid[], :gevers::uuid[], :namens::uuid[],
                :categorieen::text[], :onderdelen::text[], :fasen::text[], :doelen::text[], :taken::text[],
                :grondslagen::text[], :wegen::text[], :beleid::text[])
                as r (id, dossier, inbreng, gever, namens, categorie, onderdelen, fase, doel, taak, grondslag, weg, beleid)
            order by r.id
            on conflict do nothing
            returning verstrekking_id
            """;

    private final JdbcClient jdbc;

    Verstrekkingstabel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds those that are not there yet; answers which they are. */
    public List<UUID> voegToe(Map<UUID, Verstrekking> verstrekkingen) {
        Rijen rijen = new Rijen(new TreeMap<>(verstrekkingen));
        Kijker aan = Transactie.huidige().kijker();
        return rijen.bind(jdbc.sql(VOEG_TOE))
                .param("huis", aan.huis().waarde())
                .param("persoon", aan.persoon().waarde())
                .param("partij", aan.partij().waarde())
                .param("rol", aan.rol().code())
                .param("moment", Transactie.huidige().moment().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** The rows, a column at a time. */
    private record Rijen(TreeMap<UUID, Verstrekking> rijen) {
        JdbcClient.StatementSpec bind(JdbcClient.StatementSpec opdracht) {
            return opdracht.param("ids", rijen.keySet().toArray(UUID[]::new))
                    .param("dossiers", ids(een -> een.dossier().waarde()))
                    .param("inbrengen", ids(een -> een.inbreng().waarde()))
                    .param("gevers", ids(een -> een.gever().waarde()))
                    .param("namens", ids(een -> een.namens().waarde()))
                    .param("categorieen", teksten(een -> een.categorie().code()))
                    .param("onderdelen", teksten(Rijen::onderdelen))
                    .param("fasen", teksten(een -> een.fase().code()))
                    .param("doelen", teksten(een -> een.doel().code()))
                    .param("taken", teksten(een -> een.taak().code()))
                    .param("grondslagen", teksten(Rijen::grondslag))
                    .param("wegen", teksten(een -> een.weg().name()))
                    .param("beleid", teksten(Verstrekking::beleid));
        }

        private UUID[] ids(Function<Verstrekking, UUID> welk) {
            return rijen.values().stream().map(welk).toArray(UUID[]::new);
        }

        private String[] teksten(Function<Verstrekking, String> welke) {
            return rijen.values().stream().map(welke).toArray(String[]::new);
        }

        private static String onderdelen(Verstrekking een) {
            return String.join(
                    "\n",
                    een.onderdelen().stream().map(Onderdeel::code).sorted().toList());
        }

        private static String grondslag(Verstrekking een) {
            return String.join(
                    "\n", een.grondslag().stream().map(Artikel::toString).toList());
        }
    }
}
