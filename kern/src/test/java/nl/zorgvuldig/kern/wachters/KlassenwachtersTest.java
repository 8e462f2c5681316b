package nl.zorgvuldig.kern.wachters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guards over compiled classes: kern passes them, a sample does not. */
class KlassenwachtersTest {
    private static List<String> overtredingen(Path wortel, Function<ClassModel, Stream<String>> wachter) {
        List<ClassModel> klassen = Klassen.onder(wortel);
        assertThat(klassen).isNotEmpty();
        return klassen.stream().flatMap(wachter).toList();
    }

    private static Path vertaald(Path map, String pad, String bron) {
        assertThat(Vertaling.fouten(map, List.of(Vertaling.schrijf(map, pad, bron))))
                .isEmpty();
        return map;
    }

    @Test // architecture: rooms in one total order
    void een_kamer_kent_alleen_kamers_voor_haar() {
        assertThat(overtredingen(Klassen.vanKern(), Kamerwachter.KERN::overtredingen))
                .isEmpty();
    }

    @Test // the guard can go red: in code, in a signature, and in an annotation-free generic
    void een_kamer_die_vooruit_kijkt_valt_op(@TempDir Path map) {
        vertaald(map, "nl/zorgvuldig/kern/taal/Vooruit.java", """
                package nl.zorgvuldig.kern.taal;
                class Vooruit {
                    java.util.List<nl.zorgvuldig.kern.partij.Partij.Id> partijen = java.util.List.of();
                    Object code() { return new nl.zorgvuldig.kern.protocol.Rol("x"); }
                    Bsn eigen() { return Bsn.lees("").get(); }
                }
                """);
        assertThat(overtredingen(map, Kamerwachter.KERN::overtredingen))
                .containsExactly(
                        "nl.zorgvuldig.kern.taal.Vooruit knows partij, a room after its own",
                        "nl.zorgvuldig.kern.taal.Vooruit knows protocol, a room after its own");
    }

    @Test // the guard can go red: a room missing from the list fails
    void een_kamer_die_niet_op_de_lijst_staat_valt_op(@TempDir Path map) {
        vertaald(map, "nl/zorgvuldig/kern/bijkeuken/A.java", "package nl.zorgvuldig.kern.bijkeuken; class A {}");
        vertaald(map, "nl/zorgvuldig/kern/B.java", "package nl.zorgvuldig.kern; class B {}");
        assertThat(overtredingen(map, Kamerwachter.KERN::overtredingen))
                .containsExactly(
                        "nl.zorgvuldig.kern.B lies in no room of the list",
                        "nl.zorgvuldig.kern.bijkeuken.A lies in no room of the list");
    }

    @Test // architecture: kern never asks the clock, never makes identifiers
    void kern_vraagt_de_klok_niets_en_verzint_niets() {
        assertThat(overtredingen(Klassen.vanKern(), Zuiverheidswachter::overtredingen))
                .isEmpty();
    }

    @Test // the guard can go red: called, and as a method reference
    void klok_toeval_en_omgeving_vallen_op(@TempDir Path map) {
        vertaald(map, "onzuiver/Onzuiver.java", """
                package onzuiver;
                class Onzuiver {
                    java.util.function.Supplier<Object> klok = java.time.Instant::now;
                    Object id = java.util.UUID.randomUUID();
                    long tik = System.nanoTime();
                    double kans = Math.random();
                    Object bron = new java.util.Random(1);
                    Object zone = java.time.ZoneId.systemDefault();
                    Object goed = java.time.ZoneId.of("Europe/Amsterdam");
                }
                """);
        assertThat(overtredingen(map, Zuiverheidswachter::overtredingen))
                .containsExactly(
                        "onzuiver.Onzuiver uses java.lang.Math.random",
                        "onzuiver.Onzuiver uses java.lang.System.nanoTime",
                        "onzuiver.Onzuiver uses java.time.Instant.now",
                        "onzuiver.Onzuiver uses java.time.ZoneId.systemDefault",
                        "onzuiver.Onzuiver uses java.util.Random.<init>",
                        "onzuiver.Onzuiver uses java.util.UUID.randomUUID");
    }

    @Test // architecture: only java.base; annotations requires static
    void kern_vraagt_alleen_java_base_en_toont_al_zijn_kamers() throws IOException {
        ModuleDescriptor module;
        try (var invoer = Files.newInputStream(Klassen.vanKern().resolve("module-info.class"))) {
            module = ModuleDescriptor.read(invoer);
        }
        assertThat(module.requires())
                .extracting(deel -> deel.modifiers() + " " + deel.name())
                .containsExactlyInAnyOrder("[MANDATED] java.base", "[STATIC] org.jspecify");
        Set<String> kamers = Klassen.onder(Klassen.vanKern()).stream()
                .map(klasse -> Klassen.naam(klasse).replaceFirst("\\.\\w+(\\$.*)?$", ""))
                .collect(Collectors.toSet());
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .hasSameElementsAs(kamers);
    }
}
