package nl.zorgvuldig.huis.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefmensen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class SleutelmapTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path tijdelijk;

    @Test // S5: nobody else reads the keys
    void sleutels_zijn_alleen_voor_de_eigenaar() throws IOException {
        open();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(map())))
                .isEqualTo("rwx------");
        try (Stream<Path> bestanden = Files.list(map())) {
            assertThat(bestanden.toList())
                    .hasSize(3)
                    .allSatisfy(
                            bestand -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand)))
                                    .isEqualTo("rw-------"));
        }
    }

    @Test // S5
    void een_map_die_anderen_kunnen_lezen_wordt_geweigerd() throws IOException {
        open();
        Files.setPosixFilePermissions(map(), PosixFilePermissions.fromString("rwxr-x---"));

        assertThatExceptionOfType(StartGeweigerd.class)
                .isThrownBy(this::open)
                .withMessageContaining("niet afgeschermd");
    }

    @Test // H5: keys survive a restart
    void wat_voor_een_herstart_is_verpakt_gaat_daarna_open() {
        byte[] verpakt = open().verpak(new byte[32], new byte[] {7});

        assertThat(open().pakUit(1, verpakt, new byte[] {7})).isEqualTo(new byte[32]);
        assertThatExceptionOfType(ZegelVerbroken.class).isThrownBy(() -> open().pakUit(1, verpakt, new byte[] {8}));
        assertThatExceptionOfType(ZegelVerbroken.class).isThrownBy(() -> open().pakUit(2, verpakt, new byte[] {7}));
    }

    @Test // H5: the planned turn stands beside the key
    void de_geplande_wissel_staat_naast_de_sleutel() throws IOException {
        assertThat(open().epoche()).isEqualTo(new Epoche(1, VANDAAG, VANDAAG.plusDays(90)));

        Files.writeString(map().resolve("epoche-000001.periode"), "2026-03-02 2026-04-01\n");

        assertThat(open().epoche().einde()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test // H5: a date in the past would be a lie
    void een_wissel_die_over_tijd_is_wordt_de_volgende() {
        Epoche epoche = new Epoche(1, VANDAAG, VANDAAG.plusDays(90));

        assertThat(epoche.wisselNa(VANDAAG)).isEqualTo(VANDAAG.plusDays(90));
        assertThat(epoche.wisselNa(VANDAAG.plusDays(90))).isEqualTo(VANDAAG.plusDays(90));
        assertThat(epoche.wisselNa(VANDAAG.plusDays(91))).isEqualTo(VANDAAG.plusDays(180));
        assertThat(epoche.wisselNa(VANDAAG.plusDays(400))).isEqualTo(VANDAAG.plusDays(450));
    }

    @Test // S5: half a set of keys is no set
    void een_ontbrekend_bestand_houdt_de_start_tegen() throws IOException {
        open();
        Files.delete(map().resolve("index-000001.sleutel"));

        assertThatExceptionOfType(StartGeweigerd.class).isThrownBy(this::open).withMessageContaining("ontbreekt");
    }

    @Test // S5: loss of keys is final, and start says so
    void zonder_de_sleutels_van_deze_databank_start_het_huis_niet() throws IOException {
        Proefhuis huis = gebruikt();
        FileSystemUtils.deleteRecursively(huis.map().resolve("sleutels"));

        assertGeweigerd(huis, "zonder deze sleutels zijn de gegevens voorgoed onleesbaar");
    }

    @Test // S5: the keys of another installation are not accepted in silence
    void met_de_sleutels_van_een_ander_start_het_huis_niet() throws IOException {
        Proefhuis huis = gebruikt();
        open();
        for (String naam : new String[] {"epoche-000001.sleutel", "index-000001.sleutel", "epoche-000001.periode"}) {
            Files.copy(
                    map().resolve(naam),
                    huis.map().resolve("sleutels").resolve(naam),
                    StandardCopyOption.REPLACE_EXISTING);
        }

        assertGeweigerd(huis, "horen niet bij deze databank");
    }

    private static Proefhuis gebruikt() {
        Proefhuis huis = Proefhuis.onderbouw();
        Proefmensen.in(huis).samenwerkingsverband();
        huis.close();
        return huis;
    }

    private static void assertGeweigerd(Proefhuis huis, String zin) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> Proefhuis.met(huis.databank(), huis.map(), "verantwoording", "kluis"))
                .satisfies(fout -> assertThat(weigering(fout)).hasMessageContaining(zin));
    }

    private static Throwable weigering(Throwable fout) {
        return Stream.iterate(fout, Objects::nonNull, Throwable::getCause)
                .filter(StartGeweigerd.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private Sleutelmap open() {
        return Sleutelmap.open(map(), VANDAAG, new TreeSet<>());
    }

    private Path map() {
        return tijdelijk.resolve("sleutels");
    }
}
