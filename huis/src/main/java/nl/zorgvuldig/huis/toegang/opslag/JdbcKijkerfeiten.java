package nl.zorgvuldig.huis.toegang.opslag;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.huis.toegang.Kijkerfeiten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKijkerfeiten implements Kijkerfeiten {
    private static final String FEITEN = """
            select (select to_jsonb(pf)::text
                    from zorgvuldig.persoonsfeiten pf
                    where pf.samenwerkingsverband_id = :huis and pf.persoon_id = :persoon) as persoon,
                   (select to_jsonb(ep)::text
                    from zorgvuldig.partijfeiten ep
                    where ep.samenwerkingsverband_id = :huis and ep.partij_id = :partij) as eigen_partij
            """;
    private static final String AAN_PARTIJ = """
            select to_jsonb(pf)::text as persoon, to_jsonb(ep)::text as eigen_partij
            from zorgvuldig.persoonsfeiten pf
            join zorgvuldig.partijfeiten ep
              on ep.samenwerkingsverband_id = pf.samenwerkingsverband_id and ep.partij_id = :partij
            where pf.samenwerkingsverband_id = :huis
              and pf.rollen @> jsonb_build_array(jsonb_build_object('partij', :partij::uuid))
            """;
    private static final String MET_ROL = """
            select distinct to_jsonb(pf)::text as persoon, to_jsonb(ep)::text as eigen_partij
            from zorgvuldig.persoonsfeiten pf
            cross join lateral jsonb_to_recordset(pf.rollen) as r (partij uuid, rol text)
            join zorgvuldig.partijfeiten ep
              on ep.samenwerkingsverband_id = pf.samenwerkingsverband_id and ep.partij_id = r.partij
            where pf.samenwerkingsverband_id = :huis and r.rol = any (:rollen)
            """;

    private final JdbcClient jdbc;

    JdbcKijkerfeiten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Rij van(Kijker kijker) {
        return jdbc.sql(FEITEN)
                .param("huis", kijker.huis().waarde())
                .param("persoon", kijker.persoon().waarde())
                .param("partij", kijker.partij().waarde())
                .query((rij, nummer) -> new Rij(rij.getString("persoon"), rij.getString("eigen_partij")))
                .single();
    }

    @Override
    public List<Rij> met(Samenwerkingsverband.Id huis, Set<Rol> rollen) {
        return jdbc.sql(MET_ROL)
                .param("huis", huis.waarde())
                .param("rollen", rollen.stream().map(Rol::code).toArray(String[]::new))
                .query((rij, nummer) -> new Rij(rij.getString("persoon"), rij.getString("eigen_partij")))
                .list();
    }

    @Override
    public List<Rij> aan(Samenwerkingsverband.Id huis, Partij.Id partij) {
        return jdbc.sql(AAN_PARTIJ)
                .param("huis", huis.waarde())
                .param("partij", partij.waarde())
                .query((rij, nummer) -> new Rij(rij.getString("persoon"), rij.getString("eigen_partij")))
                .list();
    }
}
