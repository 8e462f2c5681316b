package nl.zorgvuldig.huis.protocol.opslag;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.protocol.Codegebruik;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.protocollen.Begrip;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCodegebruik implements Codegebruik {
    private static final String VAN_CASUSSEN = """
            select begrip, code from (
                select 'FASE' as begrip, fase as code, samenwerkingsverband_id as huis from zorgvuldig.dossier
                union select 'TAAK', taak, samenwerkingsverband_id from zorgvuldig.dossier
                union select 'GEBIED', gebied, samenwerkingsverband_id from zorgvuldig.dossier
                union select 'CATEGORIE', categorie, samenwerkingsverband_id from zorgvuldig.inbreng
                union select 'ONDERDEEL', onderdeel, samenwerkingsverband_id from zorgvuldig.inbreng
                union select 'FASE', fase, samenwerkingsverband_id from zorgvuldig.inbreng
                union select 'DOEL', doel, samenwerkingsverband_id from zorgvuldig.inbreng
                union select 'TAAK', taak, samenwerkingsverband_id from zorgvuldig.inbreng
                union select 'CATEGORIE', categorie, samenwerkingsverband_id from zorgvuldig.vastlegging
                union select 'FASE', fase, samenwerkingsverband_id from zorgvuldig.vastlegging
                union select 'ONDERDEEL', unnest(onderdelen), samenwerkingsverband_id from zorgvuldig.vastlegging
                union select case soort when 'CRITERIUM' then 'CRITERIUM' else 'GROND' end, split_part(code, ':', 1),
                             samenwerkingsverband_id
                      from zorgvuldig.vastlegging where soort in ('CRITERIUM', 'UITSTEL')
                union select 'FASE', naar_fase, samenwerkingsverband_id from zorgvuldig.noodzaakoordeel
                union select 'FASE', naar_fase, samenwerkingsverband_id from zorgvuldig.akkoord
                union select 'UITKOMST', uitkomst, samenwerkingsverband_id from zorgvuldig.uitkomstbericht
                union select 'REDEN', reden, samenwerkingsverband_id from zorgvuldig.uitkomstbericht) gebruik
            where huis = :huis and code <> ''
            """;
    private static final String VAN_HET_HUIS = """
            select begrip, code from (
                select 'ROL' as begrip, rol as code, samenwerkingsverband_id as huis from zorgvuldig.rolverlening
                where ingetrokken_op is null
                union select 'SOORT', unnest(soorten), samenwerkingsverband_id from zorgvuldig.partij
                union select 'GEBIED', unnest(themas), samenwerkingsverband_id from zorgvuldig.artikel20
                where ingetrokken_op is null
                union select 'DOEL', unnest(doelen), samenwerkingsverband_id from zorgvuldig.artikel20
                where ingetrokken_op is null
                union select 'ONDERDEEL', unnest(onderdelen), samenwerkingsverband_id from zorgvuldig.artikel20
                where ingetrokken_op is null
                union select 'ONDERTEKENAAR', unnest(ondertekend), samenwerkingsverband_id from zorgvuldig.artikel20
                where ingetrokken_op is null) gebruik
            where huis = :huis
            """;
    private static final String ALLEEN = """
            select distinct rol from zorgvuldig.rolverlening
            where samenwerkingsverband_id = :huis and not tweede_nodig and ingetrokken_op is null
            """;

    private final JdbcClient jdbc;

    JdbcCodegebruik(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Woord> woorden() {
        List<Woord> vanCasussen = Transactie.huidige().als(Databankrol.NAVRAGEN, () -> woorden(VAN_CASUSSEN));
        return Stream.concat(vanCasussen.stream(), woorden(VAN_HET_HUIS).stream())
                .distinct()
                .sorted((een, ander) -> (een.begrip() + een.code()).compareTo(ander.begrip() + ander.code()))
                .toList();
    }

    @Override
    public Set<Rol> alleenVerleend() {
        return inHuis(ALLEEN).query((rij, nummer) -> new Rol(rij.getString(1))).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Woord> woorden(String sql) {
        return inHuis(sql)
                .query((rij, nummer) -> new Woord(Begrip.valueOf(rij.getString("begrip")), rij.getString("code")))
                .list();
    }

    private JdbcClient.StatementSpec inHuis(String sql) {
        return jdbc.sql(sql).param("huis", Transactie.huidige().kijker().huis().waarde());
    }
}
