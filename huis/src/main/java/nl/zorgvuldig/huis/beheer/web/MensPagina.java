package nl.zorgvuldig.huis.beheer.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidIntrekken;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidVastleggen;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidVastleggen.LegBetrouwbaarheidVast;
import nl.zorgvuldig.huis.toegang.Gezien;
import nl.zorgvuldig.huis.toegang.PersoneelInzien;
import nl.zorgvuldig.huis.toegang.PersoonLatenVertrekken;
import nl.zorgvuldig.huis.toegang.RolIntrekken;
import nl.zorgvuldig.huis.toegang.RolVerlenen;
import nl.zorgvuldig.huis.toegang.RolVerlenen.VerleenRol;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person: roles, statements, and how they end. */
@Controller
class MensPagina {
    static final String PAD = MensenPagina.PAD + "/{id}";

    private final PersoneelInzien personeel;
    private final Mensbeelden beelden;
    private final Beheerblad blad;
    private final Beheertekst tekst;
    private final RolVerlenen verlenen;
    private final RolIntrekken intrekken;
    private final BetrouwbaarheidVastleggen vastleggen;
    private final BetrouwbaarheidIntrekken ontnemen;
    private final PersoonLatenVertrekken vertrekken;

    MensPagina(
            PersoneelInzien personeel,
            Mensbeelden beelden,
            Beheerblad blad,
            Beheertekst tekst,
            RolVerlenen verlenen,
            RolIntrekken intrekken,
            BetrouwbaarheidVastleggen vastleggen,
            BetrouwbaarheidIntrekken ontnemen,
            PersoonLatenVertrekken vertrekken) {
        this.personeel = personeel;
        this.beelden = beelden;
        this.blad = blad;
        this.tekst = tekst;
        this.verlenen = verlenen;
        this.intrekken = intrekken;
        this.vastleggen = vastleggen;
        this.ontnemen = ontnemen;
        this.vertrekken = vertrekken;
    }

    @GetMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord toon(Kijker kijker, @PathVariable String id) {
        return toon(kijker, id, Invoer.leeg());
    }

    @PostMapping(PAD + "/rol")
    @Recht(Handeling.BEHEREN)
    Antwoord verleen(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        Map<String, Rol> rollen = Keuzes.rollen(tekst.profiel(kijker).protocol());
        Map<String, Partij.Id> partijen = Keuzes.op(
                tekst.partijen(kijker).keySet(), partij -> partij.waarde().toString());
        Optional<Rol> rol = invoer.keuze("rol.rol", rollen.keySet()).map(rollen::get);
        Optional<Partij.Id> partij =
                invoer.keuze("rol.partij", partijen.keySet()).map(partijen::get);
        Optional<Periode> periode = invoer.periode("rol.van", "rol.tot");
        String reden = invoer.tekst("rol.reden");
        if (!invoer.klopt()) {
            return toon(kijker, id, invoer);
        }
        Rolverlening verlening =
                new Rolverlening(kijker.huis(), partij.orElseThrow(), rol.orElseThrow(), periode.orElseThrow());
        return bij(
                kijker,
                id,
                persoon -> tekst.daarna(
                        kijker, verlenen.voer(kijker, new VerleenRol(persoon, verlening, reden)), pad(id)));
    }

    @PostMapping(PAD + "/verklaring")
    @Recht(Handeling.BEHEREN)
    Antwoord legVast(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        Optional<Eis> eis = invoer.keuze("eis.eis", Keuzes.EISEN.keySet()).map(Keuzes.EISEN::get);
        Optional<Periode> periode = invoer.periode("eis.van", "eis.tot");
        String kenmerk = invoer.tekst("eis.kenmerk");
        if (!invoer.klopt()) {
            return toon(kijker, id, invoer);
        }
        return bij(
                kijker,
                id,
                persoon -> tekst.daarna(
                        kijker,
                        vastleggen.voer(
                                kijker,
                                new LegBetrouwbaarheidVast(persoon, eis.orElseThrow(), periode.orElseThrow(), kenmerk)),
                        pad(id)));
    }

    @PostMapping(PAD + "/rol/{verlening}/intrekken")
    @Recht(Handeling.BEHEREN)
    Antwoord trekIn(Kijker kijker, @PathVariable String id, @PathVariable String verlening) {
        UUID welke = Padkenmerk.lees(verlening);
        return bij(kijker, id, persoon -> tekst.daarna(kijker, intrekken.voer(kijker, persoon, welke), pad(id)));
    }

    @PostMapping(PAD + "/verklaring/{verklaring}/intrekken")
    @Recht(Handeling.BEHEREN)
    Antwoord ontneem(Kijker kijker, @PathVariable String id, @PathVariable String verklaring) {
        UUID welke = Padkenmerk.lees(verklaring);
        return bij(kijker, id, persoon -> tekst.daarna(kijker, ontnemen.voer(kijker, persoon, welke), pad(id)));
    }

    @PostMapping(PAD + "/vertrek")
    @Recht(Handeling.BEHEREN)
    Antwoord laatVertrekken(Kijker kijker, @PathVariable String id) {
        return bij(kijker, id, persoon -> tekst.daarna(kijker, vertrekken.voer(kijker, persoon), pad(id)));
    }

    Antwoord toon(Kijker kijker, String id, Invoer invoer) {
        return blad.misschien(
                kijker,
                "beheer/mens",
                invoer,
                personeel.een(kijker, persoon(id)),
                (wie, waarom) ->
                        wie.mensen().stream().findFirst().map(mens -> beelden.van(kijker, mens, wie, invoer, waarom)));
    }

    /** Goes on only for someone who is in the viewer's house. */
    Antwoord bij(Kijker kijker, String id, Function<Persoon.Id, Antwoord> werk) {
        return switch (personeel.kent(kijker, persoon(id))) {
            case Gezien.Wel<Boolean> wel -> wel.wat() ? werk.apply(persoon(id)) : Antwoord.nietGevonden();
            case Gezien.Niet<Boolean> niet -> tekst.geweigerd(kijker, niet.redenen());
        };
    }

    static Persoon.Id persoon(String id) {
        return new Persoon.Id(Padkenmerk.lees(id));
    }

    static String pad(String id) {
        return MensenPagina.PAD + "/" + Padkenmerk.lees(id);
    }
}
