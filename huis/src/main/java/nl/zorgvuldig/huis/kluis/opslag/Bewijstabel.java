package nl.zorgvuldig.huis.kluis.opslag;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sealed lines that outlive their dossier. */
@Repository
public final class Bewijstabel {
    private final JdbcClient jdbc;

    Bewijstabel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line; it does not print. */
    public static final class Rij {
        private final UUID id;
        private final LocalDate totEnMet;
        private final byte[] regel;

        /**
         * Names a line.
         *
         * @param id the line of the register that it says again
         * @param totEnMet the last day on which it is kept
         * @param regel what it says, sealed
         */
        public Rij(UUID id, LocalDate totEnMet, byte[] regel) {
            this.id = id;
            this.totEnMet = totEnMet;
            this.regel = regel.clone();
        }
    }

    /** Adds the lines of one giver, in one statement; answers how many. */
    public int voegToe(Samenwerkingsverband.Id huis, Partij.Id gever, List<Rij> rijen) {
        return jdbc.sql("""
                insert into zorgvuldig.verstrekkingsbewijs (
                    samenwerkingsverband_id, bewijs_id, gever_id, bewaren_tot_en_met, regel)
                select :huis, r.id, :gever, r.tot, r.regel
                from unnest(:ids::uuid[], :tot::date[], :regels::bytea[]) as r (id, tot, regel)
                """)
                .param("huis", huis.waarde())
                .param("gever", gever.waarde())
                .param("ids", rijen.stream().map(rij -> rij.id).toArray(UUID[]::new))
                .param("tot", rijen.stream().map(rij -> rij.totEnMet.toString()).toArray(String[]::new))
                .param("regels", rijen.stream().map(rij -> rij.regel).toArray(byte[][]::new))
                .update();
    }
}
