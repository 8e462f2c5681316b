package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Taakbepaling;

/** A protocol in which the first of several tasks of a partij rests on a law that has ended (E1). */
final class Voorbijetaken {
    private static final LocalDate VOORBIJ = LocalDate.of(2020, 12, 31);

    private Voorbijetaken() {}

    static Protocol in(Protocol protocol) {
        Map<SoortPartij, Soortbepaling> soorten = protocol.soorten().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, soort -> voorbij(soort.getValue())));
        return new Protocol(
                protocol.versie(),
                protocol.fasen(),
                protocol.huisbreed(),
                protocol.rollen(),
                soorten,
                protocol.categorieen(),
                protocol.aanmelding(),
                protocol.zeggenschap(),
                protocol.geheimhouding(),
                protocol.uitvraag(),
                protocol.uitkomsten(),
                protocol.termijnen(),
                protocol.tijd(),
                protocol.regime(),
                protocol.normen(),
                protocol.openVragen());
    }

    private static Soortbepaling voorbij(Soortbepaling soort) {
        if (soort.taken().size() == 1) {
            return soort;
        }
        Map<Taak, Taakbepaling> taken = new HashMap<>(soort.taken());
        taken.keySet().stream()
                .min(Comparator.comparing(Taak::code))
                .ifPresent(eerste -> taken.computeIfPresent(
                        eerste,
                        (taak, oud) -> new Taakbepaling(taak, oud.sinds(), Optional.of(VOORBIJ), oud.artikelen())));
        return new Soortbepaling(soort.soort(), taken, soort.voorwaarden(), soort.artikelen());
    }
}
