package nl.zorgvuldig.demonstratie.wedloop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.verantwoording.Volgorde;
import nl.zorgvuldig.kern.taal.Kalender;

/** What the log says of the order of rounds that are over. */
final class Logstand {
    private record Plaats(long eerste, long laatste, LocalDate dag) {}

    private final Map<String, Plaats> plaatsen = new HashMap<>();
    private final LocalDate dag;

    private Logstand(LocalDate dag) {
        this.dag = dag;
    }

    /** Numbers what still waits; reads the places of all that was shown of what was given, and of each ending of a right. */
    static Logstand van(Baan baan, List<Ronde> rondes, Instant sinds) {
        baan.huis().de(Volgorde.class).orden(baan.lezer().huis());
        Instant nu = baan.huis().klok().nu();
        Logstand stand = new Logstand(Kalender.dag(nu));
        Proefserver.vrij(baan.huis().databank())
                .sql("""
                        select r.spoor, min(v.volgnummer), max(v.volgnummer), max(r.moment)
                        from zorgvuldig.logregel r
                        join zorgvuldig.logvolgorde v using (samenwerkingsverband_id, logregel_id)
                        where r.samenwerkingsverband_id = :huis and r.moment between :sinds and :tot
                          and r.uitslag = 'TOEGESTAAN' and r.spoor = any (:sporen)
                          and (r.handeling <> 'INZIEN' or r.gegeven_id in (
                              select inbreng_id from zorgvuldig.inbreng where dossier_id = :dossier))
                        group by r.spoor
                        """)
                .param("huis", baan.lezer().huis().waarde())
                .param("sinds", sinds.atOffset(ZoneOffset.UTC))
                .param("tot", nu.atOffset(ZoneOffset.UTC))
                .param("sporen", sporen(rondes))
                .param("dossier", baan.dossier().waarde())
                .query((rij, _) -> Map.entry(
                        rij.getString(1),
                        new Plaats(
                                rij.getLong(2),
                                rij.getLong(3),
                                Kalender.dag(
                                        rij.getObject(4, OffsetDateTime.class).toInstant()))))
                .list()
                .forEach(plaats -> stand.plaatsen.put(plaats.getKey(), plaats.getValue()));
        return stand;
    }

    private static String[] sporen(List<Ronde> rondes) {
        return rondes.stream()
                .flatMap(ronde -> Stream.concat(
                        Stream.of(ronde.spoor()), ronde.lezingen().stream().map(Ronde.Gelezen::spoor)))
                .toArray(String[]::new);
    }

    /** Whether what took the right away stands in it, as far as it was an act. */
    boolean kent(Ronde ronde) {
        return !ronde.wat().gelogd() || plaatsen.containsKey(ronde.spoor());
    }

    /** What the log has against one time that it was shown. */
    Optional<Overtreding.Soort> tegen(Ronde ronde, Ronde.Gelezen getoond) {
        Plaats gezien = plaatsen.get(getoond.spoor());
        if (gezien == null) {
            return Optional.of(Overtreding.Soort.ZONDER_REGEL);
        }
        return ervoor(ronde, gezien) ? Optional.empty() : Optional.of(Overtreding.Soort.IN_LOG_NA_ONTNEMING);
    }

    /** What ended by itself did so on a day; what was taken away has a number. */
    private boolean ervoor(Ronde ronde, Plaats gezien) {
        return Optional.ofNullable(plaatsen.get(ronde.spoor()))
                .map(weg -> gezien.laatste() < weg.eerste())
                .orElseGet(() -> !gezien.dag().isAfter(dag));
    }
}
