package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import nl.zorgvuldig.huis.beheer.Beslissingenlijst;
import nl.zorgvuldig.huis.beheer.Csvlijst;
import nl.zorgvuldig.huis.beheer.Mensenlijst;
import nl.zorgvuldig.huis.beheer.Partijlijst;
import nl.zorgvuldig.huis.partij.Artikel20Inlezen;
import nl.zorgvuldig.huis.partij.PartijenInlezen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.toegang.Gezien;
import nl.zorgvuldig.huis.toegang.MensenInlezen;
import nl.zorgvuldig.huis.toegang.RegisterInzien;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking in a list from a spreadsheet: everything that is wrong at once, and then all of it or nothing. */
@Controller
class InleesPagina {
    private static final String PARTIJEN = "partijen";
    private static final String MENSEN = "mensen";
    private static final String BESLISSINGEN = "beslissingen";
    private static final String INLEZEN = "/inlezen";

    private final RegisterInzien inzien;
    private final PartijenInlezen partijen;
    private final MensenInlezen mensen;
    private final Artikel20Inlezen beslissingen;
    private final Beheertekst tekst;

    InleesPagina(
            RegisterInzien inzien,
            PartijenInlezen partijen,
            MensenInlezen mensen,
            Artikel20Inlezen beslissingen,
            Beheertekst tekst) {
        this.inzien = inzien;
        this.partijen = partijen;
        this.mensen = mensen;
        this.beslissingen = beslissingen;
        this.tekst = tekst;
    }

    @GetMapping(PartijenPagina.PAD + INLEZEN)
    @Recht(Handeling.BEHEREN)
    Antwoord toonPartijen(Kijker kijker) {
        return toon(kijker, PARTIJEN, "", List.of());
    }

    @GetMapping(MensenPagina.PAD + INLEZEN)
    @Recht(Handeling.BEHEREN)
    Antwoord toonMensen(Kijker kijker) {
        return toon(kijker, MENSEN, "", List.of());
    }

    @PostMapping(PartijenPagina.PAD + INLEZEN)
    @Recht(Handeling.BEHEREN)
    Antwoord leesPartijen(Kijker kijker, @RequestParam(defaultValue = "") String lijst) {
        Partijlijst gelezen =
                Partijlijst.lees(protocol(kijker), tekst.partijen(kijker).values(), lijst);
        return gelezen.fouten().isEmpty()
                ? tekst.daarna(
                        kijker,
                        partijen.voer(kijker, gelezen.partijen(), gelezen.handtekeningen(), gelezen.verleningen()),
                        PartijenPagina.PAD)
                : toon(kijker, PARTIJEN, lijst, gelezen.fouten());
    }

    @PostMapping(MensenPagina.PAD + INLEZEN)
    @Recht(Handeling.BEHEREN)
    Antwoord leesMensen(Kijker kijker, @RequestParam(defaultValue = "") String lijst) {
        Mensenlijst gelezen = Mensenlijst.lees(kijker.huis(), protocol(kijker), tekst.partijen(kijker), lijst);
        return gelezen.fouten().isEmpty()
                ? tekst.daarna(kijker, mensen.voer(kijker, gelezen.mensen()), MensenPagina.PAD)
                : toon(kijker, MENSEN, lijst, gelezen.fouten());
    }

    @GetMapping(BeheerPagina.PAD + "/" + BESLISSINGEN + INLEZEN)
    @Recht(Handeling.BEHEREN)
    Antwoord toonBeslissingen(Kijker kijker) {
        return toon(kijker, BESLISSINGEN, "", List.of());
    }

    @PostMapping(BeheerPagina.PAD + "/" + BESLISSINGEN + INLEZEN)
    @Recht(Handeling.BEHEREN)
    Antwoord leesBeslissingen(Kijker kijker, @RequestParam(defaultValue = "") String lijst) {
        Beslissingenlijst gelezen = Beslissingenlijst.lees(protocol(kijker), tekst.partijen(kijker), lijst);
        return gelezen.fouten().isEmpty()
                ? tekst.daarna(kijker, beslissingen.voer(kijker, gelezen.beslissingen()), BeheerPagina.PAD)
                : toon(kijker, BESLISSINGEN, lijst, gelezen.fouten());
    }

    private Protocol protocol(Kijker kijker) {
        return tekst.profiel(kijker).protocol();
    }

    private Antwoord toon(Kijker kijker, String soort, String lijst, List<Csvlijst.Fout> fouten) {
        return switch (inzien.voer(kijker, () -> soort)) {
            case Gezien.Wel<String> wel -> {
                InleesBeeld beeld = new InleesBeeld(wel.wat(), lijst, fouten, tekst.waarom(kijker, wel.gronden()));
                yield fouten.isEmpty()
                        ? Antwoord.pagina("beheer/inlezen", beeld)
                        : Antwoord.teVerbeteren("beheer/inlezen", beeld);
            }
            case Gezien.Niet<String> niet -> tekst.geweigerd(kijker, niet.redenen());
        };
    }
}
