package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.GrondBeeindigen;
import nl.zorgvuldig.huis.aanmelding.GrondVastleggen;
import nl.zorgvuldig.huis.aanmelding.GrondVastleggen.LegGrondVast;
import nl.zorgvuldig.huis.aanmelding.GrondenInzien;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a giver records on what its data under secrecy go to others, and ends that. */
@Controller
class GrondenPagina {
    private static final String PLAATS = "grond\\.[0-9]{1,2}";

    private final GrondenInzien inzien;
    private final GrondVastleggen vastleggen;
    private final GrondBeeindigen beeindigen;
    private final Dossierbeelden beelden;
    private final Protocollen protocollen;
    private final Uitleggers uitleggers;
    private final Klok klok;

    GrondenPagina(
            GrondenInzien inzien,
            GrondVastleggen vastleggen,
            GrondBeeindigen beeindigen,
            Dossierbeelden beelden,
            Protocollen protocollen,
            Uitleggers uitleggers,
            Klok klok) {
        this.inzien = inzien;
        this.vastleggen = vastleggen;
        this.beeindigen = beeindigen;
        this.beelden = beelden;
        this.protocollen = protocollen;
        this.uitleggers = uitleggers;
        this.klok = klok;
    }

    @GetMapping("/dossiers/{id}/gronden")
    @Recht(Handeling.AKKOORD_GEVEN)
    Antwoord toon(Kijker kijker, @PathVariable String id) {
        return inzien.voer(kijker, dossier(id))
                .map(overzicht -> beeld(kijker, overzicht, Formulier.leeg(), Foutoverzicht.geen()))
                .map(beeld -> Antwoord.pagina("aanmelding/gronden", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    private GrondenBeeld beeld(
            Kijker kijker, GrondenInzien.Overzicht overzicht, Formulier formulier, Foutoverzicht fouten) {
        return new Grondentekening(
                        protocollen.voor(kijker.huis()), uitleggers.voor(kijker), kijker, overzicht, klok.nu())
                .beeld(formulier, fouten);
    }

    @PostMapping("/dossiers/{id}/gronden")
    @Recht(Handeling.AKKOORD_GEVEN)
    Antwoord legVast(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        String plaats = formulier.waarde("plaats").matches(PLAATS) ? formulier.waarde("plaats") : "grond.0";
        int wie = Integer.parseInt(plaats.substring("grond.".length())) + 1;
        return antwoord(
                kijker,
                id,
                formulier,
                vastleggen.voer(
                        kijker,
                        new LegGrondVast(
                                dossier(id),
                                plaats,
                                new Grondvelden(formulier, Kalender.dag(klok.nu())).lees(plaats, wie),
                                Optional.of(formulier.waarde("vraag"))
                                        .filter(vraag -> !vraag.isEmpty())
                                        .map(Padkenmerk::lees))));
    }

    @PostMapping("/dossiers/{id}/gronden/beeindigen")
    @Recht(Handeling.AKKOORD_GEVEN)
    Antwoord beeindig(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        UUID grond = Padkenmerk.lees(formulier.waarde("grond"));
        return antwoord(kijker, id, formulier, beeindigen.voer(kijker, dossier(id), grond));
    }

    private Antwoord antwoord(Kijker kijker, String id, Formulier formulier, Aanmelduitkomst uitkomst) {
        return switch (uitkomst) {
            case Aanmelduitkomst.Gedaan gedaan ->
                Antwoord.naar("/dossiers/" + gedaan.dossier().waarde() + "/gronden");
            case Aanmelduitkomst.Geweigerd geweigerd -> verbeter(kijker, id, formulier, geweigerd);
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    private Antwoord verbeter(Kijker kijker, String id, Formulier formulier, Aanmelduitkomst.Geweigerd geweigerd) {
        if (!geweigerd.redenen().isEmpty() || geweigerd.isAlBeslist()) {
            return beelden.geweigerd(kijker, geweigerd);
        }
        return inzien.voer(kijker, dossier(id))
                .map(overzicht -> beeld(kijker, overzicht, formulier, beelden.fouten(kijker, geweigerd)))
                .map(beeld -> Antwoord.teVerbeteren("aanmelding/gronden", beeld))
                .orElseGet(() -> beelden.geweigerd(kijker, geweigerd));
    }

    private static Dossier.Id dossier(String id) {
        return new Dossier.Id(Padkenmerk.lees(id));
    }
}
