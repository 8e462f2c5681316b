package nl.zorgvuldig.kern.proef;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.zorgvuldig.kern.taal.Gegeven;

/** Copies a tree of records with one place changed; known facts and options on the way are looked into. */
public final class Kopie {
    private static final ClassValue<Soort> SOORTEN = new ClassValue<>() {
        @Override
        protected Soort computeValue(Class<?> soort) {
            return Soort.van(soort);
        }
    };

    private Kopie() {}

    private record Soort(List<RecordComponent> delen, Constructor<?> maker) {
        static Soort van(Class<?> soort) {
            RecordComponent[] delen = soort.getRecordComponents();
            Class<?>[] soorten =
                    Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Soort(List.of(delen), soort.getDeclaredConstructor(soorten));
            } catch (NoSuchMethodException fout) {
                throw new IllegalStateException(fout);
            }
        }
    }

    /** The same tree with another value at a place, for example {@code basis.persoon.rollen}. */
    public static <T> T met(T boom, String pad, Object waarde) {
        return pas(boom, pad, oud -> waarde);
    }

    /** The same tree with the value at a place changed; what the function expects must be what is there. */
    @SuppressWarnings("unchecked")
    public static <T, V> T pas(T boom, String pad, UnaryOperator<V> verandering) {
        return (T) verander(boom, pad, oud -> verandering.apply((V) oud));
    }

    private static Object verander(Object waarde, String pad, UnaryOperator<Object> verandering) {
        if (pad.isEmpty()) {
            return verandering.apply(waarde);
        }
        return switch (waarde) {
            case Gegeven.Bekend<?> bekend -> Gegeven.bekend(verander(bekend.waarde(), pad, verandering));
            case Optional<?> optie -> Optional.of(verander(optie.orElseThrow(), pad, verandering));
            case List<?> lijst -> inLijst(lijst, eerste(pad), rest(pad), verandering);
            case Record rij -> inRij(rij, eerste(pad), rest(pad), verandering);
            default -> throw new IllegalArgumentException("no " + pad + " in " + waarde);
        };
    }

    private static Object inLijst(List<?> lijst, String plaats, String pad, UnaryOperator<Object> verandering) {
        int gezocht = Integer.parseInt(plaats);
        return IntStream.range(0, lijst.size())
                .mapToObj(i -> i == gezocht ? verander(lijst.get(i), pad, verandering) : lijst.get(i))
                .toList();
    }

    private static Record inRij(Record rij, String onderdeel, String pad, UnaryOperator<Object> verandering) {
        if (delen(rij).stream().noneMatch(c -> c.getName().equals(onderdeel))) {
            throw new IllegalArgumentException("no " + onderdeel + " in " + rij);
        }
        return nieuw(
                rij, (component, oud) -> component.getName().equals(onderdeel) ? verander(oud, pad, verandering) : oud);
    }

    /** A new record of the same kind, each component given by a function. */
    static Record nieuw(Record rij, Verandering verandering) {
        Soort soort = SOORTEN.get(rij.getClass());
        Object[] waarden = soort.delen.stream()
                .map(deel -> verandering.van(deel, lees(rij, deel)))
                .toArray();
        try {
            return (Record) soort.maker.newInstance(waarden);
        } catch (InvocationTargetException fout) {
            throw new IllegalArgumentException(fout.getCause());
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** The components of a record. */
    static List<RecordComponent> delen(Record rij) {
        return SOORTEN.get(rij.getClass()).delen;
    }

    /** The value of a component. */
    public static Object lees(Record rij, String onderdeel) {
        return delen(rij).stream()
                .filter(component -> component.getName().equals(onderdeel))
                .map(component -> lees(rij, component))
                .findFirst()
                .orElseThrow();
    }

    static Object lees(Record rij, RecordComponent component) {
        try {
            return component.getAccessor().invoke(rij);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String eerste(String pad) {
        return pad.split("\\.", 2)[0];
    }

    private static String rest(String pad) {
        return pad.contains(".") ? pad.split("\\.", 2)[1] : "";
    }

    /** What becomes of a component. */
    @FunctionalInterface
    interface Verandering {
        /** The new value. */
        Object van(RecordComponent component, Object oud);
    }
}
