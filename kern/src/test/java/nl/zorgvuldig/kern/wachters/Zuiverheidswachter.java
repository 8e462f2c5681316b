package nl.zorgvuldig.kern.wachters;

import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A decision depends on its facts: no clock, no chance, no environment, no files, no network, no threads. */
final class Zuiverheidswachter {
    private static final List<Pattern> VERBODEN = Stream.of(
                    "java\\.time\\.\\w+\\.now",
                    "java\\.time\\.(Clock|InstantSource)\\..*",
                    "java\\.time\\.ZoneId\\.systemDefault",
                    "java\\.util\\.(Date|GregorianCalendar)\\.<init>",
                    "java\\.util\\.(Calendar|Locale|TimeZone)\\.get(Instance|Default)",
                    "java\\.util\\.UUID\\.randomUUID",
                    "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)\\..*",
                    "java\\.util\\.random\\..*",
                    "java\\.security\\.SecureRandom\\..*",
                    "java\\.lang\\.(StrictMath|Math)\\.random",
                    "java\\.lang\\.(System|Thread|Runtime|ProcessBuilder)\\..*",
                    "java\\.(io|net|nio\\.file|nio\\.channels|util\\.concurrent)\\..*",
                    "java\\.lang\\.(reflect|invoke\\.MethodHandles)\\..*")
            .map(Pattern::compile)
            .toList();

    private Zuiverheidswachter() {}

    static Stream<String> overtredingen(ClassModel klasse) {
        return Klassen.gebruikt(klasse).stream()
                .filter(lid ->
                        VERBODEN.stream().anyMatch(verbod -> verbod.matcher(lid).matches()))
                .map(lid -> Klassen.naam(klasse) + " uses " + lid);
    }
}
