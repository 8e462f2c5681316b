package nl.zorgvuldig.demonstratie.wandeling;

import java.util.UUID;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;

/** Writes drafts as people write them: page by page. */
final class Conceptmaker {
    private Conceptmaker() {}

    /** A draft in which a word of its own is planted. */
    static Toneel.Zaak begin(Bezoeker wie) {
        String woord = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);
        Bladzijde eerste = wie.verstuur(wie.haal("/aanmelden").formulier("/aanmelden"));
        String pad = eerste.pad();
        wie.verstuur(eerste.formulier(pad)
                .vul("persoon.voornamen", woord)
                .vul("persoon.geslachtsnaam", woord)
                .vul("naar", "toch"));
        return new Toneel.Zaak(pad, woord);
    }

    /** One page of a draft, as it stands. */
    static Formulier blad(Bezoeker wie, String pad, String stap) {
        return wie.haal(pad + "?stap=" + stap).formulier(pad).vul("naar", "verder");
    }

    /** Fills in the rest of a draft, so that nothing is missing. */
    static void vul(Bezoeker wie, Toneel.Zaak concept) {
        wie.verstuur(blad(wie, concept.pad(), "wie")
                .vul("persoon.geboortedatum", "3-12-1990")
                .vul("kenmerk", "EIGEN-17"));
        wie.verstuur(blad(wie, concept.pad(), "wat")
                .vul("gegeven.0.categorie", "woonsituatie")
                .vul("gegeven.0.inhoud", "Er is geen verwarming.")
                .vul("noodzaak", "Om te beoordelen wat er nodig is."));
        wie.verstuur(Casusmaker.metCriteria(blad(wie, concept.pad(), "waarom"), concept.woord())
                .vul("gebied", "top-x")
                .vul("taak", "politietaak"));
        String door = Casusmaker.eersteKeuze(wie.haal(concept.pad() + "?stap=weet"), "informering.door");
        wie.verstuur(blad(wie, concept.pad(), "weet")
                .vul("informering", "ja")
                .vul("informering.door", door)
                .vul("informering.op", "1-3-2026")
                .vul("informering.wijze", concept.woord()));
        wie.verstuur(blad(wie, concept.pad(), "nakijken").vul("kwaliteit", "ja").vul("naar", "terug"));
    }
}
