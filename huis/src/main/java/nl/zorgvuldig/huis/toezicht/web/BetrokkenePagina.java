package nl.zorgvuldig.huis.toezicht.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.kluis.Zoekindex;
import nl.zorgvuldig.huis.kluis.Zoekkenmerk;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toezicht.Aanleiding;
import nl.zorgvuldig.huis.toezicht.BetrokkeneZoeken;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.huis.toezicht.Toegang;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Bsn;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the casussen of one betrokkene, to see who looked into them. Who it is stands in no address. */
@Controller
class BetrokkenePagina {
    private static final String PAD = Adres.PAD + "/betrokkene";
    private static final String SJABLOON = "toezicht/betrokkene";
    private static final int DAGEN = 365;

    private final BetrokkeneZoeken zoeken;
    private final Toegang toegang;
    private final Klok klok;

    BetrokkenePagina(BetrokkeneZoeken zoeken, Toegang toegang, Klok klok) {
        this.zoeken = zoeken;
        this.toegang = toegang;
        this.klok = klok;
    }

    @GetMapping(PAD)
    @Recht(Handeling.LOGBOEK_INZIEN)
    Antwoord toon(Kijker kijker) {
        return toegang.mag(kijker)
                ? Antwoord.pagina(SJABLOON, new BetrokkeneBeeld(false, Foutoverzicht.geen()))
                : Antwoord.nietGevonden();
    }

    @PostMapping(PAD)
    @Recht(Handeling.LOGBOEK_INZIEN)
    Antwoord zoek(Kijker kijker, @RequestParam MultiValueMap<String, String> velden) {
        Invoer invoer = new Invoer(velden);
        Optional<Aanleiding> reden = reden(invoer);
        Optional<Zoekkenmerk> kenmerk = kenmerk(invoer);
        if (reden.isEmpty() || kenmerk.isEmpty()) {
            return verbeter(kijker, invoer);
        }
        return zoeken.voer(kijker, reden.orElseThrow(), kenmerk.orElseThrow())
                .map(this::antwoord)
                .orElseGet(Antwoord::nietGevonden);
    }

    private static Optional<Aanleiding> reden(Invoer invoer) {
        return Aanleiding.ZOEKREDENEN.stream()
                .filter(reden -> reden.name().equals(invoer.tekst("reden")))
                .findFirst();
    }

    private Antwoord antwoord(Set<UUID> dossiers) {
        if (dossiers.isEmpty()) {
            return Antwoord.pagina(SJABLOON, new BetrokkeneBeeld(true, Foutoverzicht.geen()));
        }
        LocalDate vandaag = Kalender.dag(klok.nu());
        Logvraag jaar = Logvraag.periode(vandaag.minusDays(DAGEN), vandaag);
        return Antwoord.naar(Adres.van(Adres.vanDossiers(jaar, dossiers)));
    }

    private static Optional<Zoekkenmerk> kenmerk(Invoer invoer) {
        return invoer.ingevuld("bsn").isPresent()
                ? Bsn.lees(invoer.tekst("bsn")).map(Zoekindex::bsn)
                : invoer.ingevuld("geslachtsnaam")
                        .flatMap(naam -> invoer.dag("geboortedatum").map(dag -> Zoekindex.naam(naam, dag)));
    }

    private Antwoord verbeter(Kijker kijker, Invoer invoer) {
        if (!toegang.mag(kijker)) {
            return Antwoord.nietGevonden();
        }
        List<Foutoverzicht.Fout> fouten = new ArrayList<>();
        if (reden(invoer).isEmpty()) {
            fouten.add(new Foutoverzicht.Fout("reden", Teksten.tekst("toezicht.fout.zoekreden")));
        }
        if (kenmerk(invoer).isEmpty()) {
            fouten.add(fout(invoer));
        }
        return Antwoord.teVerbeteren(SJABLOON, new BetrokkeneBeeld(false, new Foutoverzicht(fouten)));
    }

    private static Foutoverzicht.Fout fout(Invoer invoer) {
        if (invoer.ingevuld("bsn").isPresent()) {
            return new Foutoverzicht.Fout("bsn", Teksten.tekst("toezicht.fout.bsn"));
        }
        return invoer.ingevuld("geslachtsnaam").isEmpty()
                ? new Foutoverzicht.Fout("geslachtsnaam", Teksten.tekst("toezicht.fout.naam"))
                : new Foutoverzicht.Fout("geboortedatum", Teksten.tekst("toezicht.fout.dag"));
    }
}
