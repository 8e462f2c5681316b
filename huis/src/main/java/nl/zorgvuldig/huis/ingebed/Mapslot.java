package nl.zorgvuldig.huis.ingebed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Keeps a directory for one running application; the system lets go of it when that application dies. */
final class Mapslot implements AutoCloseable {
    private final FileChannel kanaal;

    private Mapslot(FileChannel kanaal) {
        this.kanaal = kanaal;
    }

    static Mapslot neem(Gegevensmap map) {
        try {
            FileChannel kanaal = FileChannel.open(map.slot(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isGekregen(kanaal)) {
                kanaal.close();
                throw new StartGeweigerd("Zorgvuldig draait al met de map " + map.pad()
                        + ": gebruik die, of kies met --data een andere map.");
            }
            return new Mapslot(kanaal);
        } catch (IOException fout) {
            throw Gegevensmap.onbeschrijfbaar(map.pad(), fout);
        }
    }

    private static boolean isGekregen(FileChannel kanaal) throws IOException {
        try {
            return kanaal.tryLock() != null;
        } catch (OverlappingFileLockException ditProgrammaHeeftHem) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            kanaal.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
