package nl.zorgvuldig.kern.proef;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * Walks a tree of records and takes away one thing at a time.
 *
 * @param verzamelingen the collections that lose an element, as type and component
 * @param waarden what is left of a single value
 */
record Ontnemer(Set<String> verzamelingen, Waardeontneming waarden) {
    /** What is left of a single value. */
    @FunctionalInterface
    interface Waardeontneming {
        /** Every way to make it less; none for what cannot be. */
        Stream<Ontneming> van(String plaats, String pad, Object waarde);
    }

    Stream<Ontneming> rij(String pad, Record rij) {
        return Kopie.delen(rij).stream()
                .filter(deel -> !Indeling.RICHTING.contains(plaats(rij, deel)))
                .filter(deel -> !deel.getName().equals("artikelen"))
                .flatMap(deel -> van(plaats(rij, deel), pad + "." + deel.getName(), Kopie.lees(rij, deel))
                        .map(minder -> minder.in(rest -> metDeel(rij, deel, rest))));
    }

    private static String plaats(Record rij, RecordComponent deel) {
        return rij.getClass().getSimpleName() + "." + deel.getName();
    }

    private static Record metDeel(Record rij, RecordComponent deel, Object nieuw) {
        return Kopie.nieuw(rij, (component, oud) -> component.equals(deel) ? nieuw : oud);
    }

    private Stream<Ontneming> van(String plaats, String pad, Object waarde) {
        return Stream.concat(waarden.van(plaats, pad, waarde), dieper(plaats, pad, waarde));
    }

    private Stream<Ontneming> dieper(String plaats, String pad, Object waarde) {
        return switch (waarde) {
            case Gegeven.Bekend<?> bekend ->
                van(plaats, pad, bekend.waarde()).map(minder -> minder.in(Gegeven::bekend));
            case Optional<?> optie ->
                optie.stream().flatMap(inhoud -> van(plaats, pad, inhoud)).map(minder -> minder.in(Optional::of));
            case Collection<?> rij -> verzameling(plaats, pad, rij);
            case Map<?, ?> kaart -> kaart(plaats, pad, kaart);
            case Record rij when !isCode(rij) -> rij(pad, rij);
            default -> Stream.empty();
        };
    }

    private Stream<Ontneming> verzameling(String plaats, String pad, Collection<?> verzameling) {
        List<Object> alles = new ArrayList<>(Willekeur.inVasteVolgorde(verzameling));
        boolean magLeeg = alles.size() > 1 || !plaats.equals("Fasebepaling.doelen");
        return IntStream.range(0, alles.size()).boxed().flatMap(i -> {
            String hier = pad + "." + i;
            Stream<Ontneming> weg = verzamelingen.contains(plaats) && magLeeg
                    ? Stream.of(new Ontneming(hier + " weg", () -> zonder(alles, i)))
                    : Stream.empty();
            Stream<Ontneming> minder = isCode(alles.get(i))
                    ? Stream.empty()
                    : van(plaats, hier, alles.get(i)).map(iets -> iets.in(rest -> vervangen(alles, i, rest)));
            return Stream.concat(weg, minder).map(iets -> iets.in(rest -> alsSoort(verzameling, rest)));
        });
    }

    private Stream<Ontneming> kaart(String plaats, String pad, Map<?, ?> kaart) {
        return Willekeur.inVasteVolgorde(kaart.keySet()).stream().flatMap(sleutel -> {
            String hier = pad + "[" + sleutel + "]";
            Stream<Ontneming> weg = verzamelingen.contains(plaats)
                    ? Stream.of(new Ontneming(hier + " weg", () -> zonder(kaart, sleutel)))
                    : Stream.empty();
            Stream<Ontneming> minder = van(plaats, hier, Objects.requireNonNull(kaart.get(sleutel)))
                    .map(iets -> iets.in(rest -> met(kaart, sleutel, rest)));
            return Stream.concat(weg, minder);
        });
    }

    private static List<Object> zonder(List<Object> alles, int plek) {
        List<Object> minder = new ArrayList<>(alles);
        minder.remove(plek);
        return minder;
    }

    private static List<Object> vervangen(List<Object> alles, int plek, Object nieuw) {
        List<Object> anders = new ArrayList<>(alles);
        anders.set(plek, nieuw);
        return anders;
    }

    private static Object alsSoort(Collection<?> soort, Object lijst) {
        return soort instanceof Set ? new LinkedHashSet<>((List<?>) lijst) : lijst;
    }

    private static Map<Object, Object> zonder(Map<?, ?> kaart, Object sleutel) {
        Map<Object, Object> minder = new HashMap<>(kaart);
        minder.remove(sleutel);
        return minder;
    }

    private static Map<Object, Object> met(Map<?, ?> overig, Object sleutel, Object waarde) {
        Map<Object, Object> anders = new HashMap<>(overig);
        anders.put(sleutel, waarde);
        return anders;
    }

    /** Whether something is a code of a profile. */
    static boolean isCode(Object waarde) {
        return waarde instanceof Record rij
                && Kopie.delen(rij).stream()
                        .map(RecordComponent::getName)
                        .toList()
                        .equals(List.of("code"));
    }
}
