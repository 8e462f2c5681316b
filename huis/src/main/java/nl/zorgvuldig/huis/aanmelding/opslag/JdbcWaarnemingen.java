package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Waarnemingen;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.toegang.Vervangingen.Vastgelegd;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWaarnemingen implements Waarnemingen {
    /** Under the role that knows of a casus only who has it in hand, and of that only for the viewer's own partij. */
    private static final String IN_HANDEN = """
            select d.dossier_id, d.behandelaar_id
            from zorgvuldig.dossier d
            where d.samenwerkingsverband_id = :huis and d.behandelaar_id = any (:wie::uuid[])
              and d.bewaren_tot_en_met is null
              and exists (select from zorgvuldig.betrokkenheid b
                          where b.samenwerkingsverband_id = d.samenwerkingsverband_id
                            and b.dossier_id = d.dossier_id and b.persoon_id = d.behandelaar_id
                            and b.partij_id = :partij and b.soort = 'BEHANDELAAR' and b.verlof_id is null
                            and b.ingetrokken_op is null)
            """;

    private static final String VAN_WIE = """
            select w.dossier_id, w.partij_id, w.ontvangen_op,
                   exists (select from zorgvuldig.betrokkenheid b
                           where b.samenwerkingsverband_id = w.samenwerkingsverband_id
                             and b.dossier_id = w.dossier_id and b.persoon_id = :persoon and b.partij_id = :partij
                             and b.soort = 'BEHANDELAAR' and b.ingetrokken_op is null
                             and (b.verlof_id is null or b.verlof_id = any (:verloven::uuid[]))) as genomen
            from zorgvuldig.wachtrij w
            where w.samenwerkingsverband_id = :huis and w.dossier_id = any (:dossiers::uuid[])
            order by w.ontvangen_op, w.dossier_id
            """;
    private static final String BEWAREN = """
            insert into zorgvuldig.betrokkenheid (samenwerkingsverband_id, betrokkenheid_id, dossier_id, persoon_id,
                partij_id, soort, sinds, verlof_id, voor_verlening_id)
            select :huis, :id, :dossier, :persoon, :partij, 'BEHANDELAAR', :op, :verlof, r.rolverlening_id
            from zorgvuldig.rolverlening r
            where r.samenwerkingsverband_id = :huis and r.persoon_id = :voor and r.partij_id = :partij and r.rol = :rol
              and r.ingetrokken_op is null and (not r.tweede_nodig or r.bevestigd_op is not null)
              and r.van <= :dag and (r.tot_en_met is null or r.tot_en_met >= :dag)
            order by r.tot_en_met desc nulls first, r.rolverlening_id limit 1
            """;

    private final JdbcClient jdbc;

    JdbcWaarnemingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Waarneming> van(Kijker kijker, List<Vastgelegd> vervangingen) {
        if (vervangingen.isEmpty()) {
            return List.of();
        }
        Map<UUID, Vastgelegd> perPersoon = vervangingen.stream()
                .collect(Collectors.toMap(
                        vervanging -> vervanging.vervanging().voor().waarde(), Function.identity(), (een, _) -> een));
        Map<UUID, UUID> inHanden = inHanden(kijker, perPersoon.keySet());
        return jdbc
                .sql(VAN_WIE)
                .param("huis", kijker.huis().waarde())
                .param("persoon", kijker.persoon().waarde())
                .param("partij", kijker.partij().waarde())
                .param(
                        "verloven",
                        perPersoon.values().stream().map(Vastgelegd::verlof).toArray(UUID[]::new))
                .param("dossiers", inHanden.keySet().toArray(UUID[]::new))
                .query((rij, nummer) -> waarneming(rij, perPersoon, inHanden))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<UUID, UUID> inHanden(Kijker kijker, Set<UUID> wie) {
        return Transactie.huidige()
                .als(
                        Databankrol.NAVRAGEN,
                        () -> jdbc
                                .sql(IN_HANDEN)
                                .param("huis", kijker.huis().waarde())
                                .param("partij", kijker.partij().waarde())
                                .param("wie", wie.toArray(UUID[]::new))
                                .query((rij, nummer) -> Map.entry(
                                        rij.getObject("dossier_id", UUID.class),
                                        rij.getObject("behandelaar_id", UUID.class)))
                                .list()
                                .stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Optional<Waarneming> waarneming(
            ResultSet rij, Map<UUID, Vastgelegd> perPersoon, Map<UUID, UUID> inHanden) throws SQLException {
        UUID dossier = rij.getObject("dossier_id", UUID.class);
        Partij.Id partij = new Partij.Id(rij.getObject("partij_id", UUID.class));
        OffsetDateTime sinds = rij.getObject("ontvangen_op", OffsetDateTime.class);
        boolean genomen = rij.getBoolean("genomen");
        return Optional.ofNullable(inHanden.get(dossier))
                .flatMap(wie -> Optional.ofNullable(perPersoon.get(wie)))
                .map(voor -> new Waarneming(
                        new Dossier.Id(dossier), partij, sinds.toInstant(), voor.verlof(), voor.vervanging(), genomen));
    }

    @Override
    public void bewaar(Kijker kijker, Waarneming waarneming) {
        int bewaard = jdbc.sql(BEWAREN)
                .param("huis", kijker.huis().waarde())
                .param("id", UUID.randomUUID())
                .param("dossier", waarneming.dossier().waarde())
                .param("persoon", kijker.persoon().waarde())
                .param("partij", kijker.partij().waarde())
                .param("op", Tijdstip.nu())
                .param("verlof", waarneming.verlof())
                .param("voor", waarneming.vervanging().voor().waarde())
                .param("rol", kijker.rol().code())
                .param("dag", Kalender.dag(Transactie.huidige().moment()))
                .update();
        if (bewaard != 1) {
            throw new IllegalStateException("who is replaced does not hold the role any more");
        }
    }
}
