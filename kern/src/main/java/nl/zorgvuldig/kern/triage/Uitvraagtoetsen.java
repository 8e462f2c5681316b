package nl.zorgvuldig.kern.triage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.protocol.Vraagcode;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Toets;

/** What is asked of a question to other partijen. */
final class Uitvraagtoetsen {
    private Uitvraagtoetsen() {}

    private static Bevinder bevinder(Protocol protocol) {
        return Bevinder.van(protocol, Norm.UITVRAAG).met(protocol.uitvraag().artikelen());
    }

    /** Somebody is asked; nobody is asked by default (C5). */
    static List<Oordeel> iemand(Protocol protocol, Uitvraagsituatie situatie) {
        return situatie.bevraagden().isEmpty()
                ? bevinder(protocol).faaltOp("partij", "geen-partij-gevraagd", Map.of())
                : bevinder(protocol).voldaan("partij-gevraagd", Map.of());
    }

    /** Each is a partij other than the one on whose behalf is asked, and the people chosen of it can answer (C5). */
    static List<Oordeel> bevraagden(Protocol protocol, Uitvraagsituatie situatie) {
        Bevinder bevinder = bevinder(protocol);
        return Toets.elk(situatie.bevraagden(), bevraagde -> {
            if (!bevraagde.partij().voldoet(partij -> !isLeidend(situatie, partij))) {
                return bevinder.faaltOp(bevraagde.plaats(), "vraagt-aan-zichzelf", naam(bevraagde));
            }
            boolean kan = !bevraagde.mensen().isEmpty()
                    && bevraagde.mensen().stream().allMatch(wie -> kanAntwoorden(protocol, situatie, bevraagde, wie));
            return kan
                    ? bevinder.voldaan("kan-antwoorden", naam(bevraagde))
                    : bevinder.faaltOp(bevraagde.plaats() + ".mensen", "kan-niet-antwoorden", naam(bevraagde));
        });
    }

    private static boolean isLeidend(Uitvraagsituatie situatie, Partijfeiten partij) {
        return situatie.basis()
                .bekendDossier()
                .map(Dossierfeiten::leidendePartij)
                .filter(partij.id()::equals)
                .isPresent();
    }

    private static boolean kanAntwoorden(
            Protocol protocol, Uitvraagsituatie situatie, Bevraagde bevraagde, Antwoorder antwoorder) {
        return Uitvraagbeslissing.kanAntwoorden(protocol, situatie.basis(), bevraagde.partij(), antwoorder)
                instanceof Handelingsbesluit.Toegestaan;
    }

    /** Each is asked something that fits it, out of the profile or in own words (S2). */
    static List<Oordeel> vraag(Protocol protocol, Uitvraagsituatie situatie) {
        Bevinder bevinder = bevinder(protocol);
        return Toets.elk(situatie.bevraagden(), bevraagde -> {
            if (bevraagde.vragen().isEmpty() && bevraagde.eigenVraag() == Motivering.AFWEZIG) {
                return bevinder.faaltOp(bevraagde.plaats() + ".vraag", "vraag-ontbreekt", naam(bevraagde));
            }
            return past(protocol, bevraagde)
                    ? bevinder.met(artikelen(protocol, bevraagde)).voldaan("vraag-gesteld", naam(bevraagde))
                    : bevinder.faaltOp(bevraagde.plaats() + ".vraag", "vraag-past-niet", naam(bevraagde));
        });
    }

    /** What the questions chosen rest on. */
    private static List<Artikel> artikelen(Protocol protocol, Bevraagde bevraagde) {
        return bevraagde.vragen().stream()
                .sorted(Comparator.comparing(Vraagcode::code))
                .flatMap(vraag ->
                        Optional.ofNullable(protocol.uitvraag().vragen().get(vraag)).stream())
                .flatMap(bepaling -> bepaling.artikelen().stream())
                .toList();
    }

    /** Of a partij that takes no part that was said already. */
    private static boolean past(Protocol protocol, Bevraagde bevraagde) {
        return bevraagde
                .partij()
                .alsOptie()
                .map(Partijfeiten::soorten)
                .map(soorten -> bevraagde.vragen().stream()
                        .allMatch(vraag -> protocol.uitvraag().kent(vraag, soorten)))
                .orElse(true);
    }

    /** Of each it says why the answer is necessary, and of many also why this one (C5, HV B2.2.2). */
    static List<Oordeel> noodzaak(Protocol protocol, Uitvraagsituatie situatie) {
        Bevinder bevinder =
                Bevinder.van(protocol, Norm.NOODZAAK).met(protocol.uitvraag().artikelen());
        boolean veel = situatie.bevraagden().size() > protocol.uitvraag().zonderToelichting();
        return Toets.elk(situatie.bevraagden(), bevraagde -> {
            if (bevraagde.noodzaak() == Motivering.AFWEZIG) {
                return bevinder.faaltOp(bevraagde.plaats() + ".noodzaak", "vraag-zonder-noodzaak", naam(bevraagde));
            }
            return veel && bevraagde.toelichting() == Motivering.AFWEZIG
                    ? bevinder.faaltOp(bevraagde.plaats() + ".toelichting", "veel-partijen-gevraagd", naam(bevraagde))
                    : bevinder.voldaan("vraag-noodzakelijk", naam(bevraagde));
        });
    }

    /** The giver lets it go along; who someone is always goes along, or nobody knows about whom is asked (HV-E8). */
    static List<Oordeel> meegaven(Protocol protocol, Uitvraagsituatie situatie) {
        Bevinder bevinder = bevinder(protocol).met(protocol.zeggenschap().artikelen());
        return Toets.elk(
                situatie.meegaven(),
                meegave -> meegave.laatMee(protocol)
                        ? bevinder.voldaan("gever-laat-mee", meegave.naam())
                        : bevinder.faaltOp(meegave.plaats(), "gever-laat-niet-mee", meegave.naam()));
    }

    /** Whoever is asked, and can answer, may see what goes along, by all that holds when it is read (D3, E2, D6). */
    static List<Oordeel> ontvangst(Protocol protocol, Uitvraagsituatie situatie) {
        Bevinder bevinder = bevinder(protocol);
        return Toets.elk(
                situatie.bevraagden(),
                bevraagde -> Toets.elk(
                        situatie.meegaven(),
                        meegave -> ziet(protocol, situatie, bevraagde, meegave)
                                ? bevinder.voldaan("bevraagde-mag-zien", meegave.naam())
                                : bevinder.faaltOp(
                                        meegave.plaats(),
                                        "bevraagde-mag-niet-zien",
                                        samen(meegave.naam(), naam(bevraagde)))));
    }

    /** Of whoever cannot answer that was said already. */
    private static boolean ziet(Protocol protocol, Uitvraagsituatie situatie, Bevraagde bevraagde, Meegave meegave) {
        return bevraagde.mensen().stream()
                .filter(wie -> kanAntwoorden(protocol, situatie, bevraagde, wie))
                .allMatch(wie -> meegave.isTeZien(protocol, situatie.alsGevraagd(bevraagde, wie)));
    }

    /** There is a last day to answer, no later than the profile lets (C5). */
    static List<Oordeel> termijn(Protocol protocol, Uitvraagsituatie situatie) {
        Bevinder bevinder = bevinder(protocol)
                .met(Optional.ofNullable(protocol.termijnen().get(Termijnbepaling.Soort.ANTWOORD_UITVRAAG))
                        .map(Termijnbepaling::artikelen)
                        .orElseGet(List::of));
        boolean binnen = protocol.termijn(Termijnbepaling.Soort.ANTWOORD_UITVRAAG)
                .filter(termijn -> situatie.uiterlijk()
                        .voldoet(dag -> !dag.isBefore(situatie.basis().dag())
                                && !dag.isAfter(
                                        termijn.laatsteDag(situatie.basis().dag()))))
                .isPresent();
        return binnen
                ? bevinder.voldaan("antwoordtermijn-gesteld", Map.of())
                : bevinder.faaltOp("vraag.uiterlijk", "antwoordtermijn-ontbreekt", Map.of());
    }

    private static Map<String, Argument> naam(Bevraagde bevraagde) {
        return bevraagde
                .partij()
                .alsOptie()
                .<Map<String, Argument>>map(partij -> Map.of("partij", new Argument.Naam(partij.id())))
                .orElseGet(Map::of);
    }

    private static Map<String, Argument> samen(Map<String, Argument> een, Map<String, Argument> ander) {
        Map<String, Argument> samen = new HashMap<>(een);
        samen.putAll(ander);
        return samen;
    }
}
