package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.Dossierstaat;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a casus as software does that seals nothing: its texts lie beside its pieces as anyone could write them. */
public final class Gewonecasus {
    private static final String LEES = """
            select d.dossier_id, d.casusnummer, d.fase, d.stand, d.leidende_partij_id, d.taak, d.gebied, d.aanmelder_id,
                   d.behandelaar_id, d.ontvangen_op, d.gewijzigd_op, d.gewijzigd_door, d.bewaren_tot_en_met,
                   array[]::text[] as betrokkenheden, null::text as persoon, null::text as eigen_partij,
                   null::text as leidende_partij, null::text as gever, null::text as beslissingen,
                   null::text as gronden, null::bytea as veld1, null::bytea as veld2, null::bytea as veld3,
                   null::bytea as veld4, null::bytea as veld5, null::bytea as veld6, s.*, t.teksten
            from zorgvuldig.dossier d
            join (select i.dossier_id as van, i.inbreng_id as stuk_id, 'INBRENG' as soort, i.wie, i.gever_id, '' as code,
                         i.categorie, array_remove(array[i.onderdeel], null) as onderdelen, i.fase as stuk_fase,
                         i.ingetrokken_op, i.doorgegeven_op, z.kring, z.regisseur, z.partijen, z.mensen, z.voorbehoud, z.doelen, z.eigen_taak,
                         z.uitvraag, z.versie as besluit, null::uuid as over_partij_id, i.peildatum as dag,
                         null::date as toets_op, i.ingebracht_op as op,
                         array(select a.naar_fase from zorgvuldig.akkoord a
                               where a.inbreng_id = i.inbreng_id and a.gegeven) as voortgezet,
                         n.oordeel as noodzaak, n.naar_fase as noodzaak_voor
                  from zorgvuldig.inbreng i
                  left join lateral (select * from zorgvuldig.inbrengvoorwaarde w where w.inbreng_id = i.inbreng_id
                                     order by w.versie desc limit 1) z on true
                  left join lateral (select * from zorgvuldig.noodzaakoordeel w where w.inbreng_id = i.inbreng_id
                                     order by w.op desc limit 1) n on true
                  union all
                  select v.dossier_id, v.vastlegging_id, v.soort, 1, v.gever_id, v.code, v.categorie, v.onderdelen,
                         v.fase, v.ingetrokken_op, v.doorgegeven_op, 'IEDEREEN', false, array[]::uuid[],
                         array[]::uuid[], array[]::uuid[], null::text[], array[]::uuid[], 'MAG_NIET', 0, v.partij_id, v.dag, v.toets_op,
                         v.vastgelegd_op, array[]::text[], null, null
                  from zorgvuldig.vastlegging v) s on s.van = d.dossier_id
            join zorgvuldig.gewone_tekst t on t.stuk_id = s.stuk_id
            where d.samenwerkingsverband_id = :huis and d.dossier_id = :dossier
            order by s.op, s.stuk_id
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;

    /** Reads from the database of the house. */
    public Gewonecasus(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /**
     * What was read.
     *
     * @param staat the dossier without its content
     * @param stukken its pieces
     */
    public record Gelezen(Dossierstaat staat, List<Leesbaar> stukken) {}

    /** A piece with its texts. */
    public record Leesbaar(Stuk stuk, Map<String, String> tekst) {}

    /** Puts the texts of these pieces beside them, unsealed; and nothing of others. */
    public static void schrijf(String databank, Collection<Geopend> geopend) {
        Proefserver.alsBeheerder(
                databank,
                "drop table if exists zorgvuldig.gewone_tekst",
                "create table zorgvuldig.gewone_tekst (stuk_id uuid primary key, teksten text[] not null)",
                "grant select on zorgvuldig.gewone_tekst to zorgvuldig_lezen");
        JdbcClient vrij = Proefserver.vrij(databank);
        geopend.forEach(een -> vrij.sql("insert into zorgvuldig.gewone_tekst values (?, ?)")
                .params(
                        een.stuk().id(),
                        Veldnamen.van(een.stuk().soort()).stream()
                                .map(een::veld)
                                .toArray(String[]::new))
                .update());
        Proefserver.alsBeheerder(databank, "vacuum analyze");
    }

    /** The dossier with what was put beside it. */
    public Gelezen lees(Kijker kijker, Dossier.Id dossier) {
        return jdbc.sql(LEES)
                .param("huis", kijker.huis().waarde())
                .param("dossier", dossier.waarde())
                .query((ResultSet rij) -> gelezen(kijker, rij));
    }

    private Gelezen gelezen(Kijker kijker, ResultSet rij) throws SQLException {
        Rijlezer lezer = new Rijlezer(kluis, kijker);
        Optional<Dossierstaat> staat = Optional.empty();
        List<Leesbaar> gevonden = new ArrayList<>();
        while (rij.next()) {
            Rijlezer.Platterij gelezen = lezer.lees(rij);
            staat = gelezen.dossier();
            gevonden.add(new Leesbaar(gelezen.stuk().orElseThrow(), teksten(rij)));
        }
        return new Gelezen(staat.orElseThrow(), gevonden);
    }

    private static Map<String, String> teksten(ResultSet rij) throws SQLException {
        List<String> namen = Veldnamen.van(Stuk.Soort.valueOf(Objects.requireNonNull(rij.getString("soort"))));
        String[] teksten = (String[]) rij.getArray("teksten").getArray();
        Map<String, String> velden = new HashMap<>();
        for (int i = 0; i < teksten.length; i++) {
            velden.put(namen.get(i), teksten[i]);
        }
        return velden;
    }
}
