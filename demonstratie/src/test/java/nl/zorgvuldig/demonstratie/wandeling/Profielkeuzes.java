package nl.zorgvuldig.demonstratie.wandeling;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Gevolg;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;

/** What a walk through a house under some profile fills in: chosen from the profile, so that no profile is known by name. */
record Profielkeuzes(String naam, Profiel profiel) {

    Protocol protocol() {
        return profiel.protocol();
    }

    String huisnaam() {
        return "Proefhuis " + naam;
    }

    String sleutel(String wie) {
        return naam + "-" + wie;
    }

    private Fasebepaling fase() {
        return Objects.requireNonNull(
                protocol().fasen().get(protocol().aanmelding().fase()));
    }

    String rol(Handeling handeling) {
        return Stream.concat(fase().bevoegdheden().stream(), protocol().huisbreed().stream())
                .filter(bevoegdheid -> bevoegdheid.handeling() == handeling)
                .map(Bevoegdheid::rol)
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** The role that supports in the first phase, where there is one. */
    Optional<String> ondersteuner() {
        return fase().bevoegdheden().stream()
                .filter(bevoegdheid -> bevoegdheid.betrokkenheid() == Betrokkenheid.ONDERSTEUNER)
                .map(bevoegdheid -> bevoegdheid.rol().code())
                .findFirst();
    }

    /** Whether whoever reported may see what was given. */
    boolean aanmelderZiet() {
        return fase().bevoegdheden().stream()
                .anyMatch(bevoegdheid -> bevoegdheid.handeling() == Handeling.INZIEN
                        && bevoegdheid.rol().code().equals(rol(Handeling.AANMELDEN)));
    }

    /** Whether whoever judged still sees the casus in the phase after. */
    boolean regisseurZietDaarna() {
        return verder().gevolg() instanceof Gevolg.NaarFase(Fase naar)
                && !protocol()
                        .bevoegdheden(new Rol(rol(Handeling.BEOORDELEN)), Handeling.INZIEN, Optional.of(naar))
                        .isEmpty();
    }

    /** The name of the ordinary category, as pages show it. */
    String naamVanGewoon() {
        return profiel.naam(Begrip.CATEGORIE, gewoon().categorie().code());
    }

    /** Whether the role that does this needs anything on record. */
    boolean vraagtEisen(Handeling handeling) {
        return protocol().rollen().values().stream()
                .anyMatch(rol ->
                        rol.rol().code().equals(rol(handeling)) && !rol.eisen().isEmpty());
    }

    /** A kind that may inform and judge, and whose tasks carry no condition. */
    SoortPartij eigenSoort() {
        return soort(soort -> protocol().aanmelding().informeren().door().contains(soort.soort())
                        && isPubliek(soort.soort())
                        && soort.voorwaarden().isEmpty())
                .soort();
    }

    private boolean isPubliek(SoortPartij soort) {
        return protocol()
                .regime()
                .map(regime -> regime.deelnemers().get(soort) == Regime.Deelnemerschap.PUBLIEK)
                .orElse(true);
    }

    private Soortbepaling soort(Predicate<Soortbepaling> welke) {
        return protocol().soorten().values().stream()
                .filter(soort -> !soort.taken().isEmpty())
                .filter(welke)
                .min(Comparator.comparing(soort -> soort.soort().code()))
                .orElseThrow();
    }

    SoortPartij politie() {
        return soort(soort -> bijzonder(
                                Geheim.POLITIE,
                                bepaling -> bepaling.gever().staatToe(Set.of(soort.soort()))
                                        && !bepaling.gever().staatToe(Set.of(eigenSoort())))
                        .isPresent())
                .soort();
    }

    String taak(SoortPartij soort) {
        return Objects.requireNonNull(protocol().soorten().get(soort)).taken().keySet().stream()
                .map(taak -> taak.code())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    String gebied() {
        return protocol().aanmelding().gebieden().stream()
                .map(gebied -> gebied.code())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Ordinary data about the person, which everyone may give. */
    Categoriebepaling gewoon() {
        return categorie(bepaling -> bepaling.aard() == Aard.GEWOON
                        && bepaling.geheim() == Geheim.GEEN
                        && overDePersoon(bepaling)
                        && bepaling.onderdelen().isEmpty()
                        && bepaling.gever().staatToe(Set.of(eigenSoort())))
                .orElseThrow();
    }

    /** Data under a secrecy about the person. */
    Optional<Categoriebepaling> bijzonder(Geheim geheim, Predicate<Categoriebepaling> welke) {
        return categorie(bepaling -> bepaling.geheim() == geheim && overDePersoon(bepaling) && welke.test(bepaling));
    }

    /** A category, one of the law if there is a law above the protocol. */
    Optional<Categoriebepaling> categorie(Predicate<Categoriebepaling> welke) {
        return protocol().categorieen().values().stream()
                .filter(bepaling -> protocol()
                        .regime()
                        .map(regime -> regime.categorieen().containsKey(bepaling.categorie()))
                        .orElse(true))
                .filter(welke)
                .min(Comparator.comparing(bepaling -> bepaling.categorie().code()));
    }

    static boolean overDePersoon(Categoriebepaling bepaling) {
        return bepaling.betrokkenen().contains(1);
    }

    Uitkomstbepaling verder() {
        return uitkomst(uitkomst -> uitkomst.gevolg() instanceof Gevolg.NaarFase
                && !uitkomst.vereisten().isEmpty());
    }

    Uitkomstbepaling afwijzing() {
        return uitkomst(uitkomst -> uitkomst.gevolg() instanceof Gevolg.Vernietigen);
    }

    private Uitkomstbepaling uitkomst(Predicate<Uitkomstbepaling> welke) {
        return protocol().uitkomsten().values().stream()
                .filter(uitkomst ->
                        uitkomst.uit().equals(protocol().aanmelding().fase()))
                .filter(welke)
                .max(Comparator.<Uitkomstbepaling>comparingInt(
                                uitkomst -> uitkomst.vereisten().size())
                        .thenComparing(uitkomst -> uitkomst.uitkomst().code()))
                .orElseThrow();
    }

    List<String> criteria() {
        return protocol().aanmelding().criteria().keySet().stream()
                .map(criterium -> criterium.code())
                .sorted()
                .toList();
    }
}
