package nl.zorgvuldig.protocollen.uitputtend;

import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import nl.zorgvuldig.protocollen.uitputtend.As.Waarde;

/**
 * The grids over a protocol. A wide one crosses role, phase, kind of partij, category, membership, right, consent,
 * condition and law. A deep one crosses the same codes with every single right and fact taken away.
 *
 * @param daad the act
 * @param protocol under which
 * @param rooster the cases
 */
record Roosters(Daad daad, Protocol protocol, Rooster rooster) {
    private static final As BEIDE_BETROKKEN = As.vrij("betrokkenheid", List.of(new Waarde("beide", _ -> {})));

    /** What kern says of a case. */
    boolean mag(long nummer) {
        return daad.beslis(stand(nummer)).mag();
    }

    /** Whether the norms in another order say the same of a case. */
    boolean volgordeMaaktNietsUit(long nummer) {
        Stand stand = stand(nummer);
        return Volgorde.maaktNietsUit(daad.normen(), stand.protocol, daad.situatie(stand), daad.beslis(stand), nummer);
    }

    Stand stand(long nummer) {
        return rooster.maak(new Stand(protocol), nummer);
    }

    /** All grids over the profiles that come along. */
    static List<Roosters> alle() {
        ProtocolLezer lezer = new ProtocolLezer();
        return lezer.ingebouwd().stream()
                .distinct()
                .map(naam -> ((Leesuitslag.Gelezen) lezer.leesIngebouwd(naam))
                        .profiel()
                        .protocol())
                .flatMap(Roosters::van)
                .toList();
    }

    private static Stream<Roosters> van(Protocol protocol) {
        return Stream.of(Daad.values())
                .flatMap(daad -> Stream.of(
                        met(daad, protocol, "breed", breed(daad, protocol)),
                        met(daad, protocol, "diep", diep(daad, protocol))));
    }

    private static Roosters met(Daad daad, Protocol protocol, String hoe, List<As> assen) {
        return new Roosters(
                daad, protocol, new Rooster(protocol.versie().naam() + " " + daad + " " + hoe, daad.name(), assen));
    }

    /** The last axis begins with everything in order: the sample of each build takes those cases. */
    private static List<As> breed(Daad daad, Protocol protocol) {
        return samen(List.of(
                List.of(Assen.rol(protocol), Assen.soort(protocol)),
                daad == Daad.AANMELDEN ? List.of() : List.of(Assen.fase(protocol), Assen.betrokken()),
                List.of(daad == Daad.BEOORDELEN ? Assen.wet(protocol) : Assen.regime(protocol)),
                daad == Daad.BEOORDELEN ? List.of() : List.of(Assen.recht()),
                daad.overDossier() ? List.of(Assen.relatie()) : List.of(),
                vanDaad(daad, protocol),
                List.of(Assen.lid())));
    }

    private static List<As> vanDaad(Daad daad, Protocol protocol) {
        return switch (daad) {
            case AANMELDEN ->
                List.of(
                        Assen.categorie(protocol),
                        Assen.betrokkene(),
                        Daadassen.informeren(protocol),
                        Daadassen.artikel20());
            case INZIEN -> List.of(Assen.categorie(protocol), Daadassen.bron(), Daadassen.beslissing());
            case OPPAKKEN -> List.of();
            case BEOORDELEN ->
                List.of(Daadassen.uitkomst(protocol), Daadassen.informeren(protocol), Daadassen.afwijking());
            case AKKOORD -> List.of(Daadassen.gever());
        };
    }

    private static List<As> diep(Daad daad, Protocol protocol) {
        return samen(List.of(
                List.of(Assen.rol(protocol), Assen.soort(protocol), Assen.wet(protocol)),
                daad == Daad.AANMELDEN ? List.of() : List.of(Assen.fase(protocol), BEIDE_BETROKKEN),
                diepVanDaad(daad, protocol),
                List.of(As.gebreken(Gebrek.samen(gebreken(daad))))));
    }

    private static List<As> diepVanDaad(Daad daad, Protocol protocol) {
        return switch (daad) {
            case AANMELDEN -> List.of(Assen.categorie(protocol), Daadassen.vastgelegd());
            case INZIEN -> List.of(Assen.categorie(protocol), Daadassen.gegeven());
            case OPPAKKEN -> List.of(Assen.relatie());
            case BEOORDELEN -> List.of(Daadassen.uitkomst(protocol), Daadassen.vastgelegd());
            case AKKOORD -> List.of(Assen.relatie(), Daadassen.gever());
        };
    }

    private static List<List<Gebrek>> gebreken(Daad daad) {
        return switch (daad) {
            case AANMELDEN -> List.of(Gebreken.wie(), Gebreken.melding(), Gebreken.artikel20(), Gebreken.informeren());
            case INZIEN -> List.of(Gebreken.wie(), Gebreken.dossier(), Gebreken.inbreng(), Gebreken.artikel20());
            case OPPAKKEN -> List.of(Gebreken.wie(), Gebreken.dossier());
            case BEOORDELEN -> List.of(Gebreken.wie(), Gebreken.dossier(), Gebreken.intake(), Gebreken.informeren());
            case AKKOORD -> List.of(Gebreken.wie(), Gebreken.dossier(), Gebreken.akkoord());
        };
    }

    private static List<As> samen(List<List<As>> groepen) {
        return groepen.stream().flatMap(List::stream).toList();
    }
}
