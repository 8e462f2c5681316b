package nl.zorgvuldig.protocollen.tabel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.aanmelding.Bewaarbesluit;
import nl.zorgvuldig.kern.aanmelding.Criteriumantwoord;
import nl.zorgvuldig.kern.aanmelding.Doorgifte;
import nl.zorgvuldig.kern.aanmelding.Inbrengvoorstel;
import nl.zorgvuldig.kern.aanmelding.Informering;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Onderbouwing;
import nl.zorgvuldig.kern.aanmelding.Overleg;
import nl.zorgvuldig.kern.aanmelding.Wetsoordeel;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.ProtocolLezer;

/** What kern says of a case under the profiles that come along. */
final class Kernhand {
    private static final Map<String, Protocol> MET_WET = new ConcurrentHashMap<>();
    private static final Map<String, Protocol> ZONDER_WET = new ConcurrentHashMap<>();

    /**
     * What kern said.
     *
     * @param mag whether it may
     * @param redenen the codes of every refusal
     */
    record Antwoord(boolean mag, Set<String> redenen) {}

    private Kernhand() {}

    /** Whether kern permits a case about the betrokkene himself. */
    static Antwoord beslis(Geval geval) {
        return beslis(new Gevalwereld(geval, 1));
    }

    static Antwoord beslis(Gevalwereld wereld) {
        return beslis(protocol(wereld.geval()), wereld);
    }

    /** The text of a case, with the law above it or without. */
    static Protocol protocol(Geval geval) {
        return geval.wgs() ? metWet(geval.protocol()) : zonderWet(geval.protocol());
    }

    private static Protocol metWet(String naam) {
        return MET_WET.computeIfAbsent(naam, Kernhand::profiel);
    }

    private static Protocol zonderWet(String naam) {
        return ZONDER_WET.computeIfAbsent(naam, profiel -> metWet(profiel).zonderRegime());
    }

    private static Protocol profiel(String naam) {
        return ((Leesuitslag.Gelezen) new ProtocolLezer().leesIngebouwd(naam))
                .profiel()
                .protocol();
    }

    private static Antwoord beslis(Protocol protocol, Gevalwereld wereld) {
        return switch (wereld.handeling()) {
            case AANMELDEN -> van(Aanmeldbeslissing.aanmelden(protocol, aanmelding(protocol, wereld)));
            case BEOORDELEN -> van(Aanmeldbeslissing.intake(protocol, intake(protocol, wereld)));
            case INZIEN -> van(Beslissing.inzage(protocol, inzage(protocol, wereld)));
            default -> van(Beslissing.inDossier(protocol, wereld.situatie()));
        };
    }

    private static Antwoord van(Handelingsbesluit besluit) {
        return van(besluit instanceof Handelingsbesluit.Toegestaan, besluit.bevindingen());
    }

    private static Antwoord van(Verstrekkingsbesluit besluit) {
        return van(besluit instanceof Verstrekkingsbesluit.Toegestaan, besluit.bevindingen());
    }

    private static Antwoord van(boolean mag, List<Bevinding> bevindingen) {
        Set<String> redenen = bevindingen.stream().map(Bevinding::code).collect(Collectors.toCollection(TreeSet::new));
        return new Antwoord(mag, mag ? Set.of() : redenen);
    }

    static Aanmeldsituatie aanmelding(Protocol protocol, Gevalwereld wereld) {
        Geval geval = wereld.geval();
        Inbrengvoorstel inbreng = new Inbrengvoorstel(
                "inbreng.1",
                Gegeven.bekend(new Categorie(geval.categorie())),
                wereld.betrokkene(),
                Gegeven.van(Vertaling.van(geval, "onderdeel", geval.categorie()).map(Onderdeel::new)),
                Motivering.AANWEZIG,
                Motivering.AANWEZIG,
                Doorgifte.GEEN);
        Criteriumantwoord ja = new Criteriumantwoord(Criteriumantwoord.Oordeel.VOLDOET, Motivering.AANWEZIG);
        return new Aanmeldsituatie(
                wereld.situatie(),
                Gegeven.bekend(wereld.gebied()),
                wereld.taak(),
                List.of(inbreng),
                protocol.aanmelding().criteria().keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> ja)),
                informering(geval),
                geval.artikel20() ? Set.of(artikel20(protocol, wereld, Gevalwereld.EIGEN)) : Set.of(),
                Gegeven.onbekend(),
                new Onderbouwing(Motivering.AFWEZIG, Gegeven.bekend(Gevalwereld.EERDER), List.of()));
    }

    private static Artikel20 artikel20(Protocol protocol, Gevalwereld wereld, Partij.Id gever) {
        return new Artikel20(
                gever,
                Periode.vanaf(Gevalwereld.EERDER),
                Set.of(wereld.gebied()),
                Set.of(wereld.doel()),
                Set.of(new Onderdeel(wereld.woord("onderdeel", "politiegegevens"))),
                protocol.aanmelding().ondertekenaars());
    }

    private static Informering informering(Geval geval) {
        return geval.geinformeerd()
                ? new Informering.Geinformeerd(
                        Gegeven.bekend(Gevalwereld.gemeente()), Gegeven.bekend(Gevalwereld.EERDER), Motivering.AANWEZIG)
                : new Informering.NietVastgelegd();
    }

    private static Set<Overleg> overleg(Situatie situatie) {
        Stream<Overleg> leidend = situatie.leidendePartij().alsOptie().stream()
                .map(partij -> new Overleg(partij, Set.of(Onderwerp.GESCHIKTHEID, Onderwerp.INZAGE_VOORAF)));
        return Stream.concat(Stream.of(new Overleg(Gevalwereld.gemeente(), Set.of(Onderwerp.GEMEENTE))), leidend)
                .collect(Collectors.toSet());
    }

    static Intakesituatie intake(Protocol protocol, Gevalwereld wereld) {
        return new Intakesituatie(
                wereld.situatie(),
                Gegeven.bekend(
                        new Uitkomst(wereld.woord("uitkomst", wereld.geval().handeling()))),
                Gegeven.onbekend(),
                protocol.aanmelding().criteria().keySet(),
                Motivering.AFWEZIG,
                overleg(wereld.situatie()),
                informering(wereld.geval()),
                new Wetsoordeel(
                        Gegeven.bekend(Gevalwereld.EERDER),
                        Set.of(Gevalwereld.gemeente()),
                        protocol.aanmelding().criteria().keySet()),
                Bewaarbesluit.geen(),
                Set.of(Gevalwereld.INBRENG),
                Map.of(Gevalwereld.INBRENG, Intakesituatie.Noodzaakoordeel.NOODZAKELIJK));
    }

    static Inzagesituatie inzage(Protocol protocol, Gevalwereld wereld) {
        return new Inzagesituatie(
                wereld.situatie(),
                Gegeven.bekend(wereld.inbreng()),
                new Geverfeiten(
                        Gegeven.bekend(wereld.gever()),
                        wereld.geval().artikel20()
                                ? Set.of(artikel20(
                                        protocol, wereld, wereld.inbreng().gever()))
                                : Set.of()),
                gronden(protocol, wereld),
                Set.of(new Vindplaats(Gevalwereld.DOSSIER.waarde(), Gevalwereld.INBRENG.waarde(), "inhoud")));
    }

    /** A case of seeing does not name consent: it is in order, for whoever looks and for this purpose. */
    private static Set<Geheimgrond> gronden(Protocol protocol, Gevalwereld wereld) {
        Situatie basis = wereld.situatie();
        Dekking dekking = new Dekking(
                Gevalwereld.DOSSIER,
                wereld.inbreng().gever(),
                new Reikwijdte.Inbrengen(Set.of(Gevalwereld.INBRENG.waarde())),
                Set.of(basis.doel()),
                Set.of(Beslissing.namens(protocol, basis)));
        return Arrays.stream(Toestemmingssoort.values())
                .map(soort -> new Geheimgrond.Toestemd(soort, dekking, basis.moment()))
                .collect(Collectors.toSet());
    }
}
