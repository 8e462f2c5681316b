package nl.zorgvuldig.protocollen.voorbeelden;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/**
 * What an example expects.
 *
 * @param veld the example, with its row laid over it
 */
record Verwachting(Veld veld) {

    /** What came out otherwise, in Dutch; nothing when it came out as expected. */
    List<String> afwijkingen(Proefuitkomst uitkomst) {
        return Stream.of(
                        uitslag(uitkomst),
                        waarden(uitkomst),
                        redenen(uitkomst),
                        gronden(uitkomst),
                        artikelen(uitkomst),
                        namens(uitkomst),
                        laatsteDag(uitkomst))
                .flatMap(stroom -> stroom)
                .toList();
    }

    /** Why a refusal is expected. */
    Set<String> redenen() {
        return Stream.concat(veld.teksten("redenen").stream(), veld.teksten("gronden").stream())
                .collect(Collectors.toSet());
    }

    /** Terms of which an end is expected, outside those that there are; nothing when there are none to speak of. */
    Stream<Fout> termijnen(Optional<Set<String>> bekend) {
        Map<String, Veld> verwacht =
                veld.veld("verwacht").inhoud() instanceof Inhoud.Groep(Map<String, Veld> velden) ? velden : Map.of();
        return bekend.stream()
                .flatMap(codes -> verwacht.entrySet().stream()
                        .filter(rij -> !codes.contains(rij.getKey()))
                        .map(rij -> rij.getValue().fout("het profiel kent de termijn '" + rij.getKey() + "' niet")));
    }

    private Stream<String> uitslag(Proefuitkomst uitkomst) {
        String werkelijk = uitkomst.waarden()
                .getOrDefault(Proefuitkomst.ZICHT, uitkomst.toegestaan() ? "toegestaan" : "geweigerd");
        return veld
                .tekst("verwacht")
                .filter(verwacht -> !verwacht.equals(werkelijk))
                .map(verwacht -> "verwacht was " + verwacht + ", maar het is " + werkelijk + ": " + uitkomst.codes())
                .stream();
    }

    private Stream<String> waarden(Proefuitkomst uitkomst) {
        Map<String, Veld> verwacht =
                veld.veld("verwacht").inhoud() instanceof Inhoud.Groep(Map<String, Veld> velden) ? velden : Map.of();
        return verwacht.entrySet().stream().flatMap(rij -> {
            String gevraagd = rij.getValue().tekst().orElse("");
            String werkelijk = uitkomst.waarden().getOrDefault(rij.getKey(), "geen");
            return gevraagd.equals(werkelijk)
                    ? Stream.empty()
                    : Stream.of("bij " + rij.getKey() + " is " + gevraagd + " verwacht, maar het is " + werkelijk);
        });
    }

    private Stream<String> redenen(Proefuitkomst uitkomst) {
        Set<String> verwacht = new TreeSet<>(veld.teksten("redenen"));
        boolean gevraagd = veld.veld("redenen").inhoud() instanceof Inhoud.Lijst;
        return gevraagd && !verwacht.equals(uitkomst.codes())
                ? Stream.of("verwachte redenen " + verwacht + ", maar gevonden " + new TreeSet<>(uitkomst.codes()))
                : Stream.empty();
    }

    private Stream<String> gronden(Proefuitkomst uitkomst) {
        return veld.teksten("gronden").stream()
                .filter(code -> !uitkomst.codes().contains(code))
                .map(code -> "de grond " + code + " ontbreekt in " + new TreeSet<>(uitkomst.codes()));
    }

    /** The articles it names, whatever the finding. */
    Stream<Artikel> aangehaald() {
        return veld.veld("artikelen").inhoud() instanceof Inhoud.Groep(Map<String, Veld> velden)
                ? velden.values().stream()
                        .flatMap(artikelen -> artikelen.lijst().stream())
                        .flatMap(artikel -> artikel.tekst().stream())
                        .map(artikel -> artikel.split(" ", 2))
                        .map(delen -> new Artikel(delen[0], delen[1]))
                : Stream.empty();
    }

    private Stream<String> artikelen(Proefuitkomst uitkomst) {
        Map<String, Veld> verwacht =
                veld.veld("artikelen").inhoud() instanceof Inhoud.Groep(Map<String, Veld> velden) ? velden : Map.of();
        return verwacht.entrySet().stream().flatMap(rij -> {
            Set<String> gevonden = uitkomst.artikelen().getOrDefault(rij.getKey(), Set.of());
            Set<String> ontbreekt = rij.getValue().lijst().stream()
                    .flatMap(artikel -> artikel.tekst().stream())
                    .filter(artikel -> !gevonden.contains(artikel))
                    .collect(Collectors.toCollection(TreeSet::new));
            return ontbreekt.isEmpty()
                    ? Stream.empty()
                    : Stream.of("bij " + rij.getKey() + " ontbreekt " + ontbreekt + " in " + new TreeSet<>(gevonden));
        });
    }

    private Stream<String> namens(Proefuitkomst uitkomst) {
        Optional<Partij.Id> verwacht =
                veld.tekst("namens").map(wie -> wie.equals("eigen") ? Wereld.EIGEN : Wereld.LEIDEND);
        return verwacht.isPresent() && !verwacht.equals(uitkomst.namens())
                ? Stream.of(
                        "namens een andere partij dan " + veld.tekst("namens").orElse(""))
                : Stream.empty();
    }

    private Stream<String> laatsteDag(Proefuitkomst uitkomst) {
        String werkelijk = uitkomst.laatsteDag().map(Object::toString).orElse("geen");
        return veld
                .tekst("laatste_dag")
                .filter(verwacht -> !verwacht.equals(werkelijk))
                .map(verwacht -> "verwachte laatste dag " + verwacht + ", maar het is " + werkelijk)
                .stream();
    }
}
