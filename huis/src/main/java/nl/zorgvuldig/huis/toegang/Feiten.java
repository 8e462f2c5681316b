package nl.zorgvuldig.huis.toegang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the rows of the views {@code persoonsfeiten} and {@code partijfeiten} and of {@code artikel20}, which any statement can take along as
 * JSON, so that content and the facts it rests on come from one statement.
 */
public final class Feiten {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Feiten() {}

    /** A person; unknown when no row was found. */
    public static Gegeven<Persoonsfeiten> persoon(@Nullable String json, LocalDate dag) {
        return json == null ? Gegeven.onbekend() : Gegeven.bekend(persoon(JSON.readValue(json, PersoonRij.class), dag));
    }

    /** A partij; unknown when no row was found. */
    public static Gegeven<Partijfeiten> partij(@Nullable String json) {
        return json == null ? Gegeven.onbekend() : Gegeven.bekend(partij(JSON.readValue(json, PartijRij.class)));
    }

    /** The decisions of a partij; none when no row was found. */
    public static Set<Artikel20> beslissingen(@Nullable String json) {
        return json == null
                ? Set.of()
                : Arrays.stream(JSON.readValue(json, BeslissingRij[].class))
                        .map(BeslissingRij::beslissing)
                        .collect(Collectors.toSet());
    }

    /** The days on leave, as the view on people tells them. */
    public static Set<Periode> verlof(String json) {
        return Arrays.stream(JSON.readValue(json, VerlofRij[].class))
                .map(VerlofRij::periode)
                .collect(Collectors.toSet());
    }

    private static Persoonsfeiten persoon(PersoonRij rij, LocalDate dag) {
        Samenwerkingsverband.Id huis = new Samenwerkingsverband.Id(rij.samenwerkingsverband_id());
        List<Rolverlening> rollen = rij.rollen().stream()
                .map(rol -> new Rolverlening(
                        huis, new Partij.Id(rol.partij()), new Rol(rol.rol()), rol.periode(), rol.bekeken()))
                .toList();
        Map<Eis, Periode> betrouwbaarheid = new HashMap<>();
        rij.betrouwbaarheid().stream()
                .sorted(Comparator.comparing(regel -> regel.periode().omvat(dag)))
                .forEach(regel -> betrouwbaarheid.put(regel.eis(), regel.periode()));
        return new Persoonsfeiten(
                new Persoon.Id(rij.persoon_id()),
                rollen,
                betrouwbaarheid,
                rij.verlof().stream().map(VerlofRij::periode).collect(Collectors.toSet()));
    }

    private static Partijfeiten partij(PartijRij rij) {
        Set<Verwerkingsrecht> rechten = EnumSet.noneOf(Verwerkingsrecht.class);
        rechten.addAll(rij.rechten());
        Set<SoortPartij> soorten =
                rij.soorten().stream().map(SoortPartij::new).collect(Collectors.toCollection(HashSet::new));
        return new Partijfeiten(
                new Samenwerkingsverband.Id(rij.samenwerkingsverband_id()),
                new Partij.Id(rij.partij_id()),
                soorten,
                rechten,
                rij.ondertekend(),
                verleend(rij.verleend()),
                Optional.ofNullable(rij.uitgetreden_op()));
    }

    private static Map<Werkzaamheid, Set<Periode>> verleend(List<VerleendRij> rijen) {
        return rijen.stream()
                .collect(Collectors.groupingBy(
                        VerleendRij::werkzaamheid, Collectors.mapping(VerleendRij::periode, Collectors.toSet())));
    }

    private record VerleendRij(
            Werkzaamheid werkzaamheid,
            LocalDate van,
            @Nullable LocalDate totEnMet) {
        Periode periode() {
            return new Periode(van, Optional.ofNullable(totEnMet));
        }
    }

    private record BeslissingRij(
            UUID partij_id,
            LocalDate van,
            LocalDate tot_en_met,
            Set<String> themas,
            Set<String> doelen,
            Set<String> onderdelen,
            Set<String> ondertekend) {
        Artikel20 beslissing() {
            return new Artikel20(
                    new Partij.Id(partij_id),
                    Periode.van(van, tot_en_met),
                    codes(themas, Gebied::new),
                    codes(doelen, Doel::new),
                    codes(onderdelen, Onderdeel::new),
                    codes(ondertekend, Ondertekenaar::new));
        }

        private static <T> Set<T> codes(Set<String> codes, Function<String, T> van) {
            return codes.stream().map(van).collect(Collectors.toSet());
        }
    }

    private record PersoonRij(
            UUID samenwerkingsverband_id,
            UUID persoon_id,
            List<RolRij> rollen,
            List<EisRij> betrouwbaarheid,
            List<VerlofRij> verlof) {}

    private record VerlofRij(LocalDate van, LocalDate totEnMet) {
        Periode periode() {
            return Periode.van(van, totEnMet);
        }
    }

    private record RolRij(
            UUID partij,
            String rol,
            LocalDate van,
            @Nullable LocalDate totEnMet,
            LocalDate bekeken) {
        Periode periode() {
            return new Periode(van, Optional.ofNullable(totEnMet));
        }
    }

    private record EisRij(Eis eis, LocalDate van, @Nullable LocalDate totEnMet) {
        Periode periode() {
            return new Periode(van, Optional.ofNullable(totEnMet));
        }
    }

    private record PartijRij(
            UUID samenwerkingsverband_id,
            UUID partij_id,
            List<String> soorten,
            List<Verwerkingsrecht> rechten,
            Map<Stuk, LocalDate> ondertekend,
            List<VerleendRij> verleend,
            @Nullable Instant uitgetreden_op) {}
}
