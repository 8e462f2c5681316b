package nl.zorgvuldig.protocollen;

import static nl.zorgvuldig.protocollen.Profielbouw.tekst;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;

/**
 * Reads the law that can lie over a protocol. What the law says is one file for all profiles; a profile says only from
 * which day it counts and which of its own criteria are those of the law.
 */
public final class Regimelezer {
    private static final String BESTAND = "/regimes/wgs.yaml";
    private static final String WGS = "wgs";
    private static final String VANAF = "vanaf";

    private Regimelezer() {}

    /** Read once, at the first use. */
    private static final class Ingebouwd {
        private static final Veld WET =
                Yaml.lees(BESTAND, Bestanden.bytes(BESTAND)).wortel().orElseThrow();
        private static final String HASH = Hash.van(Bestanden.bytes(BESTAND));

        private Ingebouwd() {}
    }

    /** The law over a profile; empty when the profile puts none over it. */
    static Optional<Regime> over(Veld profiel) {
        Veld wgs = profiel.veld(WGS);
        return wgs.inhoud() instanceof Inhoud.Groep
                ? Optional.of(regime(Ingebouwd.WET, LocalDate.parse(tekst(wgs, VANAF)), criteria(wgs)))
                : Optional.empty();
    }

    /** What the law over a profile calls its terms and steps; nothing when no law lies over it. */
    static Namen namen(Veld profiel) {
        return profiel.veld(WGS).inhoud() instanceof Inhoud.Groep
                ? Namenbouw.vanWet(Ingebouwd.WET)
                : new Namen(Map.of());
    }

    /** The hash of what decides: of the profile alone, or of the profile and the law over it. */
    static String hash(Veld profiel, String hash) {
        return profiel.veld(WGS).inhoud() instanceof Inhoud.Groep
                ? Hash.van((hash + Ingebouwd.HASH).getBytes(StandardCharsets.US_ASCII))
                : hash;
    }

    /** The law counts no earlier than it holds, and names criteria that the profile has. */
    static Stream<Fout> fouten(Veld profiel) {
        Veld wgs = profiel.veld(WGS);
        Set<String> criteria = profiel.alle("aanmelding.criteriagroepen.criteria.code")
                .flatMap(veld -> veld.tekst().stream())
                .collect(Collectors.toSet());
        return Stream.concat(
                dag(wgs.veld(VANAF)),
                Codes.buiten(criteria, wgs.lijst("criteria").stream())
                        .map(veld -> veld.fout(
                                "het criterium '" + veld.tekst().orElse("") + "' staat nergens in dit profiel")));
    }

    private static Stream<Fout> dag(Veld vanaf) {
        if (vanaf.tekst().isEmpty()) {
            return Stream.empty();
        }
        String dag = vanaf.tekst().orElseThrow();
        String begin = tekst(Ingebouwd.WET, "geldig_vanaf");
        if (!Bestandsnaam.isDag(dag)) {
            return Stream.of(vanaf.fout("die dag bestaat niet"));
        }
        return dag.compareTo(begin) < 0 ? Stream.of(vanaf.fout("deze wet geldt pas vanaf " + begin)) : Stream.empty();
    }

    private static Set<Criterium> criteria(Veld wgs) {
        return wgs.teksten("criteria").stream().map(Criterium::new).collect(Collectors.toSet());
    }

    private static Regime regime(Veld wet, LocalDate vanaf, Set<Criterium> criteria) {
        return new Regime(
                tekst(wet, "code"),
                vanaf,
                wet.lijst("categorieen").stream()
                        .collect(Collectors.toMap(veld -> new Categorie(tekst(veld, "categorie")), Partijbouw::gever)),
                deelnemers(wet.lijst("deelnemers")),
                criteria,
                Fasebouw.verantwoordelijk(wet),
                Tijdbouw.van(wet),
                Normbouw.normen(wet));
    }

    private static Map<SoortPartij, Regime.Deelnemerschap> deelnemers(List<Veld> velden) {
        return velden.stream()
                .collect(Collectors.toMap(
                        veld -> new SoortPartij(tekst(veld, "soort")),
                        veld -> Codes.constante(Regime.Deelnemerschap.class, tekst(veld, "wie"))));
    }

    /** What is wrong with the file of the law; nothing, says a test. */
    static Stream<Fout> foutenVanDeWet() {
        return Schema.van("regime").fouten(Ingebouwd.WET).stream();
    }

    /** The file of the law, for whoever shows what it lays down. */
    static Veld wet() {
        return Ingebouwd.WET;
    }
}
