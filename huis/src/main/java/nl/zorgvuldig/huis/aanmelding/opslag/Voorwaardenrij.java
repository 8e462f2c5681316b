package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Gebruik;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the giver of an inbreng decided, as columns of a row. */
final class Voorwaardenrij {
    private static final String IEDEREEN = "IEDEREEN";
    private static final String ALLEEN = "ALLEEN";
    private static final String DOELEN = "doelen";

    private Voorwaardenrij() {}

    /** Nothing is known of what has no row. */
    static Gegeven<Voorwaarden> lees(ResultSet rij) throws SQLException {
        String kring = rij.getString("kring");
        return kring == null
                ? Gegeven.onbekend()
                : Gegeven.bekend(new Voorwaarden(
                        kring.equals(IEDEREEN) ? new Kring.Iedereen() : new Kring.Alleen(ontvangers(rij, true)),
                        partijen(rij, "voorbehoud"),
                        gebruik(rij),
                        partijen(rij, "eigen_taak"),
                        Uitvraag.valueOf(rij.getString("uitvraag"))));
    }

    /** No purposes at all is every purpose; an empty list is none. */
    private static Gebruik gebruik(ResultSet rij) throws SQLException {
        return rij.getArray(DOELEN) == null
                ? new Gebruik.Alles()
                : new Gebruik.Alleen(Rijlezer.set(rij, DOELEN, Doel::new));
    }

    private static String @Nullable [] doelen(Gebruik gebruik) {
        return switch (gebruik) {
            case Gebruik.Alles() -> null;
            case Gebruik.Alleen(Set<Doel> doelen) ->
                doelen.stream().map(Doel::code).sorted().toArray(String[]::new);
        };
    }

    private static Set<Ontvanger> ontvangers(ResultSet rij, boolean metMensen) throws SQLException {
        Set<Ontvanger> ontvangers = new HashSet<>();
        if (rij.getBoolean("regisseur")) {
            ontvangers.add(new Ontvanger.Regisseur());
        }
        if (metMensen) {
            ids(rij, "mensen").map(Persoon.Id::new).forEach(mens -> ontvangers.add(new Ontvanger.EenMens(mens)));
        }
        partijen(rij, "partijen").forEach(partij -> ontvangers.add(new Ontvanger.EenPartij(partij)));
        return ontvangers;
    }

    static Set<Partij.Id> partijen(ResultSet rij, String kolom) throws SQLException {
        return ids(rij, kolom).map(Partij.Id::new).collect(Collectors.toSet());
    }

    private static Stream<UUID> ids(ResultSet rij, String kolom) throws SQLException {
        return Arrays.stream((UUID[]) rij.getArray(kolom).getArray());
    }

    /** Who may see it, where no people can be named. */
    static Kring kring(ResultSet rij) throws SQLException {
        return IEDEREEN.equals(rij.getString("kring"))
                ? new Kring.Iedereen()
                : new Kring.Alleen(ontvangers(rij, false));
    }

    static JdbcClient.StatementSpec zet(JdbcClient.StatementSpec opdracht, Kring kring) {
        return opdracht.param("kring", kring instanceof Kring.Iedereen ? IEDEREEN : ALLEEN)
                .param("regisseur", kring.noemtRegisseur())
                .param("partijen", ids(kring.partijen()));
    }

    static JdbcClient.StatementSpec zet(JdbcClient.StatementSpec opdracht, Voorwaarden voorwaarden) {
        return zet(opdracht, voorwaarden.kring())
                .param(
                        "mensen",
                        voorwaarden.kring().mensen().stream()
                                .map(Persoon.Id::waarde)
                                .toArray(UUID[]::new))
                .param("voorbehoud", ids(voorwaarden.voorbehoud()))
                .param("eigenTaak", ids(voorwaarden.eigenTaak()))
                .param(DOELEN, doelen(voorwaarden.gebruik()), Types.ARRAY)
                .param("uitvraag", voorwaarden.uitvraag().name());
    }

    static UUID[] ids(Set<Partij.Id> partijen) {
        return partijen.stream().map(Partij.Id::waarde).toArray(UUID[]::new);
    }
}
