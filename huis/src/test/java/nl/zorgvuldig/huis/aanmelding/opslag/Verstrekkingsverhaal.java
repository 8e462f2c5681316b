package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Proefinzage;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Verzegelaar;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Herkomst;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Dossier;

/**
 * Random worlds in which time passes: people look, look again, and in between a casus goes to another phase or gets
 * another leading partij. What was given to whom is counted again from the log and from a diary of the phases, by other
 * means than the house has.
 */
final class Verstrekkingsverhaal {
    private final Proefhuis huis;
    private final Protocol protocol;
    private final Wereldtoneel toneel;
    private final Proefinzage inzage;
    private final Random kans;
    /** In which phase the casus was that was looked at, at each moment. */
    private final Map<Instant, String> dagboek = new HashMap<>();

    private int keren;

    private Verstrekkingsverhaal(Proefhuis huis, Protocol protocol, Wereldtoneel toneel, long zaad) {
        this.huis = huis;
        this.protocol = protocol;
        this.toneel = toneel;
        this.inzage = new Proefinzage(huis, protocol, new JdbcDossiers(huis.jdbc(), huis.de(Kluis.class)));
        this.kans = new Random(zaad);
    }

    /** Who got what, the first time. */
    record Regel(
            UUID inbreng,
            UUID gever,
            UUID persoon,
            UUID partij,
            UUID namens,
            String fase,
            String doel,
            Instant eerste) {
        Regel op(Instant moment) {
            return new Regel(inbreng, gever, persoon, partij, namens, fase, doel, moment);
        }
    }

    /** A line of the log about an inbreng. */
    private record Logregel(Regel regel, Rol rol) {}

    static Verstrekkingsverhaal speel(Proefhuis huis, Protocol protocol, int aantal, long zaad) {
        Wereldtoneel toneel = Wereldtoneel.schrijf(huis, protocol, aantal, zaad);
        Verstrekkingsverhaal verhaal = new Verstrekkingsverhaal(huis, protocol, toneel, ~zaad);
        verhaal.verzegel();
        toneel.werelden().forEach(verhaal::speel);
        return verhaal;
    }

    /** How often something was shown. */
    int keren() {
        return keren;
    }

    private void verzegel() {
        Kluis kluis = huis.de(Kluis.class);
        for (Wereld wereld : toneel.werelden()) {
            Eigenaar eigenaar = Eigenaar.van(new Dossier.Id(wereld.dossier().id()));
            Map<UUID, Verzegelaar> verzegelaars = new HashMap<>();
            huis.transacties().huis(new Samenwerkingsverband.Id(toneel.huis()), "proef", Databankrol.SCHRIJVEN, () -> {
                kluis.nieuweEigenaar(eigenaar);
                wereld.inbrengen().forEach(een -> verzegelaars.put(een.id(), kluis.verzegelaar(eigenaar, een.id())));
                return wereld;
            });
            verzegelaars.forEach(this::verzegel);
        }
    }

    private void verzegel(UUID inbreng, Verzegelaar verzegelaar) {
        huis.vrij()
                .sql("""
                        update zorgvuldig.inbreng set inhoud = :inhoud, noodzaak = :noodzaak, bron = :bron,
                            doorgifte = case when doorgegeven_op is null then null else :doorgifte end
                        where inbreng_id = :id
                        """)
                .param("inhoud", verzegelaar.verzegel("inhoud", "wat er is"))
                .param("noodzaak", verzegelaar.verzegel("noodzaak", "nodig"))
                .param("bron", verzegelaar.verzegel("bron", "eigen waarneming"))
                .param("doorgifte", verzegelaar.verzegel("doorgifte", "mag mee"))
                .param("id", inbreng)
                .update();
    }

    private void speel(Wereld wereld) {
        Wereldbeslissing beslissing = new Wereldbeslissing(protocol, toneel.nu(), toneel.huis(), wereld);
        Dossier.Id dossier = new Dossier.Id(wereld.dossier().id());
        String fase = wereld.dossier().fase();
        int stappen = 2 + kans.nextInt(6);
        for (int stap = 0; stap < stappen; stap++) {
            int worp = kans.nextInt(10);
            if (worp < 6) {
                huis.klok().verder(Duration.ofMillis(1));
                dagboek.put(huis.klok().nu(), fase);
                keren += inzage.kijk(beslissing.kijker(), dossier);
            } else if (worp < 8) {
                fase = kies(protocol.fasen().keySet().stream()
                        .map(Fase::code)
                        .sorted()
                        .toList());
                zet("fase", fase, dossier);
            } else {
                zet("leidende_partij_id", kies(wereld.partijen()).id(), dossier);
            }
        }
    }

    private <T> T kies(List<T> uit) {
        return uit.get(kans.nextInt(uit.size()));
    }

    private void zet(String kolom, Object waarde, Dossier.Id dossier) {
        huis.vrij()
                .sql("update zorgvuldig.dossier set " + kolom + " = ? where dossier_id = ?")
                .params(waarde, dossier.waarde())
                .update();
    }

    /** What stands in the register and not in the recount, or the other way round. */
    Set<Regel> verschillen() {
        Set<Regel> verschil = new HashSet<>(register());
        hertelling().stream().filter(regel -> !verschil.remove(regel)).forEach(verschil::add);
        return verschil;
    }

    Set<Regel> register() {
        return Set.copyOf(huis.vrij()
                .sql("""
                        select inbreng_id, gever_id, persoon_id, partij_id, namens_id, fase, doel, moment
                        from zorgvuldig.verstrekking where samenwerkingsverband_id = ?
                        """)
                .param(toneel.huis())
                .query((rij, _) -> regel(
                        rij.getObject(1, UUID.class),
                        rij.getObject(2, UUID.class),
                        rij.getObject(3, UUID.class),
                        rij.getObject(4, UUID.class),
                        rij.getObject(5, UUID.class),
                        rij.getString(6),
                        rij.getString(7),
                        rij.getObject(8, OffsetDateTime.class)))
                .list());
    }

    private static Regel regel(
            UUID inbreng,
            UUID gever,
            UUID persoon,
            UUID partij,
            UUID namens,
            String fase,
            String doel,
            OffsetDateTime moment) {
        return new Regel(inbreng, gever, persoon, partij, namens, fase, doel, moment.toInstant());
    }

    /** Lines that a law wants kept, or kept lines that none wants, or kept until another day: there must be none. */
    List<UUID> verkeerdBewaard() {
        return huis.vrij()
                .sql("""
                        with moet as (
                            select v.verstrekking_id as id, v.gever_id,
                                   ((v.moment at time zone 'Europe/Amsterdam')::date + interval '4 years')::date as dag
                            from zorgvuldig.verstrekking v
                            join zorgvuldig.partij p using (samenwerkingsverband_id)
                            where p.partij_id = v.gever_id and 'openbaar-ministerie' = any (p.soorten)
                              and v.samenwerkingsverband_id = :huis)
                        select coalesce(m.id, b.bewijs_id) from moet m
                        full join (select * from zorgvuldig.verstrekkingsbewijs where samenwerkingsverband_id = :huis) b
                            on b.bewijs_id = m.id and b.gever_id = m.gever_id and b.bewaren_tot_en_met = m.dag
                        where m.id is null or b.bewijs_id is null
                        """)
                .param("huis", toneel.huis())
                .query(UUID.class)
                .list();
    }

    int bewaard() {
        return huis.vrij()
                .sql("select count(*) from zorgvuldig.verstrekkingsbewijs where samenwerkingsverband_id = ?")
                .param(toneel.huis())
                .query(Integer.class)
                .single();
    }

    Set<Regel> hertelling() {
        Map<Regel, Instant> eerste = new HashMap<>();
        for (Logregel regel : logregels()) {
            if (isVanEenAnder(regel)) {
                eerste.merge(
                        regel.regel().op(Instant.EPOCH),
                        regel.regel().eerste(),
                        (een, ander) -> een.isBefore(ander) ? een : ander);
            }
        }
        Set<Regel> regels = new HashSet<>();
        eerste.forEach((regel, moment) -> regels.add(regel.op(moment)));
        return regels;
    }

    private boolean isVanEenAnder(Logregel regel) {
        boolean vanHetHuis = Optional.ofNullable(protocol.rollen().get(regel.rol()))
                .filter(rol -> rol.herkomst() == Herkomst.HUIS)
                .isPresent();
        return vanHetHuis || !regel.regel().gever().equals(regel.regel().partij());
    }

    private List<Logregel> logregels() {
        return huis.vrij()
                .sql("""
                        select i.inbreng_id, i.gever_id, l.persoon_id, l.partij_id, l.namens_id, l.rol, l.doel, l.moment
                        from zorgvuldig.logregel l join zorgvuldig.inbreng i on i.inbreng_id = l.gegeven_id
                        where l.samenwerkingsverband_id = ? and l.handeling = 'INZIEN' and l.uitslag = 'TOEGESTAAN'
                        """)
                .param(toneel.huis())
                .query((rij, _) -> new Logregel(
                        regel(
                                rij.getObject(1, UUID.class),
                                rij.getObject(2, UUID.class),
                                rij.getObject(3, UUID.class),
                                rij.getObject(4, UUID.class),
                                rij.getObject(5, UUID.class),
                                dagboek.getOrDefault(
                                        rij.getObject(8, OffsetDateTime.class).toInstant(), ""),
                                rij.getString(7),
                                rij.getObject(8, OffsetDateTime.class)),
                        new Rol(rij.getString(6))))
                .list();
    }
}
