package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the giver of an inbreng decided, as columns of a row. */
final class Voorwaardenrij {
    private static final String IEDEREEN = "IEDEREEN";
    private static final String ALLEEN = "ALLEEN";

    private Voorwaardenrij() {}

    /** Nothing is known of what has no row. */
    static Gegeven<Voorwaarden> lees(ResultSet rij) throws SQLException {
        String kring = rij.getString("kring");
        return kring == null
                ? Gegeven.onbekend()
                : Gegeven.bekend(new Voorwaarden(
                        kring.equals(IEDEREEN) ? new Kring.Iedereen() : new Kring.Alleen(ontvangers(rij)),
                        partijen(rij, "voorbehoud"),
                        Uitvraag.valueOf(rij.getString("uitvraag"))));
    }

    private static Set<Ontvanger> ontvangers(ResultSet rij) throws SQLException {
        Set<Ontvanger> ontvangers = new HashSet<>();
        if (rij.getBoolean("regisseur")) {
            ontvangers.add(new Ontvanger.Regisseur());
        }
        partijen(rij, "partijen").forEach(partij -> ontvangers.add(new Ontvanger.EenPartij(partij)));
        return ontvangers;
    }

    private static Set<Partij.Id> partijen(ResultSet rij, String kolom) throws SQLException {
        return Arrays.stream((UUID[]) rij.getArray(kolom).getArray())
                .map(Partij.Id::new)
                .collect(Collectors.toSet());
    }

    static JdbcClient.StatementSpec zet(JdbcClient.StatementSpec opdracht, Voorwaarden voorwaarden) {
        return opdracht.param("kring", voorwaarden.kring() instanceof Kring.Iedereen ? IEDEREEN : ALLEEN)
                .param("regisseur", voorwaarden.kring().noemtRegisseur())
                .param("partijen", ids(voorwaarden.kring().partijen()))
                .param("voorbehoud", ids(voorwaarden.voorbehoud()))
                .param("uitvraag", voorwaarden.uitvraag().name());
    }

    private static UUID[] ids(Set<Partij.Id> partijen) {
        return partijen.stream().map(Partij.Id::waarde).toArray(UUID[]::new);
    }
}
