package nl.zorgvuldig.protocollen.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays a tree that states only differences over the tree it builds on. Groups are joined; lists whose elements all bear
 * the same key are joined by it; anything else is replaced. Every field keeps the place where its text stands.
 */
public final class Samenvoeging {
    private static final String VERVALT = "vervalt";
    private static final List<String> SLEUTELS = List.of("code", "norm", "soort");

    private final List<Fout> fouten = new ArrayList<>();

    private Samenvoeging() {}

    /** The tree of both, with what in the upper one cannot be laid over the lower one. */
    public static Lezing van(Veld onder, Veld boven) {
        Samenvoeging samenvoeging = new Samenvoeging();
        Veld samen = samenvoeging.veld(onder, boven);
        return new Lezing(Optional.of(samen), samenvoeging.fouten);
    }

    private Veld veld(Veld onder, Veld boven) {
        if (onder.inhoud() instanceof Inhoud.Groep(Map<String, Veld> basis)
                && boven.inhoud() instanceof Inhoud.Groep(Map<String, Veld> eigen)) {
            Map<String, Veld> samen = new LinkedHashMap<>(basis);
            eigen.forEach((naam, veld) -> samen.merge(naam, veld, this::veld));
            return new Veld(boven.pad(), boven.plek(), new Inhoud.Groep(samen));
        }
        return sleutel(onder.lijst(), boven.lijst())
                .map(sleutel -> lijst(sleutel, onder, boven))
                .orElse(boven);
    }

    /** The key that all elements of both lists bear. */
    private static Optional<String> sleutel(List<Veld> basis, List<Veld> eigen) {
        return SLEUTELS.stream()
                .filter(naam -> !eigen.isEmpty()
                        && Stream.concat(basis.stream(), eigen.stream())
                                .allMatch(veld -> veld.tekst(naam).isPresent()))
                .findFirst();
    }

    private Veld lijst(String sleutel, Veld onder, Veld boven) {
        Set<String> vervallen = vervallen(sleutel, onder.lijst(), boven.lijst());
        Map<String, Veld> eigen = new LinkedHashMap<>();
        List<Veld> dubbel = new ArrayList<>();
        boven.lijst().stream().filter(veld -> !vervalt(veld)).forEach(veld -> {
            if (eigen.putIfAbsent(waarde(veld, sleutel), veld) != null) {
                dubbel.add(veld);
            }
        });
        List<Veld> samen = new ArrayList<>();
        onder.lijst().stream()
                .filter(veld -> !vervallen.contains(waarde(veld, sleutel)))
                .forEach(veld -> samen.add(Optional.ofNullable(eigen.remove(waarde(veld, sleutel)))
                        .map(ander -> veld(veld, ander))
                        .orElse(veld)));
        samen.addAll(eigen.values());
        samen.addAll(dubbel);
        return new Veld(boven.pad(), boven.plek(), new Inhoud.Lijst(samen));
    }

    /** What is taken away; taking away what is not there is a mistake. */
    private Set<String> vervallen(String sleutel, List<Veld> basis, List<Veld> eigen) {
        Set<String> geerfd = basis.stream().map(veld -> waarde(veld, sleutel)).collect(Collectors.toSet());
        Set<String> vervallen = new HashSet<>();
        eigen.stream().filter(Samenvoeging::vervalt).forEach(veld -> {
            if (!geerfd.contains(waarde(veld, sleutel))) {
                fouten.add(veld.fout("hier vervalt niets: waarop dit profiel bouwt, kent dit niet"));
            }
            if (veld.inhoud() instanceof Inhoud.Groep groep && groep.velden().size() > 2) {
                fouten.add(veld.fout("wat vervalt, heeft naast " + sleutel + " en vervalt geen andere velden"));
            }
            vervallen.add(waarde(veld, sleutel));
        });
        return vervallen;
    }

    private static boolean vervalt(Veld veld) {
        return veld.veld(VERVALT).inhoud().equals(new Inhoud.JaNee(true));
    }

    private static String waarde(Veld veld, String sleutel) {
        return veld.tekst(sleutel).orElse("");
    }
}
