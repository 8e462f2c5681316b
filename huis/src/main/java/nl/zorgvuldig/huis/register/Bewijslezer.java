package nl.zorgvuldig.huis.register;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.huis.register.Registerbron.Bewijs;
import nl.zorgvuldig.huis.verantwoording.Bewijstekst;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Registersituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/** Opens lines that outlived their dossier, for who may read the register they lie in; the safe writes that in the log. */
@Component
class Bewijslezer {
    private final Registerbron bron;
    private final Kluis kluis;

    Bewijslezer(Registerbron bron, Kluis kluis) {
        this.bron = bron;
        this.kluis = kluis;
    }

    /**
     * Some lines, opened.
     *
     * @param besluit whether the viewer may see them
     * @param regels what they say; none without that
     * @param laatste the last one, when there may be more
     */
    record Geopend(Verstrekkingsbesluit besluit, List<Regel> regels, Optional<UUID> laatste) {}

    Geopend open(Protocol protocol, Situatie situatie, Optional<UUID> na, int hoogstens) {
        List<Bewijs> gevonden = bron.bewijzen(
                situatie.kijker(), Kalender.dag(Transactie.huidige().moment()), na, hoogstens);
        Registersituatie register = new Registersituatie(
                situatie, gevonden.stream().map(een -> een.regel().vindplaats()).collect(Collectors.toSet()));
        Verstrekkingsbesluit besluit = Beslissing.register(protocol, register);
        return switch (besluit) {
            case Verstrekkingsbesluit.Geweigerd _ -> new Geopend(besluit, List.of(), Optional.empty());
            case Verstrekkingsbesluit.Toegestaan mag ->
                new Geopend(
                        besluit,
                        open(mag, gevonden),
                        gevonden.size() < hoogstens
                                ? Optional.empty()
                                : Optional.of(gevonden.getLast().id()));
        };
    }

    private List<Regel> open(Verstrekkingsbesluit.Toegestaan mag, List<Bewijs> gevonden) {
        Map<Vindplaats, String> teksten = kluis.open(List.of(
                new Opening(mag.bewijs(), gevonden.stream().map(Bewijs::regel).toList())));
        return gevonden.stream()
                .map(een -> regel(
                        een.id(),
                        Bewijstekst.lees(
                                Objects.requireNonNull(teksten.get(een.regel().vindplaats())))))
                .toList();
    }

    private static Regel regel(UUID id, Map<String, String> velden) {
        return new Regel(
                id,
                id(velden, "dossier"),
                id(velden, "inbreng"),
                new Persoon.Id(id(velden, "persoon")),
                new Partij.Id(id(velden, "partij")),
                new Partij.Id(id(velden, "namens")),
                new Rol(tekst(velden, "rol")),
                tekst(velden, "categorie"),
                lijst(velden, "onderdelen"),
                tekst(velden, "fase"),
                tekst(velden, "doel"),
                tekst(velden, "taak"),
                lijst(velden, "grondslag"),
                tekst(velden, "weg"),
                Instant.parse(tekst(velden, "moment")),
                tekst(velden, "beleid"));
    }

    private static String tekst(Map<String, String> velden, String veld) {
        return Objects.requireNonNull(velden.get(veld));
    }

    private static UUID id(Map<String, String> velden, String veld) {
        return UUID.fromString(tekst(velden, veld));
    }

    private static List<String> lijst(Map<String, String> velden, String veld) {
        return Arrays.stream(tekst(velden, veld).split(Pattern.quote(Bewijstekst.EN), -1))
                .filter(deel -> !deel.isEmpty())
                .toList();
    }
}
