package nl.zorgvuldig.huis.vernietiging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was destroyed, outside the database, so that a restored backup cannot bring it back. Lines are only added, and
 * each is on disk before the work goes on: an intention before the commit, its end after it. Random identifiers, moments
 * and articles; never who it was about.
 */
@Component
public final class Vernietigingsregister {
    private final Path bestand;

    Vernietigingsregister(@Value("${zorgvuldig.map}") Path map) {
        this.bestand = map.resolve("vernietigingsregister").resolve("register.tsv");
        try {
            Files.createDirectories(
                    bestand.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            sluitLaatsteRegelAf();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Writes an intention; its end follows when the running transaction ends. */
    void kondigAan(Samenwerkingsverband.Id huis, Instant moment, Vernietiging wat, Set<Artikel> grond) {
        Registerregel voornemen = Registerregel.voornemen(UUID.randomUUID(), huis, moment, wat, grond);
        schrijf(voornemen);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int stand) {
                switch (stand) {
                    case STATUS_COMMITTED -> schrijf(voornemen.als(Registerregel.Stap.VOLTOOID));
                    case STATUS_ROLLED_BACK -> schrijf(voornemen.als(Registerregel.Stap.VERVALLEN));
                    default -> {
                        // Unknown: the intention stays open until the next start looks what became of it.
                    }
                }
            }
        });
    }

    /** All lines that were wholly written. */
    List<Registerregel> regels() {
        try {
            return Files.exists(bestand)
                    ? Files.readAllLines(bestand, StandardCharsets.UTF_8).stream()
                            .filter(Registerregel::isHeel)
                            .map(Registerregel::lees)
                            .toList()
                    : List.of();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    synchronized void schrijf(Registerregel regel) {
        voegToe(regel.tekst() + "\n");
    }

    private void voegToe(String tekst) {
        try (FileChannel kanaal = FileChannel.open(
                bestand,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer bytes = ByteBuffer.wrap(tekst.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                kanaal.write(bytes);
            }
            kanaal.force(true);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** A crash can leave half a line behind: the next one begins on a line of its own. */
    private void sluitLaatsteRegelAf() throws IOException {
        if (!Files.exists(bestand)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(bestand);
        if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
            voegToe("\n");
        }
    }
}
