package nl.zorgvuldig.huis.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;

/** Keeps fictitious people and real houses in directories of their own. */
public final class Merkteken {
    private static final String ECHT = "zonder-demonstratie";
    private static final String DEMONSTRATIE = "huizen";

    private Merkteken() {}

    /** Refuses the demonstration in a directory in which a house was founded or started without it. */
    public static void eisGeenEchtHuis(Path data) {
        if (Files.exists(data.resolve(ECHT))) {
            throw new StartGeweigerd("In " + data + " staat een huis dat geen demonstratie is: start het met"
                    + " --zonder-demo, of kies met --data een andere map voor de demonstratie.");
        }
    }

    /** Refuses a directory that holds a demonstration; else marks it. */
    static void zet(Path data) {
        if (Files.exists(data.resolve(DEMONSTRATIE))) {
            throw new StartGeweigerd(
                    "In " + data + " staat een demonstratie: kies met --data een andere map voor een echt huis.");
        }
        try {
            Files.createDirectories(data);
            if (Files.notExists(data.resolve(ECHT))) {
                Files.createFile(data.resolve(ECHT));
            }
        } catch (IOException fout) {
            throw new StartGeweigerd("Zorgvuldig kan niet schrijven in de map " + data + ".", fout);
        }
    }
}
