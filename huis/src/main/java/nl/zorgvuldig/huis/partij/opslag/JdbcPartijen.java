package nl.zorgvuldig.huis.partij.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.partij.HuisOprichten.RichtHuisOp;
import nl.zorgvuldig.huis.partij.OndertekeningVastleggen.LegOndertekeningVast;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.toegang.Feiten;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.taal.Periode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPartijen implements Partijen {
    private static final String LIJST = """
            insert into zorgvuldig.samenwerkingsverband_lijst (samenwerkingsverband_id) values (:huis)
            """;
    private static final String HUIS = """
            insert into zorgvuldig.samenwerkingsverband (samenwerkingsverband_id, naam, soort, profiel,
                profiel_geldig_vanaf, profiel_hash, besluit, opgericht_op)
            values (:huis, :naam, :soort, :profiel, :geldigVanaf, :hash, :besluit, :op)
            """;
    private static final String PARTIJ = """
            insert into zorgvuldig.partij (samenwerkingsverband_id, partij_id, naam, soorten, rechten, opgenomen_op,
                voorgesteld_door)
            values (:huis, :partij, :naam, :soorten, :rechten, :op, :door)
            """;
    private static final String ONDERTEKENING = """
            insert into zorgvuldig.ondertekening (samenwerkingsverband_id, ondertekening_id, partij_id, stuk, versie,
                getekend_op, functie, kenmerk, vastgelegd_op, voorgesteld_door)
            values (:huis, :id, :partij, :stuk, :versie, :getekend, :functie, :kenmerk, :op, :door)
            """;
    private static final String ARTIKEL_20 = """
            insert into zorgvuldig.artikel20 (samenwerkingsverband_id, artikel20_id, partij_id, kenmerk, van,
                tot_en_met, themas, doelen, onderdelen, ondertekend, vastgelegd_op, voorgesteld_door)
            values (:huis, :id, :partij, :kenmerk, :van, :totEnMet, :themas, :doelen, :onderdelen, :ondertekend, :op,
                :door)
            """;
    private static final String BESLISSINGEN = """
            select partij_id, van, tot_en_met, themas, doelen, onderdelen, ondertekend
            from zorgvuldig.artikel20feiten
            where samenwerkingsverband_id = :huis
            """;
    private static final String FEITEN = """
            select to_jsonb(pf)::text from zorgvuldig.partijfeiten pf where pf.samenwerkingsverband_id = :huis
            """;
    private static final String NAMEN = """
            select partij_id, naam from zorgvuldig.partij where samenwerkingsverband_id = :huis
            """;
    private static final String VAN_SOORT = """
            select partij_id, naam from zorgvuldig.partij
            where samenwerkingsverband_id = :huis and soorten && :soorten::text[] and uitgetreden_op is null
              and (voorgesteld_door is null or bevestigd_op is not null)
            order by naam
            """;

    private final JdbcClient jdbc;

    JdbcPartijen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void richtOp(RichtHuisOp opdracht, Protocol.Versie versie) {
        in(LIJST, opdracht.id()).update();
        in(HUIS, opdracht.id())
                .param("naam", opdracht.naam())
                .param("soort", opdracht.soort().name().toLowerCase(Locale.ROOT))
                .param("profiel", opdracht.profiel())
                .param("geldigVanaf", versie.geldigVanaf())
                .param("hash", versie.hash())
                .param("besluit", opdracht.besluit())
                .param("op", nu())
                .update();
    }

    @Override
    public void bewaar(Samenwerkingsverband.Id huis, NeemPartijOp opdracht) {
        in(PARTIJ, huis)
                .param("partij", opdracht.id().waarde())
                .param("naam", opdracht.naam())
                .param("soorten", codes(opdracht.soorten(), SoortPartij::code))
                .param("rechten", codes(opdracht.rechten(), Enum::name))
                .param("op", nu())
                .param("door", voorsteller())
                .update();
    }

    @Override
    public UUID bewaar(Samenwerkingsverband.Id huis, LegOndertekeningVast opdracht) {
        UUID id = UUID.randomUUID();
        in(ONDERTEKENING, huis)
                .param("id", id)
                .param("partij", opdracht.partij().waarde())
                .param("stuk", opdracht.stuk().name())
                .param("versie", opdracht.versie())
                .param("getekend", opdracht.op())
                .param("functie", opdracht.functie())
                .param("kenmerk", opdracht.kenmerk())
                .param("op", nu())
                .param("door", voorsteller())
                .update();
        return id;
    }

    @Override
    public UUID bewaar(Samenwerkingsverband.Id huis, String kenmerk, Artikel20 beslissing) {
        UUID id = UUID.randomUUID();
        in(ARTIKEL_20, huis)
                .param("id", id)
                .param("partij", beslissing.partij().waarde())
                .param("kenmerk", kenmerk)
                .param("van", beslissing.periode().van())
                .param("totEnMet", beslissing.periode().totEnMet().orElseThrow())
                .param("themas", codes(beslissing.themas(), Gebied::code))
                .param("doelen", codes(beslissing.doelen(), Doel::code))
                .param("onderdelen", codes(beslissing.onderdelen(), Onderdeel::code))
                .param("ondertekend", codes(beslissing.ondertekend(), Ondertekenaar::code))
                .param("op", nu())
                .param("door", voorsteller())
                .update();
        return id;
    }

    @Override
    public Set<Artikel20> beslissingen(Samenwerkingsverband.Id huis) {
        return Set.copyOf(in(BESLISSINGEN, huis)
                .query((rij, nummer) -> new Artikel20(
                        new Partij.Id(rij.getObject("partij_id", UUID.class)),
                        Periode.van(
                                rij.getObject("van", LocalDate.class), rij.getObject("tot_en_met", LocalDate.class)),
                        set(rij, "themas", Gebied::new),
                        set(rij, "doelen", Doel::new),
                        set(rij, "onderdelen", Onderdeel::new),
                        set(rij, "ondertekend", Ondertekenaar::new)))
                .list());
    }

    @Override
    public Map<Partij.Id, Partijfeiten> feiten(Samenwerkingsverband.Id huis) {
        return in(FEITEN, huis).query(String.class).list().stream()
                .flatMap(json -> Feiten.partij(json).alsOptie().stream())
                .collect(Collectors.toUnmodifiableMap(Partijfeiten::id, feiten -> feiten));
    }

    @Override
    public Map<Partij.Id, String> namen(Samenwerkingsverband.Id huis) {
        Map<Partij.Id, String> namen = new HashMap<>();
        in(NAMEN, huis)
                .query((rij, nummer) -> vermelding(rij))
                .list()
                .forEach(vermelding -> namen.put(vermelding.id(), vermelding.naam()));
        return Map.copyOf(namen);
    }

    @Override
    public List<Vermelding> vanSoort(Samenwerkingsverband.Id huis, Set<SoortPartij> soorten) {
        return in(VAN_SOORT, huis)
                .param("soorten", codes(soorten, SoortPartij::code))
                .query((rij, nummer) -> vermelding(rij))
                .list();
    }

    private JdbcClient.StatementSpec in(String sql, Samenwerkingsverband.Id huis) {
        return jdbc.sql(sql).param("huis", huis.waarde());
    }

    private static Vermelding vermelding(ResultSet rij) throws SQLException {
        return new Vermelding(new Partij.Id(rij.getObject("partij_id", UUID.class)), rij.getString("naam"));
    }

    private static <T> String[] codes(Collection<T> van, Function<T, String> code) {
        return van.stream().map(code).sorted().toArray(String[]::new);
    }

    private static <T> Set<T> set(ResultSet rij, String kolom, Function<String, T> van) throws SQLException {
        return Arrays.stream((String[]) rij.getArray(kolom).getArray()).map(van).collect(Collectors.toSet());
    }

    /** Who registers is who proposes; at the founding of a house that is nobody. */
    private static @Nullable UUID voorsteller() {
        UUID persoon = Transactie.huidige().kijker().persoon().waarde();
        return persoon.equals(new UUID(0, 0)) ? null : persoon;
    }

    private static OffsetDateTime nu() {
        return Transactie.huidige().moment().atOffset(ZoneOffset.UTC);
    }
}
