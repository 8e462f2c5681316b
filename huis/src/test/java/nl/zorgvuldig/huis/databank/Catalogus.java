package nl.zorgvuldig.huis.databank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the catalogue of a database says against our rules; each answer is a list of what breaks the rule. */
final class Catalogus {
    private final JdbcClient jdbc;

    Catalogus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tables that stand on the written list of tables without row-level security. */
    static List<String> zonderRijbeveiliging() {
        return bestand("/databank/zonder-rijbeveiliging.txt")
                .filter(regel -> !regel.startsWith("#"))
                .map(regel -> regel.substring(0, regel.indexOf(':')))
                .toList();
    }

    static Stream<String> bestand(String naam) {
        try (InputStream stroom = Objects.requireNonNull(Catalogus.class.getResourceAsStream(naam))) {
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static final String TABELLEN = """
            (select c.* from pg_class c
             where c.relnamespace = 'zorgvuldig'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition) t
            """;

    /** Tables that are not held by row-level security and do not stand on the list. */
    List<String> onbeveiligd() {
        List<String> onbeveiligd = lijst("select t.relname from " + TABELLEN + """
                where not t.relrowsecurity or not t.relforcerowsecurity
                   or not exists (select from pg_policy p where p.polrelid = t.oid)
                """);
        return onbeveiligd.stream()
                .filter(tabel -> !zonderRijbeveiliging().contains(tabel))
                .toList();
    }

    /** Names on the list that are no table, or a table that is held after all. */
    List<String> tenOnrechteOpDeLijst() {
        List<String> onbeveiligd = lijst(
                "select t.relname from " + TABELLEN + " where not t.relrowsecurity and not t.relforcerowsecurity");
        return zonderRijbeveiliging().stream()
                .filter(naam -> !onbeveiligd.contains(naam))
                .toList();
    }

    /** Partitions that are not held by row-level security, or that a role can reach past their parent. */
    List<String> openPartities() {
        return lijst("""
                select c.relname from pg_class c
                where c.relnamespace = 'zorgvuldig'::regnamespace and c.relispartition and c.relkind = 'r'
                  and (not c.relrowsecurity or not c.relforcerowsecurity
                       or exists (select from aclexplode(c.relacl) a where a.grantee <> c.relowner))
                """);
    }

    /** Policies that do not ask for the house, or do so in a form that is slow or fails open. */
    List<String> zwakkeRegels() {
        return lijst("""
                select t.relname || '.' || p.polname
                from pg_policy p join pg_class t on t.oid = p.polrelid,
                     lateral (select coalesce(pg_get_expr(p.polqual, p.polrelid), '') as zien,
                                     coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as schrijven) r
                where p.polpermissive and (
                      (p.polcmd <> 'a' and r.zien not like '%samenwerkingsverband_id = ( SELECT (NULLIF(%zorgvuldig.huis%')
                   or (p.polcmd = 'a' and r.schrijven not like '%samenwerkingsverband_id = ( SELECT (NULLIF(%zorgvuldig.huis%')
                   or (p.polcmd in ('*', 'w') and r.schrijven = '' and not p.polroles <@ array['zorgvuldig_vernietigen'::regrole::oid,
                       'zorgvuldig_ordenen'::regrole::oid])
                   or 0 = any (p.polroles)
                   or (select count(*) from regexp_matches(r.zien || r.schrijven, 'current_setting', 'g'))
                      <> (select count(*) from regexp_matches(r.zien || r.schrijven, 'SELECT \\(NULLIF\\(current_setting', 'g'))
                   or exists (select from pg_depend d join pg_proc f on f.oid = d.refobjid
                              where d.objid = p.oid and d.classid = 'pg_policy'::regclass
                                and d.refclassid = 'pg_proc'::regclass and f.pronamespace <> 'pg_catalog'::regnamespace))
                """);
    }

    /** Tables and columns that do not say whether they hold a person, how long, how they go and whose they are. */
    List<String> zonderToelichting() {
        return lijst("select t.relname || '.' || a.attname from " + TABELLEN + """
                join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                where t.relname <> 'flyway_schema_history'
                  and coalesce(col_description(t.oid, a.attnum), '')
                      !~ '^persoon: (nee|indirect|verzegeld); termijn: [a-z]+; weg: [a-z ]+; eigenaar: [a-z]+$'
                union all
                select t.relname from
                """ + TABELLEN + """
                where t.relname <> 'flyway_schema_history' and coalesce(obj_description(t.oid), '') = ''
                """);
    }

    /** Columns that say they are sealed and could hold plain text. */
    List<String> nietVerzegeld() {
        return lijst("select t.relname || '.' || a.attname from " + TABELLEN + """
                join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
                where col_description(t.oid, a.attnum) like 'persoon: verzegeld;%' and a.atttypid <> 'bytea'::regtype
                """);
    }

    /** Functions that run with the rights of their owner. */
    List<String> metRechtenVanDeEigenaar() {
        return lijst("""
                select p.proname from pg_proc p
                where p.prosecdef and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
                """);
    }

    /** Views through which the rights of their owner would count. */
    List<String> doorkijk() {
        return lijst("""
                select c.relname from pg_class c
                where c.relnamespace = 'zorgvuldig'::regnamespace and c.relkind in ('v', 'm')
                  and not coalesce(c.reloptions @> array['security_invoker=true'], false)
                """);
    }

    /** Roles of ours that can do more than they should, and logins that should not be. */
    List<String> teMachtigeRollen() {
        return lijst("""
                select rolname::text from pg_roles
                where rolname like 'zorgvuldig%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                      or rolcanlogin <> (rolname in ('zorgvuldig_eigenaar', 'zorgvuldig_toepassing')))
                union
                select 'zorgvuldig_toepassing erft ' || m.roleid::regrole
                from pg_auth_members m
                where m.member = 'zorgvuldig_toepassing'::regrole and (m.inherit_option or m.admin_option)
                union
                select m.member::regrole || ' is lid van ' || m.roleid::regrole
                from pg_auth_members m
                where m.member::regrole::text like 'zorgvuldig%' and m.roleid::regrole::text not in (
                    'zorgvuldig_lezen', 'zorgvuldig_schrijven', 'zorgvuldig_intrekken', 'zorgvuldig_vernietigen',
                    'zorgvuldig_loggen', 'zorgvuldig_ordenen', 'zorgvuldig_toezien', 'zorgvuldig_navragen', 'zorgvuldig_afsluiten')
                """);
    }

    /** What the login of the application, or a role it can choose, owns in this database or in the whole server. */
    List<String> bezit() {
        return lijst("""
                select d.refobjid::regrole || ' bezit ' || coalesce(pg_describe_object(d.classid, d.objid, d.objsubid), '?')
                from pg_shdepend d
                where d.deptype = 'o' and d.refobjid::regrole::text like 'zorgvuldig%'
                  and d.refobjid::regrole::text <> 'zorgvuldig_eigenaar'
                """);
    }

    /** Primary keys and references in which the house does not come first. */
    List<String> sleutelsZonderHuis() {
        return inEenHuis("t.relname || ' ' || pg_get_constraintdef(c.oid)", """
                join pg_constraint c on c.conrelid = t.oid and c.contype in ('p', 'u', 'f')
                where ((select attname from pg_attribute where attrelid = t.oid and attnum = c.conkey[1])
                          <> 'samenwerkingsverband_id'
                       or (c.contype = 'f' and (select attname from pg_attribute where attrelid = c.confrelid and attnum = c.confkey[1])
                          <> 'samenwerkingsverband_id'))
                """);
    }

    /** Unique constraints on something from the real world: they would answer whether someone is known. */
    List<String> natuurlijkeSleutels() {
        return inEenHuis("t.relname || '.' || a.attname", """
                join pg_index i on i.indrelid = t.oid and i.indisunique
                join pg_attribute a on a.attrelid = t.oid and a.attnum = any (i.indkey)
                where t.relname || '.' || a.attname not in ('zoekindex.soort', 'nummering.jaar', 'logvolgorde.volgnummer',
                                                          'inbrengvoorwaarde.versie', 'geheimgrond.versie', 'deelprofiel.versie')
                  and a.atttypid not in ('uuid'::regtype, 'timestamptz'::regtype)
                """);
    }

    /** All privileges that were granted, one a line: role, object, privilege and columns. */
    List<String> rechten() {
        return lijst("""
                select g.grantee::regrole || ' ' || g.relname || ' ' || g.privilege
                from (select a.grantee, c.relname, a.privilege_type as privilege
                      from pg_class c, aclexplode(c.relacl) a
                      where c.relnamespace = 'zorgvuldig'::regnamespace and a.grantee <> c.relowner
                      union all
                      select a.grantee, c.relname,
                             a.privilege_type || ' (' || string_agg(t.attname, ', ' order by t.attname) || ')'
                      from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
                      where c.relnamespace = 'zorgvuldig'::regnamespace and a.grantee <> c.relowner
                      group by a.grantee, c.relname, a.privilege_type) g
                union all
                select a.grantee::regrole || ' schema ' || a.privilege_type
                from pg_namespace n, aclexplode(n.nspacl) a
                where n.nspname = 'zorgvuldig' and a.grantee <> n.nspowner
                """);
    }

    /** Only tables of a house: those on the list know none. */
    private List<String> inEenHuis(String antwoord, String vraag) {
        String tabellen = zonderRijbeveiliging().stream().collect(Collectors.joining("', '", "('", "')"));
        return lijst("select " + antwoord + " from " + TABELLEN + vraag + " and t.relname not in " + tabellen);
    }

    private List<String> lijst(String vraag) {
        return jdbc.sql(vraag).query(String.class).list().stream().sorted().toList();
    }
}
