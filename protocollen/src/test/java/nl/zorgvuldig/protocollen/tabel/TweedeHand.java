package nl.zorgvuldig.protocollen.tabel;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A second reading of five privacy protocols, made from the texts alone. Every check below returns the lid that
 * refuses, or nothing. The first refusal decides; without a refusal the answer is MAG, on the lid that grants.
 * Both layers must agree: the protocol always, the WGS on top of it when it lies over the protocol.
 */
final class TweedeHand {
    enum Antwoord {
        MAG,
        MAG_NIET
    }

    private record Oordeel(Antwoord antwoord, String lid) {}

    private TweedeHand() {}

    static Antwoord beslis(Geval geval) {
        return oordeel(geval).antwoord();
    }

    static String lid(Geval geval) {
        return oordeel(geval).lid();
    }

    private static Oordeel oordeel(Geval geval) {
        return switch (geval.handeling()) {
            case "inbrengen" -> inbrengen(geval);
            case "inzien" -> inzien(geval);
            case "oppakken" -> oppakken(geval);
            case "beoordelen-doorlaten" -> beoordelenDoorlaten(geval);
            default -> throw new IllegalArgumentException("Onbekende handeling: " + geval.handeling());
        };
    }

    private static Oordeel inbrengen(Geval geval) {
        return eerste(
                geval,
                Gronden.magInbrengen(geval),
                Stream.of(
                        Wietoetsen::nietDeAanmelder,
                        Wietoetsen::nietInEersteFase,
                        Wietoetsen::geenPartij,
                        Wietoetsen::nietOnderDeLetters,
                        Wietoetsen::geenEigenTaak,
                        Gegevenstoetsen::nietOpDeLijst,
                        Wietoetsen::nietGeinformeerd,
                        Gegevenstoetsen::geenWettelijkRecht,
                        Gegevenstoetsen::zonderArtikel20,
                        Gegevenstoetsen::politiegegevensVanAnder,
                        Gegevenstoetsen::justitieVanAnder,
                        Gegevenstoetsen::geheimZonderToestemming,
                        Gegevenstoetsen::slachtofferhulpZonderToestemming,
                        Wetstoetsen::geenWgsDeelnemer,
                        Wetstoetsen::inbrengBuitenWgs));
    }

    private static Oordeel inzien(Geval geval) {
        return eerste(
                geval,
                Gronden.magInzien(geval),
                Stream.of(
                        Wietoetsen::geenPartij,
                        Toegangstoetsen::geenToegang,
                        Wietoetsen::nietOnderDeLetters,
                        Toegangstoetsen::geenZeggenschap,
                        Gegevenstoetsen::categorieNergensGenoemd,
                        Gegevenstoetsen::geenWettelijkRecht,
                        Gegevenstoetsen::zonderArtikel20,
                        Wetstoetsen::geenWgsDeelnemer,
                        Wetstoetsen::inzageBuitenWgs));
    }

    private static Oordeel oppakken(Geval geval) {
        return eerste(
                geval,
                Gronden.magOppakken(geval),
                Stream.of(
                        Wietoetsen::nietDeProcesregisseur,
                        Wietoetsen::nietInEersteFase,
                        Wietoetsen::geenPartij,
                        Wietoetsen::nietOnderDeLetters,
                        Wietoetsen::geenEigenTaak,
                        Gegevenstoetsen::zonderArtikel20,
                        Wetstoetsen::geenWgsDeelnemer));
    }

    private static Oordeel beoordelenDoorlaten(Geval geval) {
        return eerste(
                geval,
                Gronden.magDoorlaten(geval),
                Stream.of(
                        Wietoetsen::nietDeProcesregisseur,
                        Wietoetsen::nietInEersteFase,
                        Wietoetsen::nietBehandelaar,
                        Wietoetsen::geenPartij,
                        Wietoetsen::nietOnderDeLetters,
                        Wietoetsen::geenEigenTaak,
                        Wietoetsen::nietGeinformeerd,
                        Gegevenstoetsen::zonderArtikel20,
                        Wetstoetsen::geenWgsDeelnemer,
                        Wetstoetsen::privatePartijBeoordeeltNiet));
    }

    private static Oordeel eerste(Geval geval, String grond, Stream<Function<Geval, Optional<String>>> toetsen) {
        return toetsen.map(toets -> toets.apply(geval))
                .flatMap(Optional::stream)
                .findFirst()
                .map(lid -> new Oordeel(Antwoord.MAG_NIET, lid))
                .orElseGet(() -> new Oordeel(Antwoord.MAG, grond));
    }

    static Optional<String> weiger(boolean geweigerd, String lid) {
        return geweigerd ? Optional.of(lid) : Optional.empty();
    }
}
