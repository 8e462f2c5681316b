package nl.zorgvuldig.huis.toezicht.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.toezicht.Bladwijzer;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.kern.verantwoording.Logregel;

/** A question as the address of a page, and back. It names nobody: days, codes and random identifiers only. */
final class Adres {
    static final String PAD = "/logboek";
    private static final int DAGEN = 6;

    private Adres() {}

    /** The question in an address; without days it is about the last week. */
    static Logvraag lees(Invoer invoer, LocalDate vandaag) {
        LocalDate totEnMet = invoer.dag("tm").orElse(vandaag);
        LocalDate van = invoer.dag("van").filter(dag -> !dag.isAfter(totEnMet)).orElse(totEnMet.minusDays(DAGEN));
        return new Logvraag(
                van,
                totEnMet,
                invoer.ingevuld("persoon").map(Padkenmerk::lees),
                invoer.alle("dossier").stream().map(Padkenmerk::lees).collect(Collectors.toSet()),
                invoer.ingevuld("handeling").filter(code -> code.matches("[A-Z_]+")),
                Stream.of(Logregel.Uitslag.values())
                        .filter(uitslag -> uitslag.name().equals(invoer.tekst("uitslag")))
                        .findFirst(),
                invoer.ingevuld("na").flatMap(Bladwijzer::lees));
    }

    /** The address of a question. */
    static String van(Logvraag vraag) {
        List<String> delen = new ArrayList<>(velden(vraag).stream()
                .map(veld -> veld.naam() + "=" + veld.waarde())
                .toList());
        vraag.na().ifPresent(wijzer -> delen.add("na=" + wijzer.alsTekst()));
        return PAD + "?" + String.join("&", delen);
    }

    /** A part of an address. */
    record Veld(String naam, String waarde) {}

    /** The parts, without the place in the list. */
    static List<Veld> velden(Logvraag vraag) {
        List<Veld> velden = new ArrayList<>();
        velden.add(new Veld("van", vraag.van().toString()));
        velden.add(new Veld("tm", vraag.totEnMet().toString()));
        vraag.persoon().ifPresent(id -> velden.add(new Veld("persoon", id.toString())));
        vraag.dossiers().stream().sorted().forEach(id -> velden.add(new Veld("dossier", id.toString())));
        vraag.handeling().ifPresent(code -> velden.add(new Veld("handeling", code)));
        vraag.uitslag().ifPresent(uitslag -> velden.add(new Veld("uitslag", uitslag.name())));
        return List.copyOf(velden);
    }

    /** The next page of a question. */
    static Logvraag na(Logvraag vraag, Bladwijzer waar) {
        return met(vraag, vraag.persoon(), vraag.dossiers(), Optional.of(waar));
    }

    /** The same days for one person. */
    static Logvraag vanPersoon(Logvraag vraag, UUID persoon) {
        return met(vraag, Optional.of(persoon), vraag.dossiers(), Optional.empty());
    }

    /** The same days for one dossier. */
    static Logvraag vanDossiers(Logvraag vraag, Set<UUID> dossiers) {
        return met(vraag, vraag.persoon(), dossiers, Optional.empty());
    }

    private static Logvraag met(Logvraag vraag, Optional<UUID> persoon, Set<UUID> dossiers, Optional<Bladwijzer> na) {
        return new Logvraag(vraag.van(), vraag.totEnMet(), persoon, dossiers, vraag.handeling(), vraag.uitslag(), na);
    }
}
