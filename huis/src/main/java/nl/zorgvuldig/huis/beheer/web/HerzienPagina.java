package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.huis.toegang.Gezien;
import nl.zorgvuldig.huis.toegang.PersoneelInzien;
import nl.zorgvuldig.huis.toegang.PersoneelInzien.Personeel;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Verlening;
import nl.zorgvuldig.huis.toegang.RolHerzien;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking, all at once, whether people still need their roles. */
@Controller
class HerzienPagina {
    static final String PAD = BeheerPagina.PAD + "/herzien";
    private static final String VELD = "herzien.nodig";

    private final PersoneelInzien personeel;
    private final RolHerzien herzien;
    private final Beheertekst tekst;
    private final Klok klok;

    HerzienPagina(PersoneelInzien personeel, RolHerzien herzien, Beheertekst tekst, Klok klok) {
        this.personeel = personeel;
        this.herzien = herzien;
        this.tekst = tekst;
        this.klok = klok;
    }

    @GetMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord toon(Kijker kijker) {
        return toon(kijker, Invoer.leeg());
    }

    @PostMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord herzie(Kijker kijker, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        if (invoer.waarden(VELD).isEmpty()) {
            invoer.fout(VELD, Teksten.tekst("beheer.fout.minstens-een"));
            return toon(kijker, invoer);
        }
        List<Beheren.Uitkomst> uitkomsten = invoer.waarden(VELD).stream()
                .map(welke -> herzie(kijker, welke))
                .toList();
        return uitkomsten.stream()
                .filter(Beheren.Uitkomst.Geweigerd.class::isInstance)
                .findFirst()
                .map(geweigerd -> tekst.daarna(kijker, geweigerd, PAD))
                .orElseGet(() -> Antwoord.naar(PAD));
    }

    /** What was withdrawn in the meantime is left alone. */
    private Beheren.Uitkomst herzie(Kijker kijker, String welke) {
        String[] delen = (welke + ".").split("\\.", -1);
        return herzien.voer(kijker, new Persoon.Id(Invoer.kenmerk(delen[0])), Invoer.kenmerk(delen[1]));
    }

    private Antwoord toon(Kijker kijker, Invoer invoer) {
        return switch (personeel.allen(kijker)) {
            case Gezien.Wel<Personeel> wel -> {
                HerzienBeeld beeld = beeld(kijker, wel, invoer);
                yield invoer.klopt()
                        ? Antwoord.pagina("beheer/herzien", beeld)
                        : Antwoord.teVerbeteren("beheer/herzien", beeld);
            }
            case Gezien.Niet<Personeel> niet -> tekst.geweigerd(kijker, niet.redenen());
        };
    }

    private HerzienBeeld beeld(Kijker kijker, Gezien.Wel<Personeel> wel, Invoer invoer) {
        Personeel wie = wel.wat();
        Map<Partij.Id, String> partijen = tekst.partijen(kijker);
        Herzienlijst lijst = lijst(kijker);
        List<Verlening> alle = lijst.van(wie.verleningen());
        Map<Boolean, List<Optie>> opties = alle.stream()
                .collect(Collectors.partitioningBy(
                        verlening -> verlening.aan().equals(kijker.persoon()),
                        Collectors.mapping(verlening -> lijst.optie(verlening, wie, partijen), Collectors.toList())));
        return new HerzienBeeld(
                opties.getOrDefault(false, List.of()),
                opties.getOrDefault(true, List.of()),
                alle.stream()
                        .map(Verlening::aan)
                        .distinct()
                        .map(persoon -> new HerzienBeeld.Wie(
                                persoon.waarde(), wie.namen().getOrDefault(persoon, "")))
                        .toList(),
                invoer.fouten(),
                tekst.waarom(kijker, wel.gronden()));
    }

    private Herzienlijst lijst(Kijker kijker) {
        return new Herzienlijst(tekst.profiel(kijker), Kalender.dag(klok.nu()));
    }
}
