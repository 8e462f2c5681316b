package nl.zorgvuldig.huis.toezicht.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toezicht.LogboekLezen;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what and why: of some days, of one person, of the casussen of one betrokkene. */
@Controller
class LogboekPagina {
    private final LogboekLezen lezen;
    private final Loguitleg uitleg;
    private final Klok klok;

    LogboekPagina(LogboekLezen lezen, Loguitleg uitleg, Klok klok) {
        this.lezen = lezen;
        this.uitleg = uitleg;
        this.klok = klok;
    }

    @GetMapping(Adres.PAD)
    @Recht(Handeling.LOGBOEK_INZIEN)
    Antwoord toon(Kijker kijker, @RequestParam MultiValueMap<String, String> velden) {
        Invoer invoer = new Invoer(velden);
        Logvraag vraag = Adres.lees(invoer, Kalender.dag(klok.nu()));
        Dagen dagen = Dagen.van(invoer, vraag);
        boolean zonderReden = invoer.ingevuld("reden").isPresent();
        return lezen.voer(kijker, vraag)
                .map(blad -> beeld(kijker, vraag, blad, dagen, zonderReden))
                .map(beeld -> dagen.fouten().isLeeg()
                        ? Antwoord.pagina("toezicht/logboek", beeld)
                        : Antwoord.teVerbeteren("toezicht/logboek", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    private LogboekBeeld beeld(
            Kijker kijker, Logvraag vraag, LogboekLezen.Blad blad, Dagen dagen, boolean zonderReden) {
        Logzinnen zinnen = uitleg.voor(kijker);
        Logbeelden beelden = new Logbeelden(zinnen, blad.namen(), vraag);
        return new LogboekBeeld(
                keuze(zinnen, vraag, dagen, vraag.persoon().map(Persoon.Id::new).map(beelden::wie)),
                blad.groepen().stream().map(beelden::groep).toList(),
                blad.verder().map(wijzer -> Adres.van(Adres.na(vraag, wijzer))),
                Adres.velden(vraag).stream()
                        .map(veld -> new LogboekBeeld.Vast(veld.naam(), veld.waarde()))
                        .toList(),
                zonderReden,
                Loguitleg.waarom(kijker, zinnen, blad.gronden()));
    }

    private static LogboekBeeld.Keuze keuze(Logzinnen zinnen, Logvraag vraag, Dagen dagen, Optional<String> persoon) {
        return new LogboekBeeld.Keuze(
                dagen,
                persoon,
                vraag.dossiers().size(),
                vraag.handeling().orElse(""),
                vraag.uitslag().map(Enum::name).orElse(""),
                zinnen.handelingen().stream()
                        .map(code -> Optie.van(code, zinnen.handeling(code)))
                        .toList(),
                Stream.of(Logregel.Uitslag.values())
                        .map(uitslag -> Optie.van(uitslag.name(), Logzinnen.uitslag(uitslag)))
                        .toList(),
                vast(vraag));
    }

    private static List<LogboekBeeld.Vast> vast(Logvraag vraag) {
        return Adres.velden(vraag).stream()
                .filter(veld -> veld.naam().equals("persoon") || veld.naam().equals("dossier"))
                .map(veld -> new LogboekBeeld.Vast(veld.naam(), veld.waarde()))
                .toList();
    }
}
