package nl.zorgvuldig.protocollen.tabel;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.aanmelding.Inbrengvoorstel;
import nl.zorgvuldig.kern.aanmelding.Informering;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Uitstelgrond;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/**
 * A row about reporting, bringing in, or telling the betrokkene before it, with the consent or the weighing that the row
 * names.
 *
 * @param rij the row
 * @param wereld the same as a case
 * @param protocol under which text
 */
record Geefspel(Tabelrij rij, Gevalwereld wereld, Protocol protocol) {
    private static final LocalDate MORGEN = Gevalwereld.VANDAAG.plusDays(1);
    private static final Map<String, String> GRONDEN = Map.of(
            "veiligheid-staat", "staatsveiligheid",
            "economisch-belang", "financieel-belang",
            "toezicht-naleving", "toezicht",
            "bescherming-betrokkene", "bescherming",
            "bescherming-anderen", "bescherming");
    private static final Map<String, String> GEBRUIK = Map.of(
            "zorgwekkende-situatie", "melden",
            "trieren", "onderzoeken",
            "maatschappelijke-ondersteuning", "ondersteunen");
    private static final Set<String> NIET_NODIG =
            Set.of("noodzaak=ontbreekt", "noodzaak_individueel=nee", "noodzaak_hulpverlening=nee", "relevant=nee");
    private static final Set<String> ELDERS =
            Set.of("radicalisering", "nazorg-ex-gedetineerden", "veelplegers-niet-complex", "buiten-de-vier");

    static boolean mag(Tabelrij rij) {
        Gevalwereld wereld = Rijgeval.wereld(rij, "inbrengen");
        Protocol protocol = Kernhand.protocol(wereld.geval());
        return Aanmeldbeslissing.aanmelden(protocol, new Geefspel(rij, wereld, protocol).situatie())
                instanceof Handelingsbesluit.Toegestaan;
    }

    private Aanmeldsituatie situatie() {
        Aanmeldsituatie gewoon = Kernhand.aanmelding(protocol, wereld);
        boolean elders = rij.zegtVan("thema")
                .or(() -> rij.zegtVan("gebied"))
                .filter(ELDERS::contains)
                .isPresent();
        return new Aanmeldsituatie(
                basis(gewoon.basis()),
                elders ? Gegeven.bekend(new Gebied("elders")) : gewoon.gebied(),
                gewoon.taak(),
                gewoon.inbrengen().stream().map(this::inbreng).toList(),
                gewoon.criteria(),
                rij.is("handeling", "informeren") ? geinformeerd() : uitstel().orElseGet(gewoon::informering),
                gewoon.beslissingen().stream().map(this::beslissing).collect(Collectors.toSet()),
                rij.zegt("rol=derde") ? Gegeven.bekend(Gevalwereld.EERDER) : Gegeven.onbekend(),
                gewoon.onderbouwing());
    }

    /** A statement on conduct that is missing is a screening that is missing. */
    private Situatie basis(Situatie basis) {
        Persoonsfeiten persoon = basis.persoon().alsOptie().orElseThrow();
        Map<Eis, Periode> eisen = new EnumMap<>(persoon.betrouwbaarheid());
        if (rij.zegt("vog=ontbreekt")) {
            eisen.remove(Eis.SCREENING);
        }
        return new Situatie(
                basis.moment(),
                basis.kijker(),
                basis.handeling(),
                basis.doel(),
                Gegeven.bekend(new Persoonsfeiten(persoon.id(), persoon.rollen(), eisen)),
                basis.eigenPartij(),
                basis.leidendePartij(),
                basis.dossier());
    }

    private Inbrengvoorstel inbreng(Inbrengvoorstel gewoon) {
        boolean nodig = rij.voorwaarden().stream().noneMatch(NIET_NODIG::contains);
        return new Inbrengvoorstel(
                gewoon.plaats(),
                gewoon.categorie(),
                gewoon.betrokkene(),
                onderdeel().map(Gegeven::bekend).orElseGet(gewoon::onderdeel),
                gewoon.inhoud(),
                nodig ? Motivering.AANWEZIG : Motivering.AFWEZIG,
                gewoon.doorgifte(),
                gewoon.categorie()
                        .alsOptie()
                        .map(categorie -> new Geheimspel(rij).gronden(wereld.situatie(), categorie))
                        .orElseGet(Set::of));
    }

    /** From which article of the Wpg the data are, and in VN for which use as well. */
    private Optional<Onderdeel> onderdeel() {
        String gebruik = rij.zegtVan("noodzaak")
                .map(wat -> "-" + GEBRUIK.getOrDefault(wat, wat))
                .orElse("");
        return rij.zegtVan("wpg")
                .map(artikel -> new Onderdeel("wpg-" + artikel + (rij.is("protocol", "vangnet") ? gebruik : "")));
    }

    /** Covers every part that the text knows; a row can say that it lapsed, has not begun, or that someone did not sign. */
    private Artikel20 beslissing(Artikel20 gewoon) {
        String hoe = rij.zegtVan("artikel20")
                .or(() -> rij.zegtVan("machtigingsbesluit"))
                .orElse("geldig");
        Periode periode = switch (hoe) {
            case "verlopen" -> Periode.van(Gevalwereld.EERDER, Gevalwereld.VANDAAG.minusDays(1));
            case "nog-niet-genomen" -> Periode.vanaf(MORGEN);
            default -> gewoon.periode();
        };
        return new Artikel20(
                gewoon.partij(),
                periode,
                rij.zegt("thema=ander-thema") ? Set.of(new Gebied("ander-thema")) : gewoon.themas(),
                gewoon.doelen(),
                protocol.categorieen().values().stream()
                        .flatMap(bepaling -> bepaling.onderdelen().stream())
                        .collect(Collectors.toSet()),
                gewoon.ondertekend().stream()
                        .filter(wie -> !wie.equals(zonder(hoe)))
                        .collect(Collectors.toSet()));
    }

    private static Ondertekenaar zonder(String hoe) {
        return new Ondertekenaar(
                switch (hoe) {
                    case "zonder-handtekening-officier" -> "officier-van-justitie";
                    case "zonder-handtekening-burgemeesters" -> "burgemeesters";
                    case "zonder-overeenstemming-gezag" -> "bevoegd-gezag";
                    default -> "";
                });
    }

    private Optional<Informering> uitstel() {
        return rij.zegtVan("uitstelgrond")
                .filter(grond -> !grond.equals("geen"))
                .map(grond -> new Informering.Uitgesteld(
                        Gegeven.bekend(new Uitstelgrond(GRONDEN.getOrDefault(grond, grond))),
                        rij.zegt("motivering=ontbreekt") ? Motivering.AFWEZIG : Motivering.AANWEZIG,
                        Gegeven.bekend(MORGEN),
                        rij.zegt("herbeoordeling=ontbreekt") ? Gegeven.onbekend() : Gegeven.bekend(MORGEN),
                        Motivering.AANWEZIG));
    }

    /** Who told: the partij of the row, or nobody. */
    private Informering geinformeerd() {
        Partijfeiten eigen = new Partijfeiten(
                Gevalwereld.HUIS,
                Gevalwereld.EIGEN,
                Set.of(new SoortPartij(wereld.geval().soortPartij())),
                Set.of(),
                Map.of(),
                Optional.empty());
        return new Informering.Geinformeerd(
                rij.zegt("namens=niemand") ? Gegeven.onbekend() : Gegeven.bekend(eigen),
                Gegeven.bekend(Gevalwereld.EERDER),
                Motivering.AANWEZIG);
    }
}
