package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Dossierrij;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Grondrij;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Inbrengrij;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Partijrij;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;

/** Draws grounds that mostly cover an inbreng, and sometimes miss it by one thing. */
final class Grondmaker {
    private final Random toeval;
    private final Protocol protocol;
    private final Instant nu;

    Grondmaker(Random toeval, Protocol protocol, Instant nu) {
        this.toeval = toeval;
        this.protocol = protocol;
        this.nu = nu;
    }

    List<Grondrij> maak(Dossierrij dossier, List<Inbrengrij> inbrengen, Partijrij eigen, Partijrij leidend) {
        return inbrengen.stream()
                .flatMap(inbreng -> Stream.of(inbreng, inbreng))
                .filter(_ -> kans(80))
                .map(inbreng ->
                        new Grondrij(id(), kies(92, 1, 2), grond(dekking(dossier, inbreng, eigen, leidend)), kans(8)))
                .toList();
    }

    private Geheimgrond grond(Dekking dekking) {
        Instant sinds = kies(93, nu, nu.plusSeconds(1));
        return switch (toeval.nextInt(4)) {
            case 0 -> new Geheimgrond.Toestemd(Toestemmingssoort.GEHEIM, dekking, sinds);
            case 1 -> new Geheimgrond.Toestemd(Toestemmingssoort.AVG, dekking, sinds);
            case 2 -> new Geheimgrond.Afgewogen(uit(List.of(Afweeggrond.values())), stappen(), dekking, sinds);
            default -> new Geheimgrond.Uitgezonderd(uitzondering(), dekking, sinds);
        };
    }

    private Set<Afweegstap> stappen() {
        Set<Afweegstap> stappen = new HashSet<>(Set.of(Afweegstap.values()));
        if (kans(15)) {
            stappen.remove(uit(List.of(Afweegstap.values())));
        }
        return stappen;
    }

    private Uitzondering uitzondering() {
        return protocol.geheimhouding().uitzonderingen().keySet().stream()
                .min(Comparator.comparing(Uitzondering::code))
                .filter(_ -> kans(90))
                .orElse(new Uitzondering("anders"));
    }

    private Dekking dekking(Dossierrij dossier, Inbrengrij inbreng, Partijrij eigen, Partijrij leidend) {
        return new Dekking(
                new Dossier.Id(kies(95, dossier.id(), id())),
                new Partij.Id(kies(95, inbreng.gever(), eigen.id())),
                new Reikwijdte.Soorten(Set.of(new Categorie(kies(94, inbreng.categorie(), "naam-en-adres")))),
                Set.of(kies(94, doel(dossier), new Doel("een-ander-doel"))),
                Stream.of(eigen, leidend)
                        .filter(_ -> kans(92))
                        .map(partij -> new Partij.Id(partij.id()))
                        .collect(Collectors.collectingAndThen(
                                Collectors.toSet(), namen -> namen.isEmpty() ? Set.of(new Partij.Id(id())) : namen)));
    }

    private Doel doel(Dossierrij dossier) {
        return Optional.ofNullable(protocol.fasen().get(new Fase(dossier.fase())))
                .map(Fasebepaling::hoofddoel)
                .orElse(new Doel("geen"));
    }

    private UUID id() {
        return new UUID(toeval.nextLong(), toeval.nextLong());
    }

    private boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }

    private <T> T uit(List<T> alle) {
        return alle.get(toeval.nextInt(alle.size()));
    }

    private <T> T kies(int procent, T meestal, T anders) {
        return kans(procent) ? meestal : anders;
    }
}
