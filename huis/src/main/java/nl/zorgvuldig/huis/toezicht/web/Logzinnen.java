package nl.zorgvuldig.huis.toezicht.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.Toon;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.protocollen.Begrip;

/**
 * Puts the codes of a line of the log into words of this house; a code that is not known any more stays as it is.
 *
 * @param uitleg the words of the house
 */
record Logzinnen(Uitleg uitleg) {
    private static final Set<String> EIGEN_HANDELINGEN = Set.of(
            "BINNENKOMEN",
            "AKKOORD_GEVEN_VOORGELEGD",
            "NAVRAGEN_AANGETROFFEN",
            "HUIS_OPRICHTEN",
            "INLOG_KOPPELEN",
            "WAARNEMEN",
            "AKKOORD_AFSLUITEN");
    private static final Set<String> EIGEN_DOELEN = Set.of(
            "werk-van-het-huis",
            "logboek-periode",
            "logboek-betrokkene",
            "logboek-betrokkene-verzoek",
            "logboek-betrokkene-vermoeden",
            "logboek-betrokkene-controle",
            "logboek-medewerker",
            "logboek-opvallend",
            "logboek-steekproef",
            "logboek-uitvoer",
            "register-inzien",
            "register-uitvoer");
    private static final Set<String> EIGEN_REDENEN =
            Set.of("NIET_GEVONDEN", "AL_ONTVANGEN", "AL_BESLIST", "INVOER", "LINK_WERKT_NIET", "GESTOPT");

    String handeling(String code) {
        if (code.isEmpty()) {
            return Teksten.tekst("toezicht.onbekend");
        }
        return EIGEN_HANDELINGEN.contains(code)
                ? Teksten.keuze("toezicht.handeling", code)
                : uitleg.naam(Begrip.HANDELING, code);
    }

    String doel(String code) {
        if (code.isEmpty()) {
            return Teksten.tekst("toezicht.onbekend");
        }
        return EIGEN_DOELEN.contains(code) ? Teksten.keuze("toezicht.doel", code) : uitleg.naam(Begrip.DOEL, code);
    }

    /** Each reason as a sentence. */
    List<String> redenen(String codes) {
        return Arrays.stream(codes.split(",", -1))
                .filter(code -> !code.isEmpty())
                .map(this::reden)
                .toList();
    }

    private String reden(String code) {
        if (EIGEN_REDENEN.contains(code)) {
            return Teksten.keuze("toezicht.reden", code);
        }
        boolean norm = Stream.of(Norm.values()).anyMatch(een -> een.name().equals(code));
        return Teksten.tekst("toezicht.reden.norm", norm ? uitleg.naam(Begrip.NORM, code) : code);
    }

    String rol(String code) {
        return uitleg.naam(Begrip.ROL, code);
    }

    String partij(UUID partij) {
        return uitleg.partij(new Partij.Id(partij));
    }

    static String uitslag(Logregel.Uitslag uitslag) {
        return Teksten.keuze("toezicht.uitslag", uitslag.name());
    }

    static Toon toon(Logregel.Uitslag uitslag) {
        return switch (uitslag) {
            case TOEGESTAAN -> Toon.GOED;
            case GEWEIGERD -> Toon.LET_OP;
            case AFGEBROKEN -> Toon.FOUT;
        };
    }

    /** Every act that can stand in a line. */
    List<String> handelingen() {
        return Stream.concat(Stream.of(Handeling.values()).map(Enum::name), EIGEN_HANDELINGEN.stream())
                .toList();
    }
}
