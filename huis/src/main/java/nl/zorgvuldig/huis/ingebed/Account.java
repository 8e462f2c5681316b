package nl.zorgvuldig.huis.ingebed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom the server runs. PostgreSQL refuses root: then the owner of the data is used, or else a user namespace in
 * which nobody is root, or else the account nobody.
 *
 * @param voorvoegsel what stands before each command
 * @param moetBezitten whether the data must be handed over to the account nobody
 */
record Account(List<String> voorvoegsel, boolean moetBezitten) {
    private static final int ROOT = 0;
    private static final int NIEMAND = 65534;

    static Account voor(Path serverdata) throws IOException {
        if (uid(Path.of("/proc/self")) != ROOT) {
            return new Account(List.of(), false);
        }
        if (Files.exists(serverdata) && uid(serverdata) != ROOT) {
            return new Account(als(uid(serverdata), gid(serverdata)), false);
        }
        return kanAfzonderen()
                ? new Account(List.of("unshare", "--user", "--"), false)
                : new Account(als(NIEMAND, NIEMAND), true);
    }

    private static int uid(Path pad) throws IOException {
        return (int) Files.getAttribute(pad, "unix:uid");
    }

    private static int gid(Path pad) throws IOException {
        return (int) Files.getAttribute(pad, "unix:gid");
    }

    private static List<String> als(int uid, int gid) {
        return List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--");
    }

    private static boolean kanAfzonderen() {
        try {
            Opdracht.voer(List.of("unshare", "--user", "--", "true"));
            return true;
        } catch (IOException weigering) {
            return false;
        }
    }

    /** Hands over what the server must own. */
    void geef(Path pad) throws IOException {
        if (moetBezitten) {
            Opdracht.voer(List.of("chown", "-R", NIEMAND + ":" + NIEMAND, pad.toString()));
        }
    }

    List<String> opdracht(List<String> woorden) {
        List<String> geheel = new ArrayList<>(voorvoegsel);
        geheel.addAll(woorden);
        return geheel;
    }
}
