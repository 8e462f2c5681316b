package nl.zorgvuldig.huis.aanmelding;

import java.util.ArrayList;
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
import nl.zorgvuldig.kern.toestemming.Beletsel;
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

    /** What stands now on record, to be laid beside what is given. */
    Set<Geheimgrond> gronden() {
        return switch (opgave.weg()) {
            case Weg.Toestemming weg ->
                vraagt.keySet().stream()
                        .flatMap(soort -> gegeven(soort, weg).stream())
                        .flatMap(toestemming -> toestemming.grond().stream())
                        .collect(Collectors.toSet());
            case Weg.Afweging weg -> afgewogen(weg).stream().collect(Collectors.toSet());
        };
    }

    private Optional<Geheimgrond> afgewogen(Weg.Afweging weg) {
        return weg.grond()
                .alsOptie()
                .filter(_ -> vraagt.containsKey(Toestemmingssoort.GEHEIM))
                .map(grond ->
                        new Geheimgrond.Afgewogen(grond, gezet(weg), dekking(Toestemmingssoort.GEHEIM), kader.op()));
    }

    private static Set<Afweegstap> gezet(Weg.Afweging weg) {
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
                .flatMap(van -> gevraagd(soort, van) instanceof Overgangsbesluit.Gezet(var vraag)
                                && vraag.na(kader.protocol(), geven(van, weg))
                                        instanceof Overgangsbesluit.Gezet(var antwoord)
                        ? Optional.of(antwoord)
                        : Optional.empty());
    }

    private Overgangsbesluit gevraagd(Toestemmingssoort soort, Gevraagde van) {
        return Toestemming.begin(new Toestemming.Id(UUID.randomUUID()), soort)
                .na(kader.protocol(), new Stap.Vragen(kader.op(), kader.gever(), kader.als(), van, dekking(soort)));
    }

    private Stap.Geven geven(Gevraagde van, Weg.Toestemming weg) {
        return new Stap.Geven(kader.op(), kader.gever(), van, vastgelegd(weg));
    }

    private static Set<Toestemmingseis> vastgelegd(Weg.Toestemming weg) {
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
        return switch (opgave.weg()) {
            case Weg.Toestemming weg -> fouten(weg);
            case Weg.Afweging weg -> fouten(weg);
        };
    }

    private List<Invoerfout> fouten(Weg.Toestemming weg) {
        List<Invoerfout> fouten = new ArrayList<>();
        if (weg.op().alsOptie().isEmpty()) {
            fouten.add(fout("op", "fout.dag-verleden"));
        }
        Gevraagde van = weg.van().alsOptie().orElse(Gevraagde.BETROKKENE);
        if (weg.van().alsOptie().isEmpty()) {
            fouten.add(fout("van", "fout.toestemming-van"));
        }
        vraagt.keySet().stream()
                .flatMap(soort -> beletsels(gevraagd(soort, van), van, weg))
                .distinct()
                .map(this::fout)
                .forEach(fouten::add);
        return fouten;
    }

    private Stream<Beletsel> beletsels(Overgangsbesluit gevraagd, Gevraagde van, Weg.Toestemming weg) {
        return switch (gevraagd) {
            case Overgangsbesluit.Blijft(var beletsels) -> beletsels.stream();
            case Overgangsbesluit.Gezet(var vraag) ->
                vraag.na(kader.protocol(), geven(van, weg)) instanceof Overgangsbesluit.Blijft(var beletsels)
                        ? beletsels.stream()
                        : Stream.empty();
        };
    }

    private Invoerfout fout(Beletsel beletsel) {
        return switch (beletsel) {
            case WIJZE_ONTBREEKT -> fout("wijze", "fout.toestemming-wijze");
            case NIET_UITDRUKKELIJK, INTREKBAARHEID_NIET_VERTELD -> fout("gezegd", "fout.toestemming-gezegd");
            case BEWIJS_ONTBREEKT -> fout("bewijs", "fout.toestemming-bewijs");
            case NIET_DE_VRAGER -> fout("weg", "fout.toestemming-vrager");
            case LEGE_DEKKING, TE_VROEG, NIET_GEVRAAGD, AL_GEVRAAGD, AL_GEGEVEN, NIET_GEGEVEN ->
                fout("weg", "fout.toestemming-niet");
        };
    }

    private List<Invoerfout> fouten(Weg.Afweging weg) {
        List<Invoerfout> fouten = new ArrayList<>();
        if (!weg.grond().voldoet(kader.protocol().geheimhouding().afwegen().gronden()::contains)) {
            fouten.add(fout("weeggrond", "fout.weeggrond"));
        }
        kader.protocol().geheimhouding().afwegen().stappen().stream()
                .filter(stap -> !gezet(weg).contains(stap))
                .sorted()
                .map(stap -> fout("stap." + stap.name(), "fout.afweegstap"))
                .forEach(fouten::add);
        if (vraagt.containsKey(Toestemmingssoort.AVG)) {
            fouten.add(fout("weg", "fout.alleen-toestemming"));
        }
        return fouten;
    }

    private Invoerfout fout(String veld, String sleutel) {
        return new Invoerfout(opgave.plaats() + "." + veld, sleutel);
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
                List.of(gevraagd, gevraagd.volgende(Gronden.Stand.GEGEVEN, kader.op())),
                List.of(new Grondbewaring.Tekst(
                        Toestemmingseis.WIJZE.name(), weg.op().alsOptie(), weg.wijze(), weg.bewijs())));
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
