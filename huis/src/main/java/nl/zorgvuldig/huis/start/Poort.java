package nl.zorgvuldig.huis.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;

/** Looks whether a port can be used, before anything is started. */
public final class Poort {
    private Poort() {}

    /** Refuses a port that is taken. */
    public static void eisVrij(int poort) {
        try (ServerSocket socket = new ServerSocket(poort, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException bezet) {
            throw bezet(poort, bezet);
        }
    }

    static StartGeweigerd bezet(int poort, Exception fout) {
        return new StartGeweigerd(
                "Poort " + poort
                        + " is bezet of alleen voor de beheerder van deze computer: kies met --port een andere,"
                        + " of kijk of Zorgvuldig al draait.",
                fout);
    }
}
