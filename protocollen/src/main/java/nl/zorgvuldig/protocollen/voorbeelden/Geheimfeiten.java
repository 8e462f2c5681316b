package nl.zorgvuldig.protocollen.voorbeelden;

import static nl.zorgvuldig.protocollen.voorbeelden.Lees.is;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.protocol.Vrager;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.toestemming.Gevraagde;
import nl.zorgvuldig.kern.toestemming.Overgangsbesluit;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;
import nl.zorgvuldig.kern.toestemming.Stap;
import nl.zorgvuldig.kern.toestemming.Toestemming;
import nl.zorgvuldig.kern.toestemming.Toestemmingseis;
import nl.zorgvuldig.protocollen.yaml.Veld;

/**
 * What is on record in an example that lets something secret go. A consent goes through its steps under the protocol: a
 * step that the protocol does not let be set, leaves it as it was.
 *
 * @param protocol under which
 * @param gever whose secret it is
 * @param ontvanger the partij on whose behalf someone looks
 * @param doel the purpose at hand
 * @param moment when everything was recorded
 */
record Geheimfeiten(Protocol protocol, Partij.Id gever, Partij.Id ontvanger, Doel doel, Instant moment) {
    Set<Geheimgrond> lees(Veld ouder) {
        return ouder.lijst("gronden").stream()
                .flatMap(veld -> grond(veld).stream())
                .collect(Collectors.toSet());
    }

    private Optional<Geheimgrond> grond(Veld veld) {
        Dekking dekking = dekking(veld);
        return switch (veld.tekst("grond").orElse("")) {
            case "afweging" ->
                Optional.of(new Geheimgrond.Afgewogen(
                        constante(veld, "weeggrond", Afweeggrond.class, Afweeggrond.CONFLICT_VAN_PLICHTEN),
                        stappen(veld),
                        dekking,
                        moment));
            case "uitzondering" ->
                Optional.of(new Geheimgrond.Uitgezonderd(
                        new Uitzondering(veld.tekst("wet").orElse("geen")), dekking, moment));
            case "avg" -> toestemming(veld, Toestemmingssoort.AVG, dekking).grond();
            default -> toestemming(veld, Toestemmingssoort.GEHEIM, dekking).grond();
        };
    }

    private static Set<Afweegstap> stappen(Veld veld) {
        Set<Afweegstap> zonder = Lees.verzameling(veld, "zonder", Lees.constante(Afweegstap.class));
        return Arrays.stream(Afweegstap.values())
                .filter(stap -> !zonder.contains(stap))
                .collect(Collectors.toSet());
    }

    private Dekking dekking(Veld veld) {
        Set<Categorie> categorieen = Lees.verzameling(veld, "categorieen", Categorie::new);
        Set<Doel> doelen = Lees.verzameling(veld, "doelen", Doel::new);
        return new Dekking(
                Wereld.DOSSIER,
                gever,
                categorieen.isEmpty()
                        ? new Reikwijdte.Inbrengen(Set.of(Wereld.INBRENG.waarde()))
                        : new Reikwijdte.Soorten(categorieen),
                doelen.isEmpty() ? Set.of(doel) : doelen,
                Set.of(is(veld, "ontvanger", "andere") ? Wereld.ANDERE_ONTVANGER : ontvanger));
    }

    private Toestemming toestemming(Veld veld, Toestemmingssoort soort, Dekking dekking) {
        Toestemming toestemming = Toestemming.begin(new Toestemming.Id(Wereld.id(14)), soort);
        for (Stap stap : verloop(veld, dekking).toList()) {
            toestemming = toestemming.na(protocol, stap) instanceof Overgangsbesluit.Gezet(Toestemming verder)
                    ? verder
                    : toestemming;
        }
        return toestemming;
    }

    private Stream<Stap> verloop(Veld veld, Dekking dekking) {
        Vrager als = constante(veld, "gevraagd_door", Vrager.class, Vrager.GEVER);
        Gevraagde wie = constante(veld, "door", Gevraagde.class, Gevraagde.BETROKKENE);
        Stap vragen = new Stap.Vragen(moment, gever, Set.of(als), wie, dekking);
        Stap geven = new Stap.Geven(moment, gever, wie, vastgelegd(veld));
        return switch (veld.tekst("stand").orElse("gegeven")) {
            case "gevraagd" -> Stream.of(vragen);
            case "geweigerd" -> Stream.of(vragen, new Stap.Weigeren(moment, gever));
            case "ingetrokken" -> Stream.of(vragen, geven, new Stap.Intrekken(moment, gever));
            default -> Stream.of(vragen, geven);
        };
    }

    private static Set<Toestemmingseis> vastgelegd(Veld veld) {
        List<String> genoemd = veld.teksten("vastgelegd");
        return genoemd.isEmpty()
                ? EnumSet.allOf(Toestemmingseis.class)
                : Lees.verzameling(veld, "vastgelegd", Lees.constante(Toestemmingseis.class));
    }

    private static <E extends Enum<E>> E constante(Veld veld, String naam, Class<E> soort, E anders) {
        return Lees.tekst(veld, naam).map(Lees.constante(soort)).orElse(anders);
    }
}
