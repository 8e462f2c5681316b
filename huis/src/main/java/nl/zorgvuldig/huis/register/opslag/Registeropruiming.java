package nl.zorgvuldig.huis.register.opslag;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.vernietiging.Vernietigbaar;
import nl.zorgvuldig.huis.vernietiging.Vernietiging;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.taal.Kalender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes from the register what a dossier had in it, when the dossier goes. That something was given stays known as long
 * as the dossier lives, also when what was given is gone; what a law wants known longer goes by a term of its own.
 */
@Component
class Registeropruiming implements Vernietigbaar {
    private static final int PER_RONDE = 500;

    private final JdbcClient jdbc;

    Registeropruiming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void vernietig(Vernietiging wat) {
        UUID huis = Transactie.huidige().kijker().huis().waarde();
        if (wat instanceof Vernietiging.VanDossier van) {
            jdbc.sql("delete from zorgvuldig.verstrekking where samenwerkingsverband_id = ? and dossier_id = ?")
                    .params(huis, van.dossier().waarde())
                    .update();
        }
        if (wat instanceof Vernietiging.VanBewijzen van) {
            jdbc.sql("""
                    delete from zorgvuldig.verstrekkingsbewijs
                    where samenwerkingsverband_id = :huis and bewijs_id = any (:bewijzen)
                    """)
                    .param("huis", huis)
                    .param("bewijzen", van.bewijzen().toArray(UUID[]::new))
                    .update();
        }
    }

    @Override
    public Map<Partij.Id, Set<UUID>> verlopenBewijzen(Instant op) {
        Map<Partij.Id, Set<UUID>> perGever = new HashMap<>();
        jdbc.sql("""
                select gever_id, bewijs_id from zorgvuldig.verstrekkingsbewijs
                where samenwerkingsverband_id = :huis and bewaren_tot_en_met < :dag
                order by bewaren_tot_en_met, bewijs_id limit :hoogstens
                """)
                .param("huis", Transactie.huidige().kijker().huis().waarde())
                .param("dag", Kalender.dag(op))
                .param("hoogstens", PER_RONDE)
                .query(rij -> {
                    perGever.computeIfAbsent(new Partij.Id(rij.getObject("gever_id", UUID.class)), _ -> new HashSet<>())
                            .add(rij.getObject("bewijs_id", UUID.class));
                });
        return perGever;
    }
}
