package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.huis.aanmelding.Werklijst;
import nl.zorgvuldig.huis.concept.Concept;
import nl.zorgvuldig.huis.concept.Concepten;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.sessie.Sessie;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class WerklijstPagina {
    /** What someone can come back from, having done it. */
    private static final Set<String> GEDAAN = Set.of("akkoord", "antwoord");

    private final Werklijst werklijst;
    private final Concepten concepten;
    private final Uitleggers uitleggers;
    private final Klok klok;

    WerklijstPagina(Werklijst werklijst, Concepten concepten, Uitleggers uitleggers, Klok klok) {
        this.werklijst = werklijst;
        this.concepten = concepten;
        this.uitleggers = uitleggers;
        this.klok = klok;
    }

    @GetMapping("/werklijst")
    @Recht(Handeling.INZIEN)
    Antwoord toon(
            Kijker kijker,
            Sessie sessie,
            @RequestParam(defaultValue = "") String gedaan,
            @RequestParam(defaultValue = "") String fase,
            @RequestParam(defaultValue = "") String stand) {
        Werklijsttekening tekening = tekening(kijker, werklijst.voer(kijker));
        return Antwoord.pagina(
                "aanmelding/werklijst",
                beeld(
                        Optional.of(gedaan).filter(GEDAAN::contains),
                        tekening,
                        concepten.lijst(kijker),
                        sessie.vorigeInlog(),
                        tekening.casussen(fase, stand)));
    }

    private static WerklijstBeeld beeld(
            Optional<String> gedaan,
            Werklijsttekening tekening,
            List<Concept> concepten,
            Optional<Instant> vorigBezoek,
            WerklijstBeeld.Casuslijst casussen) {
        return new WerklijstBeeld(
                gedaan,
                tekening.lijst().magAanmelden(),
                tekening.lijst().magNamens(),
                eigen(concepten),
                tekening.taken(concepten),
                tekening.nieuws(vorigBezoek),
                tekening.wachtrij(),
                tekening.waarTeNemen(),
                casussen,
                tekening.buitenZicht(),
                tekening.gronden(),
                tekening.mededelingen(),
                tekening.berichten(),
                tekening.waarom());
    }

    private Werklijsttekening tekening(Kijker kijker, Werklijst.Lijst lijst) {
        return new Werklijsttekening(kijker, uitleggers.voor(kijker), lijst, Kalender.dag(klok.nu()));
    }

    /** What lies before the viewer to be confirmed is a task, not a draft of his own. */
    private static List<Concept> eigen(List<Concept> alle) {
        return alle.stream().filter(concept -> concept.ligtVoor().isEmpty()).toList();
    }
}
