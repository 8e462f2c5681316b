package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.aanmelding.VraagBeantwoorden.Beantwoord;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.triage.Uitvraagantwoord;

/** The fields of an answer, as they stand on a form: those of what is given are those of a report. */
record Vraagvelden(Formulier formulier) {
    static final String ANTWOORD = "vraag.antwoord";
    static final String NOTITIE = "vraag.notitie";
    static final String PLAN = "vraag.plan";
    static final String UITVOERING = "vraag.uitvoering";

    /** What they mean. */
    Beantwoord lees(Dossier.Id dossier, Protocol protocol, LocalDate vandaag) {
        return new Beantwoord(
                dossier,
                Gegeven.van(Arrays.stream(Uitvraagantwoord.values())
                        .filter(antwoord -> antwoord.name().equals(formulier.waarde(ANTWOORD)))
                        .findFirst()),
                formulier.waarde(NOTITIE).strip(),
                formulier.waarde(PLAN).strip(),
                formulier.waarde(UITVOERING).strip(),
                new Aanmeldlezer(protocol, formulier, vandaag).lees());
    }

    /** The form with the people of the casus on it, as a report has them; a decision takes them from the casus itself. */
    Formulier met(List<Geopend> wie) {
        Map<String, String> mensen = new TreeMap<>();
        wie.forEach(geopend -> {
            String plaats = plaats(geopend.stuk().wie());
            geopend.personalia().ifPresent(mens -> {
                mensen.put(plaats + ".voornamen", mens.voornamen());
                mensen.put(plaats + ".geslachtsnaam", mens.geslachtsnaam());
            });
            mensen.put(plaats + ".soort", String.valueOf(geopend.stuk().mens().betrokkene()));
        });
        int laatste = wie.stream().mapToInt(mens -> mens.stuk().wie()).max().orElse(1);
        IntStream.rangeClosed(2, laatste).forEach(nummer -> mensen.putIfAbsent(plaats(nummer) + ".voornamen", ""));
        return formulier.metVast(mensen);
    }

    private static String plaats(int wie) {
        return wie == 1 ? "persoon" : "ander." + (wie - 2);
    }
}
