package nl.zorgvuldig.huis.ingebed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class UitpakkerTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path map;

    @Test // a program can be started, a file only read
    void programmas_worden_startbaar() throws IOException {
        Uitpakker.pakUit(pakket(bestand("bin/start", 0755), bestand("share/tekst", 0644)), doel());
        assertThat(doel().resolve("bin/start")).hasContent("inhoud").isExecutable();
        assertThat(Files.isExecutable(doel().resolve("share/tekst"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../buiten", "bin/../../buiten"}) // security: sample that must fail
    void een_bestand_buiten_het_doel_houdt_het_uitpakken_op(String naam) throws IOException {
        InputStream pakket = pakket(bestand(naam, 0644));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Uitpakker.pakUit(pakket, doel()));
        assertThat(map.resolve("buiten")).doesNotExist();
    }

    @Test // security: sample that must fail
    void een_verwijzing_naar_buiten_houdt_het_uitpakken_op() throws IOException {
        TarArchiveEntry verwijzing = new TarArchiveEntry("lib/weg", TarConstants.LF_SYMLINK);
        verwijzing.setLinkName("../../buiten");
        InputStream pakket = pakket(verwijzing);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Uitpakker.pakUit(pakket, doel()));
    }

    private Path doel() throws IOException {
        return Files.createDirectories(map.resolve("doel"));
    }

    private static TarArchiveEntry bestand(String naam, int rechten) {
        TarArchiveEntry bestand = new TarArchiveEntry(naam, true);
        bestand.setMode(rechten);
        return bestand;
    }

    private static InputStream pakket(TarArchiveEntry... delen) throws IOException {
        byte[] inhoud = "inhoud".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options()))) {
            for (TarArchiveEntry deel : delen) {
                deel.setSize(deel.isSymbolicLink() ? 0 : inhoud.length);
                tar.putArchiveEntry(deel);
                tar.write(inhoud, 0, (int) deel.getSize());
                tar.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
