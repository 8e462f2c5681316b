package nl.zorgvuldig.huis.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.register.Plek;
import nl.zorgvuldig.huis.register.Registervraag;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import org.springframework.util.MultiValueMap;

/**
 * A question as the address of a page, and back. It names nobody: days, codes and random identifiers only.
 *
 * @param vraag what is asked for
 * @param van the first day, as it is typed
 * @param totEnMet the last day
 * @param fouten what could not be read
 */
record Registeradres(Registervraag vraag, String van, String totEnMet, Foutoverzicht fouten) {
    static final String PAD = "/verstrekkingen";
    private static final int DAGEN = 30;

    /** The question in an address; without days it is about the last month. */
    static Registeradres lees(MultiValueMap<String, String> velden, LocalDate vandaag) {
        Optional<LocalDate> getyptVan = ingevuld(velden, "van").flatMap(Dagtekst::lees);
        Optional<LocalDate> getyptTot = ingevuld(velden, "tm").flatMap(Dagtekst::lees);
        LocalDate totEnMet = getyptTot.orElse(vandaag);
        LocalDate van = getyptVan.filter(dag -> !dag.isAfter(totEnMet)).orElse(totEnMet.minusDays(DAGEN));
        Registervraag vraag = new Registervraag(
                van,
                totEnMet,
                ingevuld(velden, "aan").map(Padkenmerk::lees).map(Partij.Id::new),
                ingevuld(velden, "categorie")
                        .filter(code -> code.matches("[a-z0-9-]{1,80}"))
                        .map(Categorie::new),
                ingevuld(velden, "na").flatMap(Plek::lees));
        return new Registeradres(
                vraag,
                ingevuld(velden, "van").orElse(Dagtekst.getypt(van)),
                ingevuld(velden, "tm").orElse(Dagtekst.getypt(totEnMet)),
                fouten(velden, getyptVan, totEnMet));
    }

    private static Foutoverzicht fouten(
            MultiValueMap<String, String> velden, Optional<LocalDate> van, LocalDate totEnMet) {
        List<Foutoverzicht.Fout> fouten = new ArrayList<>();
        for (String veld : List.of("van", "tm")) {
            ingevuld(velden, veld)
                    .filter(getypt -> Dagtekst.lees(getypt).isEmpty())
                    .ifPresent(_ -> fouten.add(new Foutoverzicht.Fout(veld, Teksten.tekst("register.fout.dag"))));
        }
        if (fouten.isEmpty() && van.filter(totEnMet::isBefore).isPresent()) {
            fouten.add(new Foutoverzicht.Fout("van", Teksten.tekst("register.fout.eerste-na-laatste")));
        }
        return new Foutoverzicht(fouten);
    }

    private static Optional<String> ingevuld(MultiValueMap<String, String> velden, String veld) {
        return Optional.ofNullable(velden.getFirst(veld)).map(String::strip).filter(tekst -> !tekst.isEmpty());
    }

    /** Something that stands in an address or that a form carries along. */
    record Veld(String naam, String waarde) {}

    /** The parts, without the place in the list. */
    List<Veld> velden() {
        List<Veld> velden = new ArrayList<>();
        velden.add(new Veld("van", vraag.van().toString()));
        velden.add(new Veld("tm", vraag.totEnMet().toString()));
        aan().ifPresent(id -> velden.add(new Veld("aan", id.toString())));
        vraag.categorie().ifPresent(categorie -> velden.add(new Veld("categorie", categorie.code())));
        return List.copyOf(velden);
    }

    Optional<UUID> aan() {
        return vraag.aan().map(Partij.Id::waarde);
    }

    /** The address of the next page. */
    String na(Plek plek) {
        List<String> delen = new ArrayList<>();
        velden().forEach(veld -> delen.add(veld.naam() + "=" + veld.waarde()));
        delen.add("na=" + plek.alsTekst());
        return PAD + "?" + String.join("&", delen);
    }
}
