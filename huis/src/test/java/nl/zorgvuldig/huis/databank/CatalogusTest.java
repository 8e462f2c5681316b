package nl.zorgvuldig.huis.databank;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.proef.Proefserver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogusTest {
    private final String databank = Proefserver.nieuweDatabank();
    private final Catalogus catalogus = new Catalogus(Proefserver.vrij(databank));

    /** A rule, what breaks it, and what must then be found: a guard that cannot go red guards nothing. */
    record Regel(String naam, Function<Catalogus, List<String>> zoek, String overtreding, List<String> gevonden) {
        @Override
        public String toString() {
            return naam;
        }
    }

    static Stream<Regel> regels() {
        return Stream.of(
                new Regel(
                        "elke tabel heeft rijbeveiliging of staat op de lijst",
                        Catalogus::onbeveiligd,
                        "create table zorgvuldig.open (samenwerkingsverband_id uuid)",
                        List.of("open")),
                new Regel(
                        "rijbeveiliging geldt ook voor de eigenaar",
                        Catalogus::onbeveiligd,
                        "alter table zorgvuldig.inbreng no force row level security",
                        List.of("inbreng")),
                new Regel(
                        "rijbeveiliging zonder regel is geen rijbeveiliging",
                        Catalogus::onbeveiligd,
                        "create table zorgvuldig.leeg (samenwerkingsverband_id uuid);"
                                + " alter table zorgvuldig.leeg enable row level security;"
                                + " alter table zorgvuldig.leeg force row level security",
                        List.of("leeg")),
                new Regel(
                        "de lijst noemt alleen tabellen die erop moeten staan",
                        Catalogus::tenOnrechteOpDeLijst,
                        "drop table zorgvuldig.identiteit",
                        List.of("identiteit")),
                new Regel(
                        "een deel van het log is niet langs een omweg te bereiken",
                        Catalogus::openPartities,
                        "grant select on zorgvuldig.logregel_overig to zorgvuldig_lezen",
                        List.of("logregel_overig")),
                new Regel(
                        "elke regel vraagt naar het huis",
                        Catalogus::zwakkeRegels,
                        "create policy ruim on zorgvuldig.partij for select to zorgvuldig_lezen using (true)",
                        List.of("partij.ruim")),
                new Regel(
                        "een regel geldt nooit voor iedereen",
                        Catalogus::zwakkeRegels,
                        "create policy iedereen on zorgvuldig.partij for select using (samenwerkingsverband_id ="
                                + " (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))",
                        List.of("partij.iedereen")),
                new Regel(
                        "een lege instelling sluit",
                        Catalogus::zwakkeRegels,
                        "create policy traag on zorgvuldig.partij for select to zorgvuldig_lezen using"
                                + " (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)"
                                + " and partij_id = current_setting('zorgvuldig.partij')::uuid)",
                        List.of("partij.traag")),
                new Regel(
                        "elke kolom zegt wat ermee gebeurt",
                        Catalogus::zonderToelichting,
                        "alter table zorgvuldig.belet add column toelichting text",
                        List.of("belet.toelichting")),
                new Regel(
                        "elke tabel zegt waarvoor zij is",
                        Catalogus::zonderToelichting,
                        "comment on table zorgvuldig.belet is null",
                        List.of("belet")),
                new Regel(
                        "wat verzegeld heet kan geen leesbare tekst zijn",
                        Catalogus::nietVerzegeld,
                        "alter table zorgvuldig.inbreng alter column bron type text using ''",
                        List.of("inbreng.bron")),
                new Regel(
                        "geen functie werkt met de rechten van de eigenaar",
                        Catalogus::metRechtenVanDeEigenaar,
                        "create function zorgvuldig.alles() returns int language sql security definer as 'select 1'",
                        List.of("alles")),
                new Regel(
                        "door een view gelden de rechten van wie kijkt",
                        Catalogus::doorkijk,
                        "create view zorgvuldig.kijkgat as select * from zorgvuldig.partij",
                        List.of("kijkgat")),
                new Regel(
                        "in elke sleutel staat het huis voorop",
                        Catalogus::sleutelsZonderHuis,
                        "alter table zorgvuldig.belet add unique (belet_id, samenwerkingsverband_id)",
                        List.of("belet UNIQUE (belet_id, samenwerkingsverband_id)")),
                new Regel(
                        "geen sleutel verraadt of iemand bekend is",
                        Catalogus::natuurlijkeSleutels,
                        "create unique index on zorgvuldig.zoekindex (samenwerkingsverband_id, waarde)",
                        List.of("zoekindex.waarde")));
    }

    @ParameterizedTest
    @MethodSource("regels") // security 2, 11, 77; architecture: rules that guard themselves
    void de_databank_houdt_zich_eraan(Regel regel) {
        assertThat(regel.zoek().apply(catalogus)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("regels") // each guard has a sample that must fail it
    void een_overtreding_wordt_gevonden(Regel regel) {
        assertThat(na(regel.overtreding(), regel.zoek())).isEqualTo(regel.gevonden());
    }

    @Test // security 77; ADR: the login owns nothing
    void de_rollen_kunnen_niet_meer_dan_nodig_en_bezitten_niets() {
        assertThat(catalogus.teMachtigeRollen()).isEmpty();
        assertThat(catalogus.bezit()).isEmpty();
    }

    @Test // the guard above, on the whole server
    void een_te_machtige_rol_of_bezit_wordt_gevonden() {
        String overtreding = """
                create role zorgvuldig_proef bypassrls;
                create table zorgvuldig.eigen (samenwerkingsverband_id uuid);
                alter table zorgvuldig.eigen owner to zorgvuldig_proef
                """;

        assertThat(na(overtreding, Catalogus::teMachtigeRollen)).containsExactly("zorgvuldig_proef");
        assertThat(na(overtreding, Catalogus::bezit)).containsExactly("zorgvuldig_proef bezit table eigen");
    }

    @Test // security 1, 77: what each role may do, written down
    void de_rechten_zijn_precies_wat_is_opgeschreven() {
        assertThat(catalogus.rechten())
                .isEqualTo(Catalogus.bestand("/databank/rechten.txt").toList());
    }

    static Stream<Arguments> teRuim() {
        return Stream.of(
                Arguments.of(
                        "grant update on zorgvuldig.inbreng to zorgvuldig_schrijven",
                        "zorgvuldig_schrijven inbreng UPDATE"),
                Arguments.of("grant delete on zorgvuldig.logregel to public", "- logregel DELETE"),
                Arguments.of(
                        "grant update (naam) on zorgvuldig.partij to zorgvuldig_intrekken",
                        "zorgvuldig_intrekken partij UPDATE (naam, uitgetreden_op)"));
    }

    @ParameterizedTest
    @MethodSource("teRuim") // the guard above
    void een_recht_te_veel_wordt_gevonden(String verlening, String gevonden) {
        assertThat(na(verlening, Catalogus::rechten)).contains(gevonden);
        assertThat(catalogus.rechten()).doesNotContain(gevonden);
    }

    /** What is found after a change, which is then undone. */
    private List<String> na(String wijziging, Function<Catalogus, List<String>> zoek) {
        try (Connection verbinding = Proefserver.beheerder(databank)) {
            verbinding.setAutoCommit(false);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(verbinding, true));
            jdbc.sql(wijziging).update();
            List<String> gevonden = zoek.apply(new Catalogus(jdbc));
            verbinding.rollback();
            return gevonden;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
