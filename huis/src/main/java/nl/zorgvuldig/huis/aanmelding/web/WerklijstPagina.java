package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.AkkoordVragen;
import nl.zorgvuldig.huis.aanmelding.Dossierstaat;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.Wachtend;
import nl.zorgvuldig.huis.aanmelding.Stand;
import nl.zorgvuldig.huis.aanmelding.Uitkomstberichten;
import nl.zorgvuldig.huis.aanmelding.Werklijst;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class WerklijstPagina {
    private final Werklijst werklijst;
    private final Uitleggers uitleggers;

    WerklijstPagina(Werklijst werklijst, Uitleggers uitleggers) {
        this.werklijst = werklijst;
        this.uitleggers = uitleggers;
    }

    @GetMapping("/werklijst")
    @Recht(Handeling.INZIEN)
    Antwoord toon(Kijker kijker, @RequestParam(defaultValue = "") String gedaan) {
        Werklijst.Lijst lijst = werklijst.voer(kijker);
        Uitleg uitleg = uitleggers.voor(kijker);
        return Antwoord.pagina(
                "aanmelding/werklijst",
                new WerklijstBeeld(
                        gedaan.equals("akkoord"),
                        lijst.magAanmelden(),
                        taken(lijst, kijker),
                        lijst.wachtrij().stream()
                                .map(wachtend -> wachtend(uitleg, wachtend))
                                .toList(),
                        lijst.dossiers().stream()
                                .map(dossier -> regel(uitleg, dossier))
                                .toList(),
                        lijst.buitenZicht().stream()
                                .map(casus -> buitenZicht(uitleg, casus.staat()))
                                .toList(),
                        lijst.berichten().stream()
                                .map(bericht -> bericht(uitleg, bericht))
                                .toList(),
                        waarom(uitleg, lijst.dossiers())));
    }

    private static WerklijstBeeld.Wachtend wachtend(Uitleg uitleg, Wachtend wachtend) {
        return new WerklijstBeeld.Wachtend(
                wachtend.dossier().waarde(), uitleg.partij(wachtend.partij()), wachtend.sinds());
    }

    private static WerklijstBeeld.BuitenZicht buitenZicht(Uitleg uitleg, Dossierstaat staat) {
        return new WerklijstBeeld.BuitenZicht(
                staat.feiten().id().waarde(),
                staat.casusnummer(),
                uitleg.partij(staat.feiten().leidendePartij()));
    }

    private static WerklijstBeeld.Bericht bericht(Uitleg uitleg, Uitkomstberichten.Bericht bericht) {
        return new WerklijstBeeld.Bericht(
                bericht.id(), uitleg.naam(Begrip.UITKOMST, bericht.uitkomst().code()), bericht.sinds());
    }

    /** Of several casussen together: all on whose behalf, all purposes, every reason once. */
    private static Optional<WaaromBeeld> waarom(Uitleg uitleg, List<Ingezien> dossiers) {
        return dossiers.isEmpty()
                ? Optional.empty()
                : Optional.of(new WaaromBeeld(
                        samen(dossiers, dossier -> uitleg.partij(dossier.namens())),
                        samen(dossiers, dossier -> uitleg.naam(Begrip.DOEL, dossier.doel())),
                        uitleg.regels(dossiers.stream()
                                .flatMap(dossier -> dossier.gronden().stream())
                                .toList()),
                        uitleg.versie()));
    }

    private static String samen(List<Ingezien> dossiers, Function<Ingezien, String> wat) {
        return dossiers.stream()
                .map(wat)
                .distinct()
                .sorted()
                .collect(Collectors.joining(Teksten.tekst("werklijst.en")));
    }

    /** Who has waited longest comes first. */
    private static List<WerklijstBeeld.Taak> taken(Werklijst.Lijst lijst, Kijker kijker) {
        Map<Dossier.Id, Ingezien> gezien = lijst.dossiers().stream()
                .collect(Collectors.toMap(dossier -> dossier.staat().feiten().id(), dossier -> dossier));
        Stream<Dossierstaat> akkoord = lijst.vragen().stream().map(AkkoordVragen.Vraag::staat);
        Stream<Dossierstaat> beoordelen =
                lijst.dossiers().stream().map(Ingezien::staat).filter(staat -> isTeBeoordelen(staat, kijker));
        return Stream.concat(akkoord, beoordelen)
                .sorted(Comparator.comparing(Dossierstaat::ontvangenOp))
                .map(staat -> taak(
                        staat, Optional.ofNullable(gezien.get(staat.feiten().id()))))
                .toList();
    }

    private static boolean isTeBeoordelen(Dossierstaat staat, Kijker kijker) {
        return staat.stand() == Stand.IN_BEHANDELING
                && staat.behandelaar().filter(kijker.persoon()::equals).isPresent();
    }

    /** Where the viewer may not see who it is about, the day of the report tells one casus from another. */
    private static WerklijstBeeld.Taak taak(Dossierstaat staat, Optional<Ingezien> gezien) {
        return new WerklijstBeeld.Taak(
                staat.feiten().id().waarde(),
                staat.casusnummer(),
                gezien.map(DossierTekst::wie)
                        .orElseGet(() -> Teksten.tekst("werklijst.aangemeld", Dagtekst.lang(staat.ontvangenOp()))),
                staat.stand() == Stand.WACHT_OP_AKKOORD ? "akkoord" : "beoordelen");
    }

    private static WerklijstBeeld.Casus regel(Uitleg uitleg, Ingezien dossier) {
        UUID id = dossier.staat().feiten().id().waarde();
        return new WerklijstBeeld.Casus(
                id,
                dossier.staat().casusnummer(),
                DossierTekst.wie(dossier),
                uitleg.naam(Begrip.FASE, dossier.staat().feiten().fase().code()),
                dossier.staat().stand(),
                uitleg.partij(dossier.staat().feiten().leidendePartij()),
                dossier.staat().ontvangenOp());
    }
}
