package nl.zorgvuldig.huis.aanmelding;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Grondopgave.Weg;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.toestemming.Gevraagde;
import nl.zorgvuldig.kern.toestemming.Overgangsbesluit;
import nl.zorgvuldig.kern.toestemming.Stap;
import nl.zorgvuldig.kern.toestemming.Toestemming;
import nl.zorgvuldig.kern.toestemming.Toestemmingseis;

/**
 * What a giver says about a secret of one person: for the decision without its words, for storage with them.
 *
 * @param kader where it is recorded
 * @param opgave what was filled in
 * @param vraagt what asks for consent, and for which kind
 */
record Grondstof(Grondkader kader, Grondopgave opgave, Map<Toestemmingssoort, Set<Categorie>> vraagt) {
    /** What words are about that say why a law lets something be given. */
    static final String WET = "WET";

    /** What stands now on record, to be laid beside what is given. */
    Set<Geheimgrond> gronden() {
        return switch (opgave.weg()) {
            case Weg.Toestemming weg ->
                vraagt.keySet().stream()
                        .flatMap(soort -> gegeven(soort, weg).stream())
                        .flatMap(toestemming -> toestemming.grond().stream())
                        .collect(Collectors.toSet());
            case Weg.Afweging weg -> afgewogen(weg).stream().collect(Collectors.toSet());
            case Weg.Wet weg -> uitgezonderd(weg).stream().collect(Collectors.toSet());
        };
    }

    private Optional<Geheimgrond> afgewogen(Weg.Afweging weg) {
        return weg.grond()
                .alsOptie()
                .filter(_ -> vraagt.containsKey(Toestemmingssoort.GEHEIM))
                .map(grond ->
                        new Geheimgrond.Afgewogen(grond, gezet(weg), dekking(Toestemmingssoort.GEHEIM), kader.op()));
    }

    private Optional<Geheimgrond> uitgezonderd(Weg.Wet weg) {
        return weg.wet()
                .alsOptie()
                .filter(_ -> vraagt.containsKey(Toestemmingssoort.GEHEIM))
                .map(wet -> new Geheimgrond.Uitgezonderd(wet, dekking(Toestemmingssoort.GEHEIM), kader.op()));
    }

    static Set<Afweegstap> gezet(Weg.Afweging weg) {
        return weg.stappen().entrySet().stream()
                .filter(stap -> !stap.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Dekking dekking(Toestemmingssoort soort) {
        return kader.dekking(vraagt.getOrDefault(soort, Set.of()), opgave.ook());
    }

    private Optional<Toestemming> gegeven(Toestemmingssoort soort, Weg.Toestemming weg) {
        return weg.van()
                .alsOptie()
                .filter(_ -> weg.antwoord() == Grondopgave.Antwoord.GEGEVEN)
                .flatMap(van -> gevraagd(soort, van) instanceof Overgangsbesluit.Gezet(var vraag)
                                && vraag.na(kader.protocol(), geven(van, weg))
                                        instanceof Overgangsbesluit.Gezet(var antwoord)
                        ? Optional.of(antwoord)
                        : Optional.empty());
    }

    Overgangsbesluit gevraagd(Toestemmingssoort soort, Gevraagde van) {
        return Toestemming.begin(new Toestemming.Id(UUID.randomUUID()), soort)
                .na(kader.protocol(), new Stap.Vragen(kader.op(), kader.gever(), kader.als(), van, dekking(soort)));
    }

    Stap.Geven geven(Gevraagde van, Weg.Toestemming weg) {
        return new Stap.Geven(kader.op(), kader.gever(), van, vastgelegd(weg));
    }

    static Set<Toestemmingseis> vastgelegd(Weg.Toestemming weg) {
        Set<Toestemmingseis> vastgelegd = EnumSet.noneOf(Toestemmingseis.class);
        vastgelegd.addAll(weg.gezegd());
        if (!weg.wijze().isBlank()) {
            vastgelegd.add(Toestemmingseis.WIJZE);
        }
        if (!weg.bewijs().isBlank()) {
            vastgelegd.add(Toestemmingseis.BEWIJS_VERTEGENWOORDIGING);
        }
        return vastgelegd;
    }

    /** What still has to be filled in. */
    List<Invoerfout> fouten() {
        return new Grondfouten(this).lijst();
    }

    /** Everything that is to be kept of it, once it may be: each ground with its versions and its words. */
    List<Grondbewaring> bewaard() {
        return switch (opgave.weg()) {
            case Weg.Toestemming weg ->
                vraagt.keySet().stream()
                        .sorted()
                        .map(soort -> bewaard(soort, weg))
                        .toList();
            case Weg.Afweging weg -> List.of(bewaard(weg));
            case Weg.Wet weg -> List.of(bewaard(weg));
        };
    }

    private Grondbewaring bewaard(Toestemmingssoort soort, Weg.Toestemming weg) {
        Gronden.Versie gevraagd = new Gronden.Versie(
                UUID.randomUUID(),
                1,
                opgave.wie(),
                Gronden.Soort.valueOf(soort.name()),
                Gronden.Stand.GEVRAAGD,
                weg.van().alsOptie().orElseThrow().name(),
                namen(vastgelegd(weg)),
                dekking(soort),
                kader.op());
        return new Grondbewaring(
                Stream.concat(
                                Stream.of(gevraagd),
                                na(weg.antwoord()).map(stand -> gevraagd.volgende(stand, kader.op())))
                        .toList(),
                List.of(new Grondbewaring.Tekst(
                        Toestemmingseis.WIJZE.name(), weg.op().alsOptie(), weg.wijze(), weg.bewijs())));
    }

    /** Where a question stands after its answer; nowhere else as long as there is none. */
    private static Stream<Gronden.Stand> na(Grondopgave.Antwoord antwoord) {
        return switch (antwoord) {
            case GEGEVEN -> Stream.of(Gronden.Stand.GEGEVEN);
            case GEWEIGERD -> Stream.of(Gronden.Stand.GEWEIGERD);
            case NOG_NIET -> Stream.empty();
        };
    }

    private Grondbewaring bewaard(Weg.Wet weg) {
        return new Grondbewaring(
                List.of(new Gronden.Versie(
                        UUID.randomUUID(),
                        1,
                        opgave.wie(),
                        Gronden.Soort.UITZONDERING,
                        Gronden.Stand.GEGEVEN,
                        weg.wet().alsOptie().orElseThrow().code(),
                        Set.of(),
                        dekking(Toestemmingssoort.GEHEIM),
                        kader.op())),
                List.of(new Grondbewaring.Tekst(WET, Optional.empty(), weg.waarom(), "")));
    }

    private Grondbewaring bewaard(Weg.Afweging weg) {
        return new Grondbewaring(
                List.of(new Gronden.Versie(
                        UUID.randomUUID(),
                        1,
                        opgave.wie(),
                        Gronden.Soort.AFWEGING,
                        Gronden.Stand.GEGEVEN,
                        weg.grond().alsOptie().orElseThrow().name(),
                        namen(gezet(weg)),
                        dekking(Toestemmingssoort.GEHEIM),
                        kader.op())),
                gezet(weg).stream()
                        .sorted()
                        .map(stap -> new Grondbewaring.Tekst(
                                stap.name(), Optional.empty(), weg.stappen().getOrDefault(stap, ""), ""))
                        .toList());
    }

    private static Set<String> namen(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
