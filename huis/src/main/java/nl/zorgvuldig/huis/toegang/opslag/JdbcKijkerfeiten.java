package nl.zorgvuldig.huis.toegang.opslag;

import nl.zorgvuldig.huis.toegang.Kijkerfeiten;
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
}
