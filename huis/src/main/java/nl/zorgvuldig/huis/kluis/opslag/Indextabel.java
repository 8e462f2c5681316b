package nl.zorgvuldig.huis.kluis.opslag;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keyed digests by which people are found again. */
@Repository
public final class Indextabel {
    private final JdbcClient jdbc;

    Indextabel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a digest. */
    public void voegToe(
            Samenwerkingsverband.Id huis,
            Dossier.Id dossier,
            Inbreng.Id inbreng,
            String soort,
            int epoche,
            byte[] waarde) {
        jdbc.sql("""
                insert into zorgvuldig.zoekindex (
                    samenwerkingsverband_id, inbreng_id, dossier_id, soort, epoche, waarde)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(huis.waarde(), inbreng.waarde(), dossier.waarde(), soort, epoche, waarde)
                .update();
    }

    /** The dossiers with a digest, as far as the reader is involved in them. */
    public List<Dossier.Id> zoek(Samenwerkingsverband.Id huis, String soort, int epoche, byte[] waarde) {
        return jdbc.sql("""
                select distinct dossier_id from zorgvuldig.zoekindex
                where samenwerkingsverband_id = ? and soort = ? and epoche = ? and waarde = ?
                """)
                .params(huis.waarde(), soort, epoche, waarde)
                .query((rij, nummer) -> new Dossier.Id(rij.getObject(1, UUID.class)))
                .list();
    }

    /** A digest that was found, and where; it does not print. */
    public static final class Treffer {
        private final byte[] waarde;
        private final Dossier.Id dossier;

        Treffer(byte[] waarde, Dossier.Id dossier) {
            this.waarde = waarde;
            this.dossier = dossier;
        }

        /** The digest. */
        public byte[] waarde() {
            return waarde.clone();
        }

        /** The dossier. */
        public Dossier.Id dossier() {
            return dossier;
        }
    }

    /** Where any of these digests is found, as far as the reader may see, in one statement. */
    public List<Treffer> zoekAlle(Samenwerkingsverband.Id huis, List<byte[]> waarden) {
        return jdbc.sql("""
                select distinct waarde, dossier_id from zorgvuldig.zoekindex
                where samenwerkingsverband_id = :huis and waarde = any (:waarden)
                """)
                .param("huis", huis.waarde())
                .param("waarden", waarden.toArray(byte[][]::new))
                .query((rij, nummer) ->
                        new Treffer(rij.getBytes("waarde"), new Dossier.Id(rij.getObject("dossier_id", UUID.class))))
                .list();
    }

    /** Deletes the digests of a whole dossier; answers how many. */
    public int verwijderDossier(Samenwerkingsverband.Id huis, UUID dossier) {
        return jdbc.sql("delete from zorgvuldig.zoekindex where samenwerkingsverband_id = ? and dossier_id = ?")
                .params(huis.waarde(), dossier)
                .update();
    }

    /** Deletes the digests of some contributions; answers how many. */
    public int verwijderInbrengen(Samenwerkingsverband.Id huis, UUID dossier, Collection<UUID> inbrengen) {
        String lijst = inbrengen.stream().map(UUID::toString).collect(Collectors.joining(","));
        return jdbc.sql("""
                delete from zorgvuldig.zoekindex
                where samenwerkingsverband_id = ? and dossier_id = ?
                  and inbreng_id = any (string_to_array(?, ',')::uuid[])
                """).params(huis.waarde(), dossier, lijst).update();
    }
}
