package nl.zorgvuldig.huis.register.opslag;

import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.vernietiging.Vernietigbaar;
import nl.zorgvuldig.huis.vernietiging.Vernietiging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes from the register what a dossier had in it, when the dossier goes. That something was given stays known as long
 * as the dossier lives, also when what was given is gone.
 */
@Component
class Registeropruiming implements Vernietigbaar {
    private final JdbcClient jdbc;

    Registeropruiming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void vernietig(Vernietiging wat) {
        if (wat instanceof Vernietiging.VanDossier van) {
            jdbc.sql("delete from zorgvuldig.verstrekking where samenwerkingsverband_id = ? and dossier_id = ?")
                    .params(
                            Transactie.huidige().kijker().huis().waarde(),
                            van.dossier().waarde())
                    .update();
        }
    }
}
