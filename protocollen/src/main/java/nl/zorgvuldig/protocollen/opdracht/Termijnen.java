package nl.zorgvuldig.protocollen.opdracht;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import nl.zorgvuldig.protocollen.voorbeelden.Tijdvraag;

/** Works out what runs after what happened: terms, which of them binds, and who may see what in each step of retention. */
final class Termijnen {
    private static final String PROFILE = "--profile";
    private static final String JSON = "--json";

    private Termijnen() {}

    static Verslag van(List<String> woorden) {
        Opdrachtregel regel = Opdrachtregel.lees(woorden, Set.of(PROFILE), Set.of(JSON));
        List<String> fouten = new ArrayList<>(regel.fouten());
        if (regel.waarde(PROFILE).isEmpty()) {
            fouten.add(Uitleggen.GEEN_PROFIEL);
        }
        if (regel.rest().size() != 1) {
            fouten.add("Noem één bestand met wat er gebeurde.");
        }
        return fouten.isEmpty()
                ? van(
                        regel.waarde(PROFILE).orElseThrow(),
                        new Bestand(Path.of(regel.rest().getFirst())),
                        regel.vlaggen().contains(JSON))
                : new Verslag(false, fouten);
    }

    private static Verslag van(String naam, Bestand bestand, boolean alsJson) {
        Optional<Tijdvraag> gelezen = bestand.bytes().map(Tijdvraag::lees);
        Optional<Instant> op = gelezen.flatMap(Tijdvraag::op);
        List<String> fouten = new ArrayList<>(gelezen.map(vraag -> bestand.regels(vraag.fouten()))
                .orElseGet(() -> List.of(bestand.regel(1, "", "het bestand is niet te openen"))));
        Optional<Leesuitslag> uitslag =
                op.flatMap(moment -> new ProtocolLezer().leesGeldig(naam, Kalender.dag(moment)));
        uitslag.map(Bestand::fouten).ifPresent(fouten::addAll);
        if (op.isPresent() && uitslag.isEmpty()) {
            fouten.add(Uitleggen.geenProfiel(naam, Kalender.dag(op.orElseThrow())));
        }
        return fouten.isEmpty() && uitslag.orElseThrow() instanceof Leesuitslag.Gelezen profiel
                ? verslag(
                        new Tijdoverzicht(
                                profiel.profiel(), gelezen.orElseThrow().voorvallen(), op.orElseThrow()),
                        alsJson)
                : new Verslag(false, fouten);
    }

    private static Verslag verslag(Tijdoverzicht overzicht, boolean alsJson) {
        return new Verslag(true, (alsJson ? Stream.of(overzicht.json()) : overzicht.regels()).toList());
    }
}
