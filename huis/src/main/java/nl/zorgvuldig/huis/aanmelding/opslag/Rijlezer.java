package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Dossiers.Gevonden;
import nl.zorgvuldig.huis.aanmelding.Dossiers.Rij;
import nl.zorgvuldig.huis.aanmelding.Dossierstaat;
import nl.zorgvuldig.huis.aanmelding.Stand;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.toegang.Feiten;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;

/** Turns the flat rows of one reading statement into dossiers with pieces; what rows have in common is read once. */
final class Rijlezer {
    private final Kijker kijker;
    private final Stuklezer stukken;
    private final Map<UUID, Dossierstaat> staten = new HashMap<>();
    private final Eenmaal<Gegeven<Persoonsfeiten>> personen = new Eenmaal<>(
            json -> Feiten.persoon(json, Kalender.dag(Transactie.huidige().moment())));
    private final Eenmaal<Gegeven<Partijfeiten>> partijen = new Eenmaal<>(Feiten::partij);

    Rijlezer(Kluis kluis, Kijker kijker) {
        this.kijker = kijker;
        this.stukken = new Stuklezer(kluis);
    }

    /** One row: facts of the viewer, and a dossier with one of its pieces when there is one. */
    record Platterij(
            Gegeven<Persoonsfeiten> persoon,
            Gegeven<Partijfeiten> eigenPartij,
            Optional<Dossierstaat> dossier,
            Gegeven<Partijfeiten> leidendePartij,
            Optional<Stuk> stuk) {}

    Platterij lees(ResultSet rij) throws SQLException {
        UUID dossier = rij.getObject("dossier_id", UUID.class);
        return new Platterij(
                personen.van(rij.getString("persoon")),
                partijen.van(rij.getString("eigen_partij")),
                dossier == null ? Optional.empty() : Optional.of(staat(dossier, rij)),
                partijen.van(rij.getString("leidende_partij")),
                dossier == null ? Optional.empty() : stukken.lees(dossier, rij));
    }

    /** Every row of a dossier says the same about it. */
    private Dossierstaat staat(UUID dossier, ResultSet rij) throws SQLException {
        Dossierstaat staat = staten.get(dossier);
        if (staat == null) {
            staat = lees(dossier, rij);
            staten.put(dossier, staat);
        }
        return staat;
    }

    private Dossierstaat lees(UUID dossier, ResultSet rij) throws SQLException {
        Set<Deelname> deelnames = set(rij, "betrokkenheden", soort -> deelname(soort.split(" ", -1)));
        Dossierfeiten feiten = new Dossierfeiten(
                new Dossier.Id(dossier),
                kijker.huis(),
                new Fase(rij.getString("fase")),
                new Partij.Id(rij.getObject("leidende_partij_id", UUID.class)),
                new Taak(rij.getString("taak")),
                new Gebied(rij.getString("gebied")),
                deelnames);
        return new Dossierstaat(
                feiten,
                rij.getString("casusnummer"),
                Stand.valueOf(rij.getString("stand")),
                new Persoon.Id(rij.getObject("aanmelder_id", UUID.class)),
                Optional.ofNullable(rij.getObject("behandelaar_id", UUID.class)).map(Persoon.Id::new),
                moment(rij, "ontvangen_op").orElseThrow(),
                moment(rij, "gewijzigd_op").orElseThrow(),
                Optional.ofNullable(rij.getObject("gewijzigd_door", UUID.class)).map(Persoon.Id::new),
                Optional.ofNullable(rij.getObject("bewaren_tot_en_met", LocalDate.class)));
    }

    /** How someone is involved; followed by the first and last day when it is for the leave of a colleague. */
    private Deelname deelname(String... delen) {
        return new Deelname(
                kijker.persoon(),
                kijker.partij(),
                Betrokkenheid.valueOf(delen[0]),
                delen.length < 3
                        ? Optional.empty()
                        : Optional.of(Periode.van(LocalDate.parse(delen[1]), LocalDate.parse(delen[2]))));
    }

    static Gevonden bundel(List<Platterij> rijen) {
        Map<Dossier.Id, List<Platterij>> perDossier = rijen.stream()
                .filter(rij -> rij.dossier().isPresent())
                .collect(Collectors.groupingBy(
                        rij -> rij.dossier().orElseThrow().feiten().id(), LinkedHashMap::new, Collectors.toList()));
        List<Rij> dossiers = new ArrayList<>();
        perDossier
                .values()
                .forEach(groep -> dossiers.add(new Rij(
                        groep.getFirst().dossier().orElseThrow(),
                        groep.getFirst().leidendePartij(),
                        groep.stream().flatMap(rij -> rij.stuk().stream()).toList())));
        return new Gevonden(rijen.getFirst().persoon(), rijen.getFirst().eigenPartij(), List.copyOf(dossiers));
    }

    static <T> Set<T> set(ResultSet rij, String kolom, Function<String, T> van) throws SQLException {
        Array waarden = rij.getArray(kolom);
        return waarden == null
                ? Set.of()
                : Arrays.stream((String[]) waarden.getArray()).map(van).collect(Collectors.toSet());
    }

    static Optional<Instant> moment(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
