package nl.zorgvuldig.protocollen;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Who may do what hangs together: nobody opens a dossier from outside, and no phase is without the acts it needs. */
final class Bevoegdheden {
    private Bevoegdheden() {}

    /** An act on the content of a dossier needs involvement; other acts come before anyone is involved (IJ 9.7, G2). */
    static Stream<Fout> betrokkenheid(Veld profiel) {
        return profiel.lijst("fasen").stream()
                .flatMap(fase -> fase.lijst("bevoegdheden").stream())
                .flatMap(bevoegdheid -> handeling(bevoegdheid).stream()
                        .flatMap(handeling -> betrokkenheid(bevoegdheid.veld("betrokkenheid"), handeling).stream()));
    }

    private static Optional<Fout> betrokkenheid(Veld betrokkenheid, Handeling handeling) {
        boolean geen = Codes.is(betrokkenheid.tekst(), Betrokkenheid.GEEN);
        if (handeling.raaktInhoud() == geen && betrokkenheid.tekst().isPresent()) {
            return Optional.of(betrokkenheid.fout(
                    geen
                            ? "deze handeling opent een dossier en vraagt dus een eigen rol daarin"
                            : "bij deze handeling hoort nog niemand bij het dossier; hier past alleen: geen"));
        }
        return Optional.empty();
    }

    /** A role that may do nothing is a mistake. */
    static Stream<Fout> rollen(Veld profiel) {
        Set<String> gebruikt = Stream.of(
                        Verwijzingen.bevoegdheden(profiel).map(bevoegdheid -> bevoegdheid.veld("rol")),
                        profiel.alle("bewaring.trappen.zicht.rol"),
                        profiel.alle("bewaring.heropenen.rollen"),
                        profiel.alle("bewaring.verlengen.rollen"))
                .flatMap(stroom -> stroom)
                .flatMap(rol -> rol.tekst().stream())
                .collect(Collectors.toSet());
        return profiel.lijst("rollen").stream()
                .filter(rol -> rol.tekst("code")
                        .filter(code -> !gebruikt.contains(code))
                        .isPresent())
                .map(rol -> rol.fout("deze rol mag niets"));
    }

    /** In every phase someone can see the dossier; where an outcome ends the phase someone can decide, only there. */
    static Stream<Fout> fasen(Veld profiel) {
        return profiel.lijst("fasen").stream()
                .flatMap(fase -> Stream.of(
                                inzien(fase),
                                ondersteunen(fase),
                                gevraagd(fase),
                                beoordelen(fase, heeftUitkomst(profiel, fase)))
                        .flatMap(stroom -> stroom));
    }

    /** Nobody supports who was not brought in, and nobody is brought in who cannot support (HV-C19). */
    private static Stream<Fout> ondersteunen(Veld fase) {
        Stream<Fout> onbetrokken = fase.lijst("bevoegdheden").stream()
                .filter(bevoegdheid -> Codes.is(bevoegdheid.tekst("betrokkenheid"), Betrokkenheid.ONDERSTEUNER))
                .filter(_ -> !kan(fase, Handeling.BETREKKEN))
                .map(bevoegdheid ->
                        bevoegdheid.veld("betrokkenheid").fout("niemand mag in deze fase iemand laten ondersteunen"));
        boolean niemand = fase.lijst("bevoegdheden").stream()
                .noneMatch(bevoegdheid -> Codes.is(bevoegdheid.tekst("betrokkenheid"), Betrokkenheid.ONDERSTEUNER));
        Stream<Fout> vergeefs = fase.lijst("bevoegdheden").stream()
                .filter(bevoegdheid -> niemand && Codes.is(bevoegdheid.tekst("handeling"), Handeling.BETREKKEN))
                .map(bevoegdheid -> bevoegdheid.veld("handeling").fout("in deze fase kan niemand ondersteunen"));
        return Stream.concat(onbetrokken, vergeefs);
    }

    /** Whoever may be asked can answer, and nobody asks where nobody can (C5). */
    private static Stream<Fout> gevraagd(Veld fase) {
        if (kan(fase, Handeling.UITVRAGEN) == kan(fase, Handeling.BEANTWOORDEN)) {
            return Stream.empty();
        }
        return Stream.of(fase.fout(
                kan(fase, Handeling.UITVRAGEN)
                        ? "in deze fase kan iemand vragen, maar niemand beantwoorden"
                        : "in deze fase kan iemand beantwoorden, maar niemand vragen"));
    }

    private static Stream<Fout> inzien(Veld fase) {
        return kanOngevraagd(fase, Handeling.INZIEN)
                ? Stream.empty()
                : Stream.of(fase.fout("niemand mag in deze fase inzien"));
    }

    private static Stream<Fout> beoordelen(Veld fase, boolean heeftUitkomst) {
        if (kan(fase, Handeling.BEOORDELEN) == heeftUitkomst) {
            return Stream.empty();
        }
        return Stream.of(fase.fout(
                heeftUitkomst
                        ? "niemand mag in deze fase beoordelen, terwijl zij een uitkomst heeft"
                        : "beoordelen kan hier niet: geen enkele uitkomst komt uit deze fase"));
    }

    private static boolean heeftUitkomst(Veld profiel, Veld fase) {
        return profiel.lijst("uitkomsten").stream()
                .anyMatch(uitkomst -> uitkomst.tekst("uit").equals(fase.tekst("code")));
    }

    /** Someone can report, in the phase that says so; and someone can register people and rights. */
    static Stream<Fout> aanmelden(Veld profiel) {
        Veld plaats = profiel.veld("aanmelding").veld("fase");
        Stream<Fout> aanmelden = fase(profiel, plaats)
                .filter(fase -> !kan(fase, Handeling.AANMELDEN) || !kan(fase, Handeling.OPPAKKEN))
                .map(fase -> plaats.fout("in deze fase moet iemand kunnen aanmelden en iemand kunnen oppakken"));
        Veld huisbreed = profiel.veld("huisbreed");
        boolean beheerbaar = huisbreed.lijst().stream()
                .anyMatch(bevoegdheid -> Codes.is(bevoegdheid.tekst("handeling"), Handeling.BEHEREN));
        return Stream.concat(aanmelden, beheerbaar ? Stream.empty() : Stream.of(huisbreed.fout("niemand mag beheren")));
    }

    static boolean kan(Veld fase, Handeling handeling) {
        return fase.lijst("bevoegdheden").stream()
                .anyMatch(bevoegdheid -> Codes.is(bevoegdheid.tekst("handeling"), handeling));
    }

    /** Whether someone can who was not asked: whoever is asked may not be there. */
    static boolean kanOngevraagd(Veld fase, Handeling handeling) {
        return fase.lijst("bevoegdheden").stream()
                .filter(bevoegdheid -> !Codes.is(bevoegdheid.tekst("betrokkenheid"), Betrokkenheid.BEVRAAGDE))
                .anyMatch(bevoegdheid -> Codes.is(bevoegdheid.tekst("handeling"), handeling));
    }

    static Stream<Veld> fase(Veld profiel, Veld verwijzing) {
        return profiel.lijst("fasen").stream()
                .filter(fase ->
                        fase.tekst("code").isPresent() && fase.tekst("code").equals(verwijzing.tekst()));
    }

    private static Optional<Handeling> handeling(Veld bevoegdheid) {
        return Stream.of(Handeling.values())
                .filter(handeling -> Codes.is(bevoegdheid.tekst("handeling"), handeling))
                .findFirst();
    }
}
