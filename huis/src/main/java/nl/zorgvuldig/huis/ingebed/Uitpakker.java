package nl.zorgvuldig.huis.ingebed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a compressed tar archive; an entry that points outside the target stops it. */
final class Uitpakker {
    private static final int UITVOERBAAR = 0100;
    private static final Set<PosixFilePermission> LEESBAAR = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> STARTBAAR = PosixFilePermissions.fromString("rwxr-xr-x");

    private Uitpakker() {}

    static void pakUit(InputStream stroom, Path doel) throws IOException {
        Files.setPosixFilePermissions(doel, STARTBAAR);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(stroom)))) {
            for (TarArchiveEntry deel = tar.getNextEntry(); deel != null; deel = tar.getNextEntry()) {
                leg(tar, deel, doel);
            }
        }
    }

    private static Path binnen(Path doel, Path plaats) throws IOException {
        if (!plaats.normalize().startsWith(doel)) {
            throw new IOException("an entry outside the target: " + plaats);
        }
        return plaats.normalize();
    }

    private static void leg(InputStream tar, TarArchiveEntry deel, Path doel) throws IOException {
        Path plaats = binnen(doel, doel.resolve(deel.getName()));
        map(deel.isDirectory() ? plaats : plaats.resolveSibling(""));
        if (deel.isSymbolicLink()) {
            binnen(doel, plaats.resolveSibling(deel.getLinkName()));
            Files.createSymbolicLink(plaats, Path.of(deel.getLinkName()));
        } else if (deel.isFile()) {
            Files.copy(tar, plaats);
            Files.setPosixFilePermissions(plaats, (deel.getMode() & UITVOERBAAR) == 0 ? LEESBAAR : STARTBAAR);
        }
    }

    private static void map(Path map) throws IOException {
        if (!Files.isDirectory(map)) {
            map(map.resolveSibling(""));
            Files.createDirectory(map);
            Files.setPosixFilePermissions(map, STARTBAAR);
        }
    }
}
