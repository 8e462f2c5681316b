package nl.zorgvuldig.kern.verstrekking;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Herkomst;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Rolbepaling;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Rolverlening;

/** Whether a person may act at all: house, role, reliability, and the partij behind the person. */
final class Toegangsnormen {
    private Toegangsnormen() {}

    /** Viewer and dossier belong to one house (A1). */
    static List<Oordeel> huis(Protocol protocol, Situatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.HUIS);
        Samenwerkingsverband.Id huis = situatie.kijker().huis();
        boolean eigen = situatie.dossier()
                .map(dossier -> dossier.voldoet(feiten -> feiten.huis().equals(huis)))
                .orElse(true);
        return eigen ? bevinder.voldaan("eigen-huis", Map.of()) : bevinder.faalt("ander-huis", Map.of());
    }

    /** The role was granted for this partij and holds today (B1). */
    static List<Oordeel> rol(Protocol protocol, Situatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.ROL);
        Map<String, Argument> rol = rolnaam(situatie);
        boolean verleend = situatie.persoon().voldoet(feiten -> eenGeldt(feiten.rollen(), situatie));
        if (verleend && !situatie.persoon().voldoet(feiten -> feiten.isAanwezig(situatie.dag()))) {
            return bevinder.faalt("met-verlof", rol);
        }
        return verleend ? bevinder.voldaan("rol-verleend", rol) : bevinder.faalt("rol-niet-verleend", rol);
    }

    private static boolean eenGeldt(List<Rolverlening> rollen, Situatie situatie) {
        for (Rolverlening rolverlening : rollen) {
            if (geldt(rolverlening, situatie)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the role in which someone acts, here and today. */
    static boolean geldt(Rolverlening rolverlening, Situatie situatie) {
        return rolverlening.huis().equals(situatie.kijker().huis())
                && rolverlening.rol().equals(situatie.kijker().rol())
                && rolverlening.partij().equals(situatie.kijker().partij())
                && rolverlening.periode().omvat(situatie.dag());
    }

    /** What the role needs is on record of the person and has not lapsed (B3). */
    static List<Oordeel> betrouwbaarheid(Protocol protocol, Situatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BETROUWBAARHEID);
        return rolbepaling(protocol, situatie)
                .map(bepaling -> betrouwbaarheid(bevinder.met(bepaling.artikelen()), bepaling.eisen(), situatie))
                .orElseGet(() -> bevinder.faalt("rol-onbekend", rolnaam(situatie)));
    }

    private static List<Oordeel> betrouwbaarheid(Bevinder bevinder, Set<Eis> eisen, Situatie situatie) {
        Set<Eis> ontbreekt = EnumSet.noneOf(Eis.class);
        for (Eis eis : eisen) {
            if (!situatie.persoon().voldoet(feiten -> feiten.voldoetAan(eis, situatie.dag()))) {
                ontbreekt.add(eis);
            }
        }
        return ontbreekt.isEmpty()
                ? bevinder.voldaan("betrouwbaarheid-vastgelegd", rolnaam(situatie))
                : Toets.elk(ontbreekt, eis -> bevinder.faalt("eis-ontbreekt", Map.of("eis", code("eis", eis.name()))));
    }

    /** The partij of the person, and the partij acted for, signed what takes part needs (A3). */
    static List<Oordeel> ondertekening(Protocol protocol, Situatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.ONDERTEKENING);
        return Toets.elk(
                partijen(protocol, situatie),
                partij -> partij.alsOptie()
                        .map(feiten -> ondertekening(protocol, bevinder, feiten, situatie))
                        .orElseGet(() -> bevinder.faalt("partij-onbekend", Map.of())));
    }

    private static List<Oordeel> ondertekening(
            Protocol protocol, Bevinder bevinder, Partijfeiten feiten, Situatie situatie) {
        Argument naam = new Argument.Naam(feiten.id());
        Set<Stuk> ontbreekt = EnumSet.noneOf(Stuk.class);
        for (Stuk stuk : protocol.aanmelding().stukken()) {
            if (!feiten.heeftOndertekend(stuk, situatie.dag())) {
                ontbreekt.add(stuk);
            }
        }
        return ontbreekt.isEmpty()
                ? bevinder.voldaan("ondertekend", Map.of("partij", naam))
                : Toets.elk(
                        ontbreekt,
                        stuk -> bevinder.faalt(
                                "niet-ondertekend", Map.of("partij", naam, "stuk", code("stuk", stuk.name()))));
    }

    /** Neither partij has left (A5). */
    static List<Oordeel> deelname(Protocol protocol, Situatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.DEELNAME);
        return Toets.elk(
                partijen(protocol, situatie),
                partij -> partij.alsOptie()
                        .map(feiten -> deelname(bevinder, feiten, situatie))
                        .orElseGet(() -> bevinder.faalt("partij-onbekend", Map.of())));
    }

    private static List<Oordeel> deelname(Bevinder bevinder, Partijfeiten feiten, Situatie situatie) {
        Map<String, Argument> naam = Map.of("partij", new Argument.Naam(feiten.id()));
        return feiten.isUitgetreden(situatie.moment())
                ? bevinder.faalt("neemt-niet-deel", naam)
                : bevinder.voldaan("neemt-deel", naam);
    }

    /** Nobody gives himself what lets him act (B1). */
    static List<Oordeel> nietAanZichzelf(Protocol protocol, Verleningssituatie situatie) {
        return nietAanZichzelf(protocol, situatie.basis(), situatie.aan());
    }

    /** Nor does he confirm it. */
    static List<Oordeel> nietAanZichzelf(Protocol protocol, Bevestigingssituatie situatie) {
        return nietAanZichzelf(protocol, situatie.voorstel().basis(), situatie.aan());
    }

    private static List<Oordeel> nietAanZichzelf(Protocol protocol, Situatie basis, Persoon.Id aan) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BEVOEGDHEID);
        return aan.equals(basis.kijker().persoon())
                ? bevinder.faalt("niet-aan-zichzelf", Map.of())
                : bevinder.voldaan("aan-een-ander", Map.of());
    }

    /** Whoever proposed something does not also confirm it: two people open what one alone could misuse (B1). */
    static List<Oordeel> tweedePersoon(Protocol protocol, Voorstelsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BEVOEGDHEID);
        return situatie.door().equals(situatie.basis().kijker().persoon())
                ? bevinder.faalt("zelf-voorgesteld", Map.of())
                : bevinder.voldaan("door-een-tweede", Map.of());
    }

    /** Whoever proposed it could still propose it today: else one of the two is nobody any more (B1). */
    static List<Oordeel> voorsteller(Protocol protocol, Voorstelsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BEVOEGDHEID);
        boolean bevoegd = situatie.voorsteller()
                .voldoet(feiten -> feiten.isAanwezig(situatie.basis().dag())
                        && feiten.rollen().stream()
                                .filter(rol -> rol.huis()
                                        .equals(situatie.basis().kijker().huis()))
                                .filter(rol ->
                                        rol.periode().omvat(situatie.basis().dag()))
                                .filter(rol -> Herzieningsnormen.isHerzien(
                                        protocol, rol, situatie.basis().dag()))
                                .anyMatch(rol -> beheert(protocol, rol.rol())));
        return bevoegd
                ? bevinder.voldaan("voorsteller-bevoegd", Map.of())
                : bevinder.faalt("voorsteller-niet-bevoegd", Map.of());
    }

    /** Whether a role registers. */
    static boolean beheert(Protocol protocol, Rol rol) {
        return !protocol.bevoegdheden(rol, Handeling.BEHEREN, Optional.empty()).isEmpty();
    }

    /** It is settled who comes in as this person: else whoever gives the way in later decides alone who sees (B1). */
    static List<Oordeel> inlog(Protocol protocol, Bevestigingssituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BEVOEGDHEID);
        return situatie.inlog().alsOptie().isPresent()
                ? bevinder.voldaan("inlog-bekend", Map.of())
                : bevinder.faalt("inlog-onbekend", Map.of());
    }

    /** Only what lies with the staff of the viewer's own house is opened. */
    static List<Oordeel> vindplaats(Protocol protocol, Medewerkersituatie situatie) {
        UUID huis = situatie.basis().kijker().huis().waarde();
        return Inbrengnormen.alleenBeslist(
                protocol,
                situatie.vindplaatsen().stream().map(Vindplaats::eigenaar).allMatch(huis::equals));
    }

    /** The partij on whose behalf the person acts: the leading one for staff of the house within a dossier. */
    static Gegeven<Partijfeiten> namens(Protocol protocol, Situatie situatie) {
        return situatie.dossier().isPresent() && isStaf(protocol, situatie)
                ? situatie.leidendePartij()
                : situatie.eigenPartij();
    }

    /** Which partij that is, also when nothing more is known of it. */
    static Partij.Id namensWie(Protocol protocol, Situatie situatie) {
        return situatie.bekendDossier()
                .filter(dossier -> isStaf(protocol, situatie))
                .map(Dossierfeiten::leidendePartij)
                .orElse(situatie.kijker().partij());
    }

    /** Whether the role is one of the house: its holder works for no partij of its own within a dossier. */
    static boolean isStaf(Protocol protocol, Situatie situatie) {
        return rolbepaling(protocol, situatie)
                .filter(rol -> rol.herkomst() == Herkomst.HUIS)
                .isPresent();
    }

    private static List<Gegeven<Partijfeiten>> partijen(Protocol protocol, Situatie situatie) {
        Gegeven<Partijfeiten> eigen = situatie.eigenPartij();
        Gegeven<Partijfeiten> namens = namens(protocol, situatie);
        return eigen.equals(namens) ? List.of(eigen) : List.of(eigen, namens);
    }

    private static Optional<Rolbepaling> rolbepaling(Protocol protocol, Situatie situatie) {
        return Optional.ofNullable(protocol.rollen().get(situatie.kijker().rol()));
    }

    private static Map<String, Argument> rolnaam(Situatie situatie) {
        return Map.of("rol", code("rol", situatie.kijker().rol().code()));
    }

    static Argument code(String soort, String waarde) {
        return new Argument.Code(soort, waarde);
    }
}
