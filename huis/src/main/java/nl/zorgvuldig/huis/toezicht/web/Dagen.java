package nl.zorgvuldig.huis.toezicht.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.toezicht.Logvraag;

/**
 * The days a page of the log is about, as they stand in its form.
 *
 * @param van the first one, as it is typed
 * @param totEnMet the last one
 * @param fouten what must be put right
 */
public record Dagen(String van, String totEnMet, Foutoverzicht fouten) {
    /** Those of a question, with nothing wrong. */
    static Dagen van(Logvraag vraag) {
        return new Dagen(Dagtekst.getypt(vraag.van()), Dagtekst.getypt(vraag.totEnMet()), Foutoverzicht.geen());
    }

    /** Those that were typed, beside the question that was read from them. */
    static Dagen van(Invoer invoer, Logvraag vraag) {
        List<Foutoverzicht.Fout> fouten = new ArrayList<>();
        String van = veld(invoer, "van", vraag.van(), fouten);
        String totEnMet = veld(invoer, "tm", vraag.totEnMet(), fouten);
        if (fouten.isEmpty()
                && invoer.dag("van").filter(vraag.totEnMet()::isBefore).isPresent()) {
            fouten.add(new Foutoverzicht.Fout("van", Teksten.tekst("toezicht.fout.eerste-na-laatste")));
            van = invoer.tekst("van");
        }
        return new Dagen(van, totEnMet, new Foutoverzicht(fouten));
    }

    private static String veld(Invoer invoer, String veld, LocalDate gelezen, List<Foutoverzicht.Fout> fouten) {
        Optional<String> onleesbaar =
                invoer.ingevuld(veld).filter(getypt -> Dagtekst.lees(getypt).isEmpty());
        if (onleesbaar.isEmpty()) {
            return Dagtekst.getypt(gelezen);
        }
        fouten.add(new Foutoverzicht.Fout(veld, Teksten.tekst("toezicht.fout.dagen")));
        return onleesbaar.get();
    }
}
