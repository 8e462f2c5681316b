package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.InbrengVerbeteren;
import nl.zorgvuldig.huis.aanmelding.Zeggenschap.Aanwijzing;
import nl.zorgvuldig.huis.aanmelding.ZeggenschapIntrekken;
import nl.zorgvuldig.huis.aanmelding.ZeggenschapInzien;
import nl.zorgvuldig.huis.aanmelding.ZeggenschapWijzigen;
import nl.zorgvuldig.huis.aanmelding.ZeggenschapWijzigen.Wijzig;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
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

/** Where a giver decides later who may see what it gave. */
@Controller
class ZeggenschapPagina {
    private final ZeggenschapInzien inzien;
    private final ZeggenschapWijzigen wijzigen;
    private final ZeggenschapIntrekken intrekken;
    private final InbrengVerbeteren verbeteren;
    private final Dossierbeelden beelden;
    private final Protocollen protocollen;
    private final Uitleggers uitleggers;
    private final Transacties transacties;
    private final Partijen partijen;
    private final Klok klok;

    ZeggenschapPagina(
            ZeggenschapInzien inzien,
            ZeggenschapWijzigen wijzigen,
            ZeggenschapIntrekken intrekken,
            InbrengVerbeteren verbeteren,
            Dossierbeelden beelden,
            Protocollen protocollen,
            Uitleggers uitleggers,
            Transacties transacties,
            Partijen partijen,
            Klok klok) {
        this.inzien = inzien;
        this.wijzigen = wijzigen;
        this.intrekken = intrekken;
        this.verbeteren = verbeteren;
        this.beelden = beelden;
        this.protocollen = protocollen;
        this.uitleggers = uitleggers;
        this.transacties = transacties;
        this.partijen = partijen;
        this.klok = klok;
    }

    @GetMapping("/dossiers/{id}/zeggenschap")
    @Recht(Handeling.AKKOORD_GEVEN)
    Antwoord toon(Kijker kijker, @PathVariable String id) {
        return inzien.voer(kijker, dossier(id))
                .map(overzicht -> beeld(kijker, overzicht, Formulier.leeg(), Foutoverzicht.geen()))
                .map(beeld -> Antwoord.pagina("aanmelding/zeggenschap", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    private ZeggenschapBeeld beeld(
            Kijker kijker, ZeggenschapInzien.Overzicht overzicht, Formulier formulier, Foutoverzicht fouten) {
        return new Zeggenschaptekening(
                        protocollen.voor(kijker.huis()).protocol(),
                        uitleggers.voor(kijker),
                        kijker,
                        anderen(kijker),
                        overzicht)
                .beeld(formulier, fouten);
    }

    private List<Partij.Id> anderen(Kijker kijker) {
        return transacties.lezen(kijker, () -> partijen.feiten(kijker.huis())).values().stream()
                .filter(partij ->
                        !partij.isUitgetreden(klok.nu()) && !partij.id().equals(kijker.partij()))
                .map(partij -> partij.id())
                .toList();
    }

    @PostMapping("/dossiers/{id}/zeggenschap")
    @Recht(Handeling.AKKOORD_GEVEN)
    Antwoord wijzig(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        UUID inbreng = Padkenmerk.lees(formulier.waarde("inbreng"));
        String plaats = Zeggenschaptekening.plaats(inbreng);
        Aanmelduitkomst uitkomst = wijzigen.voer(
                kijker,
                new Wijzig(
                        dossier(id),
                        new Inbreng.Id(inbreng),
                        plaats,
                        gezien(formulier),
                        Voorwaardevelden.van(formulier, plaats).lees(),
                        aanwijzing(formulier, plaats)));
        return antwoord(kijker, id, formulier, uitkomst);
    }

    private Antwoord antwoord(Kijker kijker, String id, Formulier formulier, Aanmelduitkomst uitkomst) {
        return switch (uitkomst) {
            case Aanmelduitkomst.Gedaan gedaan ->
                Antwoord.naar("/dossiers/" + gedaan.dossier().waarde() + "/zeggenschap");
            case Aanmelduitkomst.Geweigerd geweigerd -> teVerbeteren(kijker, id, formulier, geweigerd);
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    private static int gezien(Formulier formulier) {
        return formulier.waarde("gezien").matches("[0-9]{1,6}") ? Integer.parseInt(formulier.waarde("gezien")) : 0;
    }

    /** Whoever may not look into the casus cannot read back what was asked, and leaves it as it is with nothing. */
    private static Aanwijzing aanwijzing(Formulier formulier, String plaats) {
        String tekst = formulier.waarde(plaats + ".aanwijzing");
        return tekst.isBlank() && formulier.waarde("blind").equals("ja")
                ? new Aanwijzing.Blijft()
                : new Aanwijzing.Wordt(tekst);
    }

    @PostMapping("/dossiers/{id}/zeggenschap/verbeteren")
    @Recht(Handeling.AKKOORD_GEVEN)
    Antwoord verbeter(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        Inbreng.Id inbreng = new Inbreng.Id(Padkenmerk.lees(formulier.waarde("inbreng")));
        return antwoord(
                kijker,
                id,
                formulier,
                verbeteren.voer(
                        kijker,
                        new Verbeteringvelden(formulier, inbreng.waarde())
                                .lees(dossier(id), inbreng, Kalender.dag(klok.nu()))));
    }

    @PostMapping("/dossiers/{id}/zeggenschap/intrekken")
    @Recht(Handeling.AKKOORD_GEVEN)
    Antwoord trekIn(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Inbreng.Id inbreng =
                new Inbreng.Id(Padkenmerk.lees(Formulier.van(verstuurd).waarde("inbreng")));
        return switch (intrekken.voer(kijker, dossier(id), inbreng)) {
            case Aanmelduitkomst.Gedaan gedaan ->
                Antwoord.naar(
                        gedaan.inTeZien() ? "/dossiers/" + gedaan.dossier().waarde() : "/werklijst");
            case Aanmelduitkomst.Geweigerd geweigerd -> beelden.geweigerd(kijker, geweigerd);
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    private Antwoord teVerbeteren(Kijker kijker, String id, Formulier formulier, Aanmelduitkomst.Geweigerd geweigerd) {
        if (!geweigerd.redenen().isEmpty()) {
            return beelden.geweigerd(kijker, geweigerd);
        }
        return inzien.voer(kijker, dossier(id))
                .map(overzicht -> beeld(kijker, overzicht, formulier, beelden.fouten(kijker, geweigerd)))
                .map(beeld -> Antwoord.teVerbeteren("aanmelding/zeggenschap", beeld))
                .orElseGet(() -> beelden.geweigerd(kijker, geweigerd));
    }

    private static Dossier.Id dossier(String id) {
        return new Dossier.Id(Padkenmerk.lees(id));
    }
}
