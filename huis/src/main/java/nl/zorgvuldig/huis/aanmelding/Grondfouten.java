package nl.zorgvuldig.huis.aanmelding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Grondopgave.Weg;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.toestemming.Beletsel;
import nl.zorgvuldig.kern.toestemming.Gevraagde;
import nl.zorgvuldig.kern.toestemming.Overgangsbesluit;

/** What still has to be filled in of what a giver says about a secret, all of it at once. */
record Grondfouten(Grondstof stof) {
    List<Invoerfout> lijst() {
        return switch (stof.opgave().weg()) {
            case Weg.Toestemming weg -> fouten(weg);
            case Weg.Afweging weg -> fouten(weg);
            case Weg.Wet weg -> fouten(weg);
        };
    }

    private List<Invoerfout> fouten(Weg.Toestemming weg) {
        List<Invoerfout> fouten = new ArrayList<>();
        if (weg.op().alsOptie().isEmpty()) {
            fouten.add(fout("op", "fout.dag-verleden"));
        }
        if (weg.wijze().isBlank()) {
            fouten.add(fout("wijze", "fout.toestemming-wijze"));
        }
        Gevraagde van = weg.van().alsOptie().orElse(Gevraagde.BETROKKENE);
        if (weg.van().alsOptie().isEmpty()) {
            fouten.add(fout("van", "fout.toestemming-van"));
        }
        stof.vraagt().keySet().stream()
                .flatMap(soort -> beletsels(stof.gevraagd(soort, van), van, weg))
                .map(beletsel -> fout(stof.opgave().plaats(), beletsel))
                .forEach(fouten::add);
        return fouten.stream().distinct().toList();
    }

    /** A question without an answer, or with no for an answer, has to be one that may be asked. */
    private Stream<Beletsel> beletsels(Overgangsbesluit gevraagd, Gevraagde van, Weg.Toestemming weg) {
        return switch (gevraagd) {
            case Overgangsbesluit.Blijft(var beletsels) -> beletsels.stream();
            case Overgangsbesluit.Gezet(var vraag) ->
                weg.antwoord() == Grondopgave.Antwoord.GEGEVEN
                                && vraag.na(stof.kader().protocol(), stof.geven(van, weg))
                                        instanceof Overgangsbesluit.Blijft(var beletsels)
                        ? beletsels.stream()
                        : Stream.empty();
        };
    }

    /** Where on a form something stands in the way of a step. */
    static Invoerfout fout(String plaats, Beletsel beletsel) {
        return switch (beletsel) {
            case WIJZE_ONTBREEKT -> new Invoerfout(plaats + ".wijze", "fout.toestemming-wijze");
            case NIET_UITDRUKKELIJK, INTREKBAARHEID_NIET_VERTELD ->
                new Invoerfout(plaats + ".gezegd", "fout.toestemming-gezegd");
            case BEWIJS_ONTBREEKT -> new Invoerfout(plaats + ".bewijs", "fout.toestemming-bewijs");
            case NIET_DE_VRAGER -> new Invoerfout(plaats + ".weg", "fout.toestemming-vrager");
            case LEGE_DEKKING, TE_VROEG, NIET_GEVRAAGD, AL_GEVRAAGD, AL_GEGEVEN, NIET_GEGEVEN ->
                new Invoerfout(plaats + ".weg", "fout.toestemming-niet");
        };
    }

    private List<Invoerfout> fouten(Weg.Afweging weg) {
        List<Invoerfout> fouten = new ArrayList<>();
        var afwegen = stof.kader().protocol().geheimhouding().afwegen();
        if (!weg.grond().voldoet(afwegen.gronden()::contains)) {
            fouten.add(fout("weeggrond", "fout.weeggrond"));
        }
        afwegen.stappen().stream()
                .filter(stap -> !Grondstof.gezet(weg).contains(stap))
                .sorted()
                .map(stap -> fout("stap." + stap.name(), "fout.afweegstap"))
                .forEach(fouten::add);
        fouten.addAll(alleenToestemming());
        return fouten;
    }

    /** A law lets it go only to the kinds of partij that it names, and says nothing of consent to use. */
    private List<Invoerfout> fouten(Weg.Wet weg) {
        List<Invoerfout> fouten = new ArrayList<>(alleenToestemming());
        if (!weg.wet()
                .voldoet(stof.kader()
                        .protocol()
                        .geheimhouding()
                        .wetten(stof.kader().ontvanger())::contains)) {
            fouten.add(fout("wet", "fout.wet"));
        }
        if (weg.waarom().isBlank()) {
            fouten.add(fout("waarom", "fout.wet-waarom"));
        }
        return fouten;
    }

    private List<Invoerfout> alleenToestemming() {
        return stof.vraagt().containsKey(Toestemmingssoort.AVG)
                ? List.of(fout("weg", "fout.alleen-toestemming"))
                : List.of();
    }

    private Invoerfout fout(String veld, String sleutel) {
        return new Invoerfout(stof.opgave().plaats() + "." + veld, sleutel);
    }
}
