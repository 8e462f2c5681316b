package nl.zorgvuldig.huis.beheer.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.zorgvuldig.huis.partij.Artikel20Intrekken;
import nl.zorgvuldig.huis.partij.Artikel20Vastleggen;
import nl.zorgvuldig.huis.partij.OndertekeningIntrekken;
import nl.zorgvuldig.huis.partij.OndertekeningVastleggen;
import nl.zorgvuldig.huis.partij.OndertekeningVastleggen.LegOndertekeningVast;
import nl.zorgvuldig.huis.partij.PartijLatenUittreden;
import nl.zorgvuldig.huis.partij.Partijregister;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.toegang.Gezien;
import nl.zorgvuldig.huis.toegang.RegisterInzien;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One partij: what it signed, under which decisions it gives, and how its participation ends. */
@Controller
class PartijPagina {
    static final String PAD = PartijenPagina.PAD + "/{id}";

    private final RegisterInzien inzien;
    private final Partijregister register;
    private final Partijbeelden beelden;
    private final Beheerblad blad;
    private final Beheertekst tekst;
    private final OndertekeningVastleggen ondertekenen;
    private final Artikel20Vastleggen vastleggen;
    private final Artikel20Intrekken intrekken;
    private final OndertekeningIntrekken handtekeningIntrekken;
    private final PartijLatenUittreden uittreden;

    PartijPagina(
            RegisterInzien inzien,
            Partijregister register,
            Partijbeelden beelden,
            Beheerblad blad,
            Beheertekst tekst,
            OndertekeningVastleggen ondertekenen,
            Artikel20Vastleggen vastleggen,
            Artikel20Intrekken intrekken,
            OndertekeningIntrekken handtekeningIntrekken,
            PartijLatenUittreden uittreden) {
        this.inzien = inzien;
        this.register = register;
        this.beelden = beelden;
        this.blad = blad;
        this.tekst = tekst;
        this.ondertekenen = ondertekenen;
        this.vastleggen = vastleggen;
        this.intrekken = intrekken;
        this.handtekeningIntrekken = handtekeningIntrekken;
        this.uittreden = uittreden;
    }

    @GetMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord toon(Kijker kijker, @PathVariable String id) {
        return toon(kijker, id, Invoer.leeg());
    }

    @PostMapping(PAD + "/ondertekening")
    @Recht(Handeling.BEHEREN)
    Antwoord onderteken(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        Optional<Stuk> stuk =
                invoer.keuze("teken.stuk", Keuzes.STUKKEN.keySet()).map(Keuzes.STUKKEN::get);
        Optional<LocalDate> op = invoer.dag("teken.op");
        String versie = invoer.tekst("teken.versie");
        String functie = invoer.tekst("teken.functie");
        String kenmerk = invoer.tekst("teken.kenmerk");
        if (!invoer.klopt()) {
            return toon(kijker, id, invoer);
        }
        return bij(
                kijker,
                id,
                partij -> tekst.daarna(
                        kijker,
                        ondertekenen.voer(
                                kijker,
                                new LegOndertekeningVast(
                                        partij, stuk.orElseThrow(), versie, op.orElseThrow(), functie, kenmerk)),
                        pad(id)));
    }

    @PostMapping(PAD + "/artikel20")
    @Recht(Handeling.BEHEREN)
    Antwoord legVast(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        String kenmerk = invoer.tekst("artikel20.kenmerk");
        Optional<Artikel20> beslissing =
                Artikel20Lezer.lees(tekst.profiel(kijker).protocol(), partij(id), invoer);
        return beslissing
                .map(inhoud -> bij(
                        kijker, id, partij -> tekst.daarna(kijker, vastleggen.voer(kijker, kenmerk, inhoud), pad(id))))
                .orElseGet(() -> toon(kijker, id, invoer));
    }

    @PostMapping(PAD + "/ondertekening/{ondertekening}/intrekken")
    @Recht(Handeling.BEHEREN)
    Antwoord trekHandtekeningIn(Kijker kijker, @PathVariable String id, @PathVariable String ondertekening) {
        UUID welke = Padkenmerk.lees(ondertekening);
        return bij(
                kijker, id, partij -> tekst.daarna(kijker, handtekeningIntrekken.voer(kijker, partij, welke), pad(id)));
    }

    @PostMapping(PAD + "/artikel20/{beslissing}/intrekken")
    @Recht(Handeling.BEHEREN)
    Antwoord trekIn(Kijker kijker, @PathVariable String id, @PathVariable String beslissing) {
        UUID welke = Padkenmerk.lees(beslissing);
        return bij(kijker, id, partij -> tekst.daarna(kijker, intrekken.voer(kijker, partij, welke), pad(id)));
    }

    @PostMapping(PAD + "/uittreden")
    @Recht(Handeling.BEHEREN)
    Antwoord laatUittreden(Kijker kijker, @PathVariable String id) {
        return bij(kijker, id, partij -> tekst.daarna(kijker, uittreden.voer(kijker, partij), PartijenPagina.PAD));
    }

    Antwoord toon(Kijker kijker, String id, Invoer invoer) {
        Gezien<Optional<Function<WaaromBeeld, PartijBeeld>>> gezien = inzien.voer(
                kijker,
                () -> register.inschrijvingen(kijker.huis()).stream()
                        .filter(partij -> partij.id().equals(partij(id)))
                        .findFirst()
                        .map(partij -> beelden.van(kijker, partij, invoer)));
        return blad.misschien(
                kijker, "beheer/partij", invoer, gezien, (beeld, waarom) -> beeld.map(met -> met.apply(waarom)));
    }

    /** Goes on only for a partij of the viewer's house. */
    Antwoord bij(Kijker kijker, String id, Function<Partij.Id, Antwoord> werk) {
        return tekst.partijen(kijker).containsKey(partij(id)) ? werk.apply(partij(id)) : Antwoord.nietGevonden();
    }

    static Partij.Id partij(String id) {
        return new Partij.Id(Padkenmerk.lees(id));
    }

    static String pad(String id) {
        return PartijenPagina.PAD + "/" + Padkenmerk.lees(id);
    }
}
