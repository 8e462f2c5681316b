package nl.zorgvuldig.protocollen.uitputtend;

import java.util.Arrays;
import java.util.List;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.protocollen.uitputtend.As.Waarde;

/** What is varied of the act itself: what is given, decided or told, and by whom. */
final class Daadassen {
    private static final String ONBEKEND = "staat nergens";

    private Daadassen() {}

    /** Who gave it and when, and whether its giver let it go along to this phase. */
    static As bron() {
        return As.vrij(
                        "bron",
                        List.of(
                                new Waarde("eigen", stand -> stand.inbreng.eigen = true),
                                new Waarde("ander", _ -> {}),
                                new Waarde("eigen, vorige fase, akkoord", stand -> vorigeFase(stand, true, true)),
                                new Waarde("eigen, vorige fase", stand -> vorigeFase(stand, true, false)),
                                new Waarde("ander, vorige fase, akkoord", stand -> vorigeFase(stand, false, true)),
                                new Waarde("ander, vorige fase", stand -> vorigeFase(stand, false, false)),
                                new Waarde(
                                        "politie",
                                        stand -> stand.inbreng.ander = new Partijstand(new SoortPartij("politie")))))
                .recht(2, 3)
                .recht(4, 5);
    }

    /** Given by the own partij, by another, by the police, or by another in a phase before this one. */
    static As gegeven() {
        List<Waarde> alle = bron().waarden();
        return As.vrij("bron", List.of(alle.get(0), alle.get(1), alle.get(4), alle.get(6)));
    }

    private static void vorigeFase(Stand stand, boolean eigen, boolean akkoord) {
        stand.inbreng.eigen = eigen;
        stand.inbreng.inDezeFase = false;
        stand.inbreng.akkoord = akkoord;
    }

    static As gever() {
        return As.vrij(
                        "gever",
                        List.of(
                                new Waarde("eigen partij", stand -> stand.inbreng.eigen = true),
                                new Waarde("ander", stand -> stand.inbreng.eigen = false)))
                .recht(0, 1);
    }

    /** Told, put off with all that asks, or nothing on record. Half a record is less than none: see the test. */
    static As informeren(Protocol protocol) {
        As alle = As.vrij(
                        "informeren",
                        Arrays.stream(Informeerstand.Wijze.values())
                                .map(Daadassen::informeren)
                                .toList())
                .recht(0, 2);
        return protocol.aanmelding().informeren().gronden().isEmpty() ? alle : alle.recht(1, 2);
    }

    /** Only a complete record; what is missing from it is taken away one thing at a time. */
    static As vastgelegd() {
        return As.vrij(
                "informeren",
                List.of(informeren(Informeerstand.Wijze.GEDAAN), informeren(Informeerstand.Wijze.UITGESTELD)));
    }

    private static Waarde informeren(Informeerstand.Wijze wijze) {
        return new Waarde(wijze.name(), stand -> stand.melding.informering.soort = wijze);
    }

    static As artikel20() {
        return As.vrij(
                        "artikel 20",
                        List.of(
                                new Waarde("geldig", _ -> {}),
                                new Waarde("ontbreekt", stand -> stand.beslissing.genomen = false),
                                new Waarde("verlopen", stand -> stand.beslissing.duur = Stand.VOORBIJ),
                                new Waarde("niet getekend", stand -> stand.beslissing.handtekeningen = 0)))
                .recht(0, 1)
                .recht(0, 2)
                .recht(0, 3);
    }

    /** With a valid decision of the police, or without. */
    static As beslissing() {
        return As.vrij(artikel20().naam(), artikel20().waarden().subList(0, 2)).recht(0, 1);
    }

    static As uitkomst(Protocol protocol) {
        return As.metOnbekende(
                "uitkomst",
                protocol.uitkomsten().keySet().stream()
                        .map(Uitkomst::code)
                        .sorted()
                        .map(code -> new Waarde(code, stand -> stand.intake.uitkomst = new Uitkomst(code))),
                new Waarde(ONBEKEND, stand -> stand.intake.uitkomst = new Uitkomst(ONBEKEND)));
    }

    /** The formal test is met; going against it asks a motivation. */
    static As afwijking() {
        return As.vrij(
                        "afwijking",
                        List.of(
                                new Waarde("gemotiveerd", _ -> {}),
                                new Waarde("ongemotiveerd", stand -> stand.intake.afwijking = Motivering.AFWEZIG)))
                .recht(0, 1);
    }
}
