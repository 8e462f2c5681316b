package nl.zorgvuldig.huis.toezicht.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toezicht.Aanleiding;
import nl.zorgvuldig.huis.toezicht.Logpost;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.huis.toezicht.OordeelVellen;
import nl.zorgvuldig.huis.toezicht.Steekproef;
import nl.zorgvuldig.huis.toezicht.SteekproefHouden;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lines that were drawn by lot, to be judged one by one. */
@Controller
class SteekproefPagina {
    private static final String PAD = Adres.PAD + "/steekproeven";
    private static final String GETROKKEN = "GETROKKEN";
    private static final int HOOGSTENS = 50;
    private static final int GEWOON = 10;

    private final SteekproefHouden houden;
    private final OordeelVellen vellen;
    private final Loguitleg uitleg;
    private final Klok klok;

    SteekproefPagina(SteekproefHouden houden, OordeelVellen vellen, Loguitleg uitleg, Klok klok) {
        this.houden = houden;
        this.vellen = vellen;
        this.uitleg = uitleg;
        this.klok = klok;
    }

    @GetMapping(PAD)
    @Recht(Handeling.LOGBOEK_INZIEN)
    Antwoord alle(Kijker kijker) {
        return houden.lijst(kijker)
                .map(lijst -> Antwoord.pagina("toezicht/steekproeven", beeld(kijker, lijst, Dagen.van(week()))))
                .orElseGet(Antwoord::nietGevonden);
    }

    @PostMapping(PAD)
    @Recht(Handeling.LOGBOEK_INZIEN)
    Antwoord trek(Kijker kijker, @RequestParam MultiValueMap<String, String> velden) {
        Invoer invoer = new Invoer(velden);
        Logvraag vraag = Adres.lees(invoer, Kalender.dag(klok.nu()));
        Dagen dagen = Dagen.van(invoer, vraag);
        if (!dagen.fouten().isLeeg()) {
            return houden.lijst(kijker)
                    .map(lijst -> Antwoord.teVerbeteren("toezicht/steekproeven", beeld(kijker, lijst, dagen)))
                    .orElseGet(Antwoord::nietGevonden);
        }
        int aantal = invoer.ingevuld("aantal")
                .filter(getypt -> getypt.matches("[1-9][0-9]?"))
                .map(Integer::parseInt)
                .map(getypt -> Math.min(getypt, HOOGSTENS))
                .orElse(GEWOON);
        return houden.trek(kijker, vraag.van(), vraag.totEnMet(), aantal)
                .map(id -> Antwoord.naar(PAD + "/" + id))
                .orElseGet(Antwoord::nietGevonden);
    }

    @GetMapping(PAD + "/{id}")
    @Recht(Handeling.LOGBOEK_INZIEN)
    Antwoord toon(Kijker kijker, @PathVariable String id) {
        return beeld(kijker, Padkenmerk.lees(id), Foutoverzicht.geen())
                .map(beeld -> Antwoord.pagina("toezicht/steekproef", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    @PostMapping(PAD + "/{id}")
    @Recht(Handeling.LOGBOEK_INZIEN)
    Antwoord oordeel(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> velden) {
        Invoer invoer = new Invoer(velden);
        UUID steekproef = Padkenmerk.lees(id);
        return Oordeelbeelden.lees(invoer)
                .map(nieuw -> vellen.voer(kijker, Aanleiding.STEEKPROEF, nieuw)
                        .map(uitkomst -> switch (uitkomst) {
                            case OordeelVellen.Uitkomst.Gedaan() -> Antwoord.naar(PAD + "/" + steekproef);
                            case OordeelVellen.Uitkomst.Geweigerd geweigerd ->
                                verbeter(kijker, steekproef, uitleg.fouten(kijker, geweigerd));
                        })
                        .orElseGet(Antwoord::nietGevonden))
                .orElseGet(() -> verbeter(kijker, steekproef, Oordeelbeelden.fouten(invoer)));
    }

    private Antwoord verbeter(Kijker kijker, UUID id, Foutoverzicht fouten) {
        return beeld(kijker, id, fouten)
                .map(beeld -> Antwoord.teVerbeteren("toezicht/steekproef", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    private Optional<SteekproefBeeld> beeld(Kijker kijker, UUID id, Foutoverzicht fouten) {
        return houden.lees(kijker, id).map(blad -> {
            Logzinnen zinnen = uitleg.voor(kijker);
            Logbeelden beelden = new Logbeelden(zinnen, blad.namen(), week());
            Oordeelbeelden oordelen = new Oordeelbeelden(beelden, blad.oordelen());
            return new SteekproefBeeld(
                    id,
                    blad.regels().stream()
                            .map(post -> regel(zinnen, beelden, oordelen, post))
                            .toList(),
                    fouten,
                    Loguitleg.waarom(kijker, zinnen, blad.gronden()));
        });
    }

    private static SteekproefBeeld.Regel regel(
            Logzinnen zinnen, Logbeelden beelden, Oordeelbeelden oordelen, Logpost post) {
        return new SteekproefBeeld.Regel(
                post.moment(),
                beelden.wie(post.kijker().persoon()),
                zinnen.rol(post.kijker().rol().code()),
                zinnen.partij(post.namens()),
                beelden.post(post),
                oordelen.van(post.moment(), post.regel(), GETROKKEN));
    }

    private Logvraag week() {
        return Adres.lees(Invoer.leeg(), Kalender.dag(klok.nu()));
    }

    private SteekproefBeeld.Lijst beeld(Kijker kijker, SteekproefHouden.Lijst lijst, Dagen dagen) {
        return new SteekproefBeeld.Lijst(
                lijst.alle().stream().map(een -> getrokken(lijst.namen(), een)).toList(),
                dagen,
                Loguitleg.waarom(kijker, uitleg.voor(kijker), lijst.gronden()));
    }

    private static SteekproefBeeld.Getrokken getrokken(Map<Persoon.Id, String> namen, Steekproef een) {
        return new SteekproefBeeld.Getrokken(
                een.id(),
                een.op(),
                namen.getOrDefault(een.door(), Teksten.tekst("toezicht.niet-meer-bekend")),
                Teksten.tekst("toezicht.dagen", Dagtekst.datum(een.van()), Dagtekst.datum(een.totEnMet())),
                een.regels(),
                een.beoordeeld());
    }
}
