package nl.zorgvuldig.demonstratie.inloggen;

import java.net.InetAddress;
import java.net.UnknownHostException;
import nl.zorgvuldig.demonstratie.Meegekomen;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses to start when people could choose who they are from another computer, or in a database that holds more. */
@Component
final class AlleenHier {

    AlleenHier(
            @Value("${server.address:}") String adres,
            @Value("${zorgvuldig.databank.url}") String url,
            ObjectProvider<Meegekomen> databank) {
        if (adres.isEmpty() || !isHier(adres)) {
            throw new StartGeweigerd(
                    "De demonstratie luistert alleen op deze computer (127.0.0.1), niet op een netwerk.");
        }
        if (databank.stream().noneMatch(meegekomen -> meegekomen.url().equals(url))) {
            throw new StartGeweigerd("De demonstratie werkt alleen met de databank die meekomt, niet met een andere.");
        }
    }

    private static boolean isHier(String adres) {
        try {
            return InetAddress.getByName(adres).isLoopbackAddress();
        } catch (UnknownHostException onbekend) {
            return false;
        }
    }
}
