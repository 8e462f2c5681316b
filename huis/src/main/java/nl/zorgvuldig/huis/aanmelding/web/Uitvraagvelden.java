package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.PartijenBevragen.Bevraag;
import nl.zorgvuldig.huis.aanmelding.PartijenBevragen.Bevraagdeopgave;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Vraagcode;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Persoon;

/** The fields in which other partijen are asked, as they stand on a form. */
record Uitvraagvelden(Formulier formulier) {
    static final String PARTIJ = "partij";
    static final String UITERLIJK = "vraag.uiterlijk";
    static final String MEE = "mee";

    static String plaats(Partij.Id partij) {
        return "bij." + partij.waarde();
    }

    /** The partijen that were chosen, each once. */
    List<Partij.Id> gekozen() {
        return formulier.waarden(PARTIJ).stream()
                .map(Padkenmerk::lees)
                .distinct()
                .map(Partij.Id::new)
                .toList();
    }

    /** What they mean. */
    Bevraag lees(Dossier.Id dossier) {
        return new Bevraag(
                dossier,
                formulier.dag(UITERLIJK),
                gekozen().stream().map(this::aan).toList(),
                ids(MEE).map(Inbreng.Id::new).collect(Collectors.toSet()));
    }

    private Bevraagdeopgave aan(Partij.Id partij) {
        String plaats = plaats(partij);
        return new Bevraagdeopgave(
                plaats,
                partij,
                ids(plaats + ".mensen").map(Persoon.Id::new).collect(Collectors.toSet()),
                codes(plaats + ".vraag"),
                tekst(plaats + ".eigen"),
                tekst(plaats + ".noodzaak"),
                tekst(plaats + ".toelichting"));
    }

    private Stream<UUID> ids(String veld) {
        return formulier.waarden(veld).stream().map(Padkenmerk::lees);
    }

    private Set<Vraagcode> codes(String veld) {
        return formulier.waarden(veld).stream().map(Vraagcode::new).collect(Collectors.toSet());
    }

    private String tekst(String veld) {
        return formulier.waarde(veld).strip();
    }
}
