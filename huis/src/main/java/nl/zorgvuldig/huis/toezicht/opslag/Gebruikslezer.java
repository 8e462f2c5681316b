package nl.zorgvuldig.huis.toezicht.opslag;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.toezicht.Aanleiding;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Gebruik;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads what requests did with dossiers, in one statement. Of a dossier that was destroyed nobody knows any more who had
 * a task in it; nothing is said of it then.
 */
final class Gebruikslezer {
    private static final String GEBRUIK = """
            select r.moment, r.persoon_id, r.uitslag,
                   (array_agg(r.logregel_id order by r.logregel_id))[1] as logregel_id,
                   array_agg(distinct r.dossier_id)
                       filter (where r.dossier_id <> :geen and r.handeling = any (:inhoud)) as dossiers,
                   bool_or(r.handeling = :navragen or r.doel = any (:zoekdoelen)) as gezocht,
                   bool_or(r.dossier_id <> :geen and r.handeling = any (:inhoud)
                       and exists (select from zorgvuldig.betrokkenheid b
                                   where b.samenwerkingsverband_id = r.samenwerkingsverband_id
                                     and b.dossier_id = r.dossier_id)
                       and not exists (select from zorgvuldig.betrokkenheid b
                                       where b.samenwerkingsverband_id = r.samenwerkingsverband_id
                                         and b.dossier_id = r.dossier_id and b.persoon_id = r.persoon_id
                                         and b.partij_id = r.partij_id and b.sinds <= r.moment
                                         and (b.ingetrokken_op is null or b.ingetrokken_op >= r.moment))) as zonder_taak
            from zorgvuldig.logregel r
            where r.samenwerkingsverband_id = :huis and r.moment >= :van and r.moment < :tot
              and r.persoon_id <> :geen
              and ((r.uitslag = 'TOEGESTAAN' and (r.handeling = any (:inhoud) or r.doel = any (:zoekdoelen)))
                   or (r.uitslag = 'GEWEIGERD' and string_to_array(r.redenen, ',') && cast(:pogingen as text[])))
            group by r.moment, r.spoor, r.persoon_id, r.uitslag
            """;

    /** Refusals that are attempts at what is not someone's; others belong to ordinary work. */
    private static final String[] POGINGEN = {"NIET_GEVONDEN", "BEVOEGDHEID", "ROL", "HUIS"};

    private Gebruikslezer() {}

    static List<Gebruik> lees(JdbcClient jdbc, Samenwerkingsverband.Id huis, Logvraag vraag) {
        return jdbc.sql(GEBRUIK)
                .param("huis", huis.waarde())
                .param("van", JdbcLogbron.tijd(vraag.begin()))
                .param("tot", JdbcLogbron.tijd(vraag.einde()))
                .param("geen", Logregel.GEEN)
                .param(
                        "inhoud",
                        Stream.of(Handeling.values())
                                .filter(Handeling::raaktInhoud)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .param("pogingen", POGINGEN)
                .param("navragen", Handeling.NAVRAGEN.name())
                .param(
                        "zoekdoelen",
                        Aanleiding.ZOEKREDENEN.stream()
                                .map(reden -> reden.doel().code())
                                .toArray(String[]::new))
                .query(Gebruikslezer::gebruik)
                .list();
    }

    private static Gebruik gebruik(ResultSet rij, int nummer) throws SQLException {
        @Nullable Array dossiers = rij.getArray("dossiers");
        return new Gebruik(
                JdbcLogbron.id(rij, "logregel_id"),
                rij.getObject("moment", OffsetDateTime.class).toInstant(),
                new Persoon.Id(JdbcLogbron.id(rij, "persoon_id")),
                Logregel.Uitslag.valueOf(rij.getString("uitslag")),
                dossiers == null
                        ? Set.of()
                        : Arrays.stream((UUID[]) dossiers.getArray())
                                .map(Dossier.Id::new)
                                .collect(Collectors.toSet()),
                kenmerken(rij.getBoolean("zonder_taak"), rij.getBoolean("gezocht")));
    }

    private static Set<Gebruik.Kenmerk> kenmerken(boolean zonderTaak, boolean gezocht) {
        Set<Gebruik.Kenmerk> kenmerken = EnumSet.noneOf(Gebruik.Kenmerk.class);
        if (zonderTaak) {
            kenmerken.add(Gebruik.Kenmerk.ZONDER_TAAK);
        }
        if (gezocht) {
            kenmerken.add(Gebruik.Kenmerk.GEZOCHT);
        }
        return kenmerken;
    }
}
