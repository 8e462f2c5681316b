package nl.zorgvuldig.huis.toegang.opslag;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Verzegelaar;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidVastleggen.LegBetrouwbaarheidVast;
import nl.zorgvuldig.huis.toegang.Inlogidentiteit;
import nl.zorgvuldig.huis.toegang.Koppelingen;
import nl.zorgvuldig.huis.toegang.Personeelsregister;
import nl.zorgvuldig.huis.toegang.Personen;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen.NeemPersoonOp;
import nl.zorgvuldig.huis.toegang.RolBevestigen.Voorstel;
import nl.zorgvuldig.huis.toegang.RolVerlenen.VerleenRol;
import nl.zorgvuldig.huis.toegang.Uitnodigingen.Wie;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPersonen implements Personen {
    private static final String PERSOON = """
            insert into zorgvuldig.persoon (samenwerkingsverband_id, persoon_id, naam, functie, opgenomen_op)
            values (:huis, :persoon, :naam, :functie, :op)
            """;
    private static final String EPOCHE = """
            insert into zorgvuldig.rechtenepoche (samenwerkingsverband_id, persoon_id, nummer)
            values (:huis, :persoon, 1)
            """;
    private static final String TEL = """
            update zorgvuldig.rechtenepoche set nummer = nummer + 1
            where samenwerkingsverband_id = :huis and persoon_id = :persoon
            """;
    private static final String ROL = """
            insert into zorgvuldig.rolverlening (samenwerkingsverband_id, rolverlening_id, persoon_id, partij_id, rol,
                van, tot_en_met, reden, verleend_door, verleend_op, tweede_nodig, beheert)
            values (:huis, :id, :persoon, :partij, :rol, :van, :totEnMet, :reden, :door, :op, :tweede, :beheert)
            """;
    private static final String VOORSTEL = """
            select r.persoon_id, r.verleend_door,
                   (select i.persoon_id from zorgvuldig.identiteit i
                    where i.samenwerkingsverband_id = r.samenwerkingsverband_id and i.persoon_id = r.persoon_id
                    limit 1) as inlog
            from zorgvuldig.rolverlening r
            where r.samenwerkingsverband_id = :huis and r.rolverlening_id = :id
              and r.tweede_nodig and r.bevestigd_op is null and r.ingetrokken_op is null
            """;
    private static final String BEVESTIGEN = """
            update zorgvuldig.rolverlening set bevestigd_door = :door, bevestigd_op = :op
            where samenwerkingsverband_id = :huis and rolverlening_id = :id and persoon_id = :persoon
              and bevestigd_op is null and ingetrokken_op is null
            """;
    private static final String ROL_INTREKKEN = """
            update zorgvuldig.rolverlening set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and partij_id = :partij and rol = :rol
              and ingetrokken_op is null
            """;
    private static final String BETROUWBAARHEID = """
            insert into zorgvuldig.betrouwbaarheid (samenwerkingsverband_id, betrouwbaarheid_id, persoon_id, eis,
                kenmerk, van, tot_en_met, vastgelegd_op)
            values (:huis, :id, :persoon, :eis, :kenmerk, :van, :totEnMet, :op)
            """;
    private static final String NAMEN = """
            select persoon_id, naam from zorgvuldig.persoon
            where samenwerkingsverband_id = :huis and persoon_id = any (:personen)
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Koppelingen koppelingen;

    JdbcPersonen(JdbcClient jdbc, Kluis kluis, Koppelingen koppelingen) {
        this.jdbc = jdbc;
        this.koppelingen = koppelingen;
        this.kluis = kluis;
    }

    @Override
    public void bewaar(Samenwerkingsverband.Id huis, NeemPersoonOp opdracht) {
        Verzegelaar verzegelaar =
                kluis.verzegelaar(Eigenaar.medewerkers(huis), opdracht.id().waarde());
        in(PERSOON, huis, opdracht.id())
                .param("naam", verzegelaar.verzegel("naam", opdracht.naam()))
                .param("functie", verzegelaar.verzegel("functie", opdracht.functie()))
                .param("op", nu())
                .update();
        opdracht.inlog().ifPresent(inlog -> koppel(new Wie(huis, opdracht.id()), inlog));
        in(EPOCHE, huis, opdracht.id()).update();
    }

    private void koppel(Wie wie, PersoonOpnemen.Inlog inlog) {
        Inlogidentiteit identiteit = new Inlogidentiteit(inlog.uitgever(), inlog.subject(), inlog.subject());
        if (!koppelingen.koppel(wie, identiteit, Personeelsregister.Wijze.OPGEGEVEN)) {
            throw new IllegalStateException("this identity belongs to someone else in the house");
        }
    }

    @Override
    public UUID verleen(Kijker door, VerleenRol opdracht, boolean tweedeNodig, boolean beheert) {
        UUID id = UUID.randomUUID();
        Verzegelaar verzegelaar = kluis.verzegelaar(Eigenaar.medewerkers(door.huis()), id);
        Periode periode = opdracht.verlening().periode();
        in(ROL, door.huis(), opdracht.persoon())
                .param("id", id)
                .param("partij", opdracht.verlening().partij().waarde())
                .param("rol", opdracht.verlening().rol().code())
                .param("van", periode.van())
                .param("totEnMet", laatste(periode))
                .param("reden", verzegelaar.verzegel("reden", opdracht.reden()))
                .param("door", door.persoon().waarde())
                .param("op", nu())
                .param("tweede", tweedeNodig)
                .param("beheert", beheert)
                .update();
        in(TEL, door.huis(), opdracht.persoon()).update();
        return id;
    }

    @Override
    public Optional<Voorstel> voorstel(Samenwerkingsverband.Id huis, UUID verlening) {
        return jdbc.sql(VOORSTEL)
                .param("huis", huis.waarde())
                .param("id", verlening)
                .query((rij, nummer) -> new Voorstel(
                        verlening,
                        new Persoon.Id(rij.getObject("persoon_id", UUID.class)),
                        new Persoon.Id(rij.getObject("verleend_door", UUID.class)),
                        Gegeven.van(Optional.ofNullable(rij.getObject("inlog", UUID.class))
                                .map(Persoon.Id::new))))
                .optional();
    }

    @Override
    public void bevestig(Kijker door, Voorstel voorstel) {
        int bevestigd = in(BEVESTIGEN, door.huis(), voorstel.aan())
                .param("id", voorstel.id())
                .param("door", door.persoon().waarde())
                .param("op", nu())
                .update();
        if (bevestigd != 1) {
            throw new IllegalStateException("the proposed role was withdrawn or confirmed in the meantime");
        }
        in(TEL, door.huis(), voorstel.aan()).update();
    }

    @Override
    public void trekRolIn(Samenwerkingsverband.Id huis, Persoon.Id persoon, Rolverlening verlening) {
        Transactie.huidige()
                .als(
                        Databankrol.INTREKKEN,
                        () -> in(ROL_INTREKKEN, huis, persoon)
                                .param("partij", verlening.partij().waarde())
                                .param("rol", verlening.rol().code())
                                .param("op", nu())
                                .update());
        in(TEL, huis, persoon).update();
    }

    @Override
    public UUID legVast(Samenwerkingsverband.Id huis, LegBetrouwbaarheidVast opdracht) {
        UUID id = UUID.randomUUID();
        in(BETROUWBAARHEID, huis, opdracht.persoon())
                .param("id", id)
                .param("eis", opdracht.eis().name())
                .param("kenmerk", opdracht.kenmerk())
                .param("van", opdracht.periode().van())
                .param("totEnMet", laatste(opdracht.periode()))
                .param("op", nu())
                .update();
        in(TEL, huis, opdracht.persoon()).update();
        return id;
    }

    @Override
    public List<Naam> namen(Samenwerkingsverband.Id huis, Collection<Persoon.Id> van) {
        return jdbc.sql(NAMEN)
                .param("huis", huis.waarde())
                .param("personen", van.stream().map(Persoon.Id::waarde).toArray(UUID[]::new))
                .query((rij, nummer) -> {
                    UUID persoon = rij.getObject("persoon_id", UUID.class);
                    return new Naam(
                            new Persoon.Id(persoon),
                            kluis.afgeschermd(Eigenaar.medewerkers(huis), persoon, "naam", rij.getBytes("naam")));
                })
                .list();
    }

    private JdbcClient.StatementSpec in(String sql, Samenwerkingsverband.Id huis, Persoon.Id persoon) {
        return jdbc.sql(sql).param("huis", huis.waarde()).param("persoon", persoon.waarde());
    }

    private static @Nullable LocalDate laatste(Periode periode) {
        return periode.totEnMet().orElse(null);
    }

    private static OffsetDateTime nu() {
        return Transactie.huidige().moment().atOffset(ZoneOffset.UTC);
    }
}
