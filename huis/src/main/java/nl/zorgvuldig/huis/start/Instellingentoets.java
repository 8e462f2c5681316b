package nl.zorgvuldig.huis.start;

import java.util.List;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses what another database needs and does not have, before anything is opened. */
final class Instellingentoets {
    private static final List<String> INLOG =
            List.of("eigenaar.naam", "eigenaar.wachtwoord", "toepassing.naam", "toepassing.wachtwoord");

    private Instellingentoets() {}

    /** Names and passwords never stand on a command line, where everyone on a computer can read them. */
    static void eisInlog(ConfigurableEnvironment omgeving) {
        INLOG.stream()
                .filter(deel -> !omgeving.containsProperty("zorgvuldig.databank." + deel))
                .findFirst()
                .ifPresent(deel -> {
                    throw new StartGeweigerd("Met --database-url hoort in de omgeving of in instellingen.properties ook"
                            + " zorgvuldig.databank." + deel + ".");
                });
    }

    /** A house on a database of its own is a real one: people come in through their own organisation or not at all. */
    static void eisInlogdienst(ConfigurableEnvironment omgeving) {
        if (!Binder.get(omgeving)
                .bind("zorgvuldig.openid.uitgevers", Bindable.mapOf(String.class, Object.class))
                .isBound()) {
            throw new StartGeweigerd("Met --database-url start Zorgvuldig alleen als er een inlogdienst is: zet"
                    + " zorgvuldig.openid.uitgevers in instellingen.properties in de map van uw gegevens.");
        }
    }
}
