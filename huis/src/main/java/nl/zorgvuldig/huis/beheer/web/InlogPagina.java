package nl.zorgvuldig.huis.beheer.web;

import java.util.function.Function;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.huis.toegang.Gezien;
import nl.zorgvuldig.huis.toegang.InlogOntkoppelen;
import nl.zorgvuldig.huis.toegang.PersoneelInzien;
import nl.zorgvuldig.huis.toegang.Uitnodigen;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How one person logs in: a link that works once, and the end of what came of it. */
@Controller
class InlogPagina {
    private final PersoneelInzien personeel;
    private final Uitnodigen uitnodigen;
    private final InlogOntkoppelen ontkoppelen;
    private final Beheertekst tekst;
    private final String adres;

    InlogPagina(
            PersoneelInzien personeel,
            Uitnodigen uitnodigen,
            InlogOntkoppelen ontkoppelen,
            Beheertekst tekst,
            @Value("${zorgvuldig.adres:}") String adres) {
        this.personeel = personeel;
        this.uitnodigen = uitnodigen;
        this.ontkoppelen = ontkoppelen;
        this.tekst = tekst;
        this.adres = adres.strip().replaceAll("/+$", "");
    }

    @PostMapping(MensPagina.PAD + "/uitnodiging")
    @Recht(Handeling.BEHEREN)
    Antwoord nodigUit(Kijker kijker, @PathVariable String id) {
        return bij(kijker, id, persoon -> {
            Uitnodigen.Uitgenodigd gedaan = uitnodigen.voer(kijker, persoon);
            return switch (gedaan.uitkomst()) {
                case Beheren.Uitkomst.Gedaan _ ->
                    Antwoord.pagina(
                            "beheer/uitnodiging",
                            new UitnodigingBeeld(
                                    MensPagina.pad(id),
                                    adres + "/welkom/" + gedaan.sleutel().waarde(),
                                    adres.isEmpty()));
                case Beheren.Uitkomst.NietGevonden _ -> Antwoord.nietGevonden();
                case Beheren.Uitkomst.Geweigerd geweigerd -> tekst.geweigerd(kijker, geweigerd.redenen());
            };
        });
    }

    @PostMapping(MensPagina.PAD + "/ontkoppelen")
    @Recht(Handeling.BEHEREN)
    Antwoord ontkoppel(Kijker kijker, @PathVariable String id) {
        return bij(kijker, id, persoon -> tekst.daarna(kijker, ontkoppelen.voer(kijker, persoon), MensPagina.pad(id)));
    }

    /** Goes on only for someone who is in the viewer's house. */
    private Antwoord bij(Kijker kijker, String id, Function<Persoon.Id, Antwoord> werk) {
        Persoon.Id persoon = MensPagina.persoon(id);
        return switch (personeel.kent(kijker, persoon)) {
            case Gezien.Wel<Boolean> wel -> wel.wat() ? werk.apply(persoon) : Antwoord.nietGevonden();
            case Gezien.Niet<Boolean> niet -> tekst.geweigerd(kijker, niet.redenen());
        };
    }
}
