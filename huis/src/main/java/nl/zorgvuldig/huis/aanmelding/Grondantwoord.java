package nl.zorgvuldig.huis.aanmelding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Grondopgave.Antwoord;
import nl.zorgvuldig.huis.aanmelding.Grondopgave.Weg;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.kern.toestemming.Overgangsbesluit;
import nl.zorgvuldig.kern.toestemming.Stap;
import nl.zorgvuldig.kern.toestemming.Toestemmingseis;

/**
 * The answer to a question for consent that lay open.
 *
 * @param kader where it is recorded
 * @param plaats the place on the form
 * @param vraag the question
 * @param weg what was filled in
 */
record Grondantwoord(Grondkader kader, String plaats, Grondverloop vraag, Weg.Toestemming weg) {
    /** What words are about that say how the answer came. */
    static final String ANTWOORD = "ANTWOORD";

    List<Invoerfout> fouten() {
        List<Invoerfout> fouten = new ArrayList<>();
        if (weg.op().alsOptie().isEmpty()) {
            fouten.add(new Invoerfout(plaats + ".op", "fout.dag-verleden"));
        }
        if (weg.wijze().isBlank()) {
            fouten.add(new Invoerfout(plaats + ".wijze", "fout.antwoord-wijze"));
        }
        if (weg.antwoord() == Antwoord.NOG_NIET) {
            fouten.add(new Invoerfout(plaats + ".weg", "fout.antwoord"));
        } else if (vraag.na(kader.protocol(), stap()) instanceof Overgangsbesluit.Blijft(var beletsels)) {
            beletsels.stream()
                    .map(beletsel -> Grondfouten.fout(plaats, beletsel))
                    .forEach(fouten::add);
        }
        return fouten.stream().distinct().toList();
    }

    private Stap stap() {
        return weg.antwoord() == Antwoord.GEGEVEN
                ? new Stap.Geven(kader.op(), kader.gever(), vraag.gevraagde(), eisen())
                : new Stap.Weigeren(kader.op(), kader.gever());
    }

    /** What was on record with the question, and what came with the answer. */
    private Set<Toestemmingseis> eisen() {
        Set<Toestemmingseis> eisen = EnumSet.noneOf(Toestemmingseis.class);
        eisen.addAll(vraag.eisen());
        eisen.addAll(Grondstof.vastgelegd(weg));
        return eisen;
    }

    /** What is to be kept of it, once it may be. */
    Grondbewaring bewaard() {
        Gronden.Versie versie = weg.antwoord() == Antwoord.GEGEVEN
                ? vraag.nu().gegeven(eisen().stream().map(Enum::name).collect(Collectors.toSet()), kader.op())
                : vraag.nu().volgende(Gronden.Stand.GEWEIGERD, kader.op());
        return new Grondbewaring(
                List.of(versie),
                List.of(new Grondbewaring.Tekst(ANTWOORD, weg.op().alsOptie(), weg.wijze(), weg.bewijs())));
    }
}
