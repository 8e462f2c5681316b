package nl.zorgvuldig.protocollen;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Gebeurtenis;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** What is named somewhere exists. */
final class Verwijzingen {
    private Verwijzingen() {}

    static Stream<Fout> fouten(Veld profiel) {
        Set<String> rollen = Codes.van(profiel, "rollen");
        Set<String> fasen = Codes.van(profiel, "fasen");
        Set<String> soorten = Codes.van(profiel, "soorten");
        Set<String> termijnen = Codes.van(profiel.veld("bewaring"), "vernietigen");
        return Stream.of(
                        onbekend("rol", rollen, bevoegdheden(profiel).map(veld -> veld.veld("rol"))),
                        onbekend("rol", rollen, profiel.alle("aanmelding.derde.rollen")),
                        onbekend("rol", rollen, profiel.alle("zeggenschap.regisseur")),
                        bewaring(profiel, rollen),
                        onbekend("termijn", termijnen, profiel.alle("bewaring.verlengen.vernietiging")),
                        onbekend("fase", fasen, profiel.alle("aanmelding.fase")),
                        onbekend("fase", fasen, profiel.alle("uitkomsten.uit")),
                        onbekend("fase", fasen, profiel.alle("uitkomsten.naar")),
                        onbekend("soort partij", soorten, gevers(profiel)),
                        onbekend("soort partij", soorten, profiel.alle("aanmelding.informeren.door")),
                        onbekend("soort partij", soorten, profiel.alle("aanmelding.gemeenten.soorten")),
                        onbekend("soort partij", soorten, gevraagd(profiel)),
                        verstrekkingen(profiel, soorten),
                        geheimhouding(profiel, soorten))
                .flatMap(stroom -> stroom);
    }

    private static Stream<Fout> bewaring(Veld profiel, Set<String> rollen) {
        return Stream.of("trappen.zicht.rol", "heropenen.rollen", "verlengen.rollen")
                .flatMap(pad -> onbekend("rol", rollen, profiel.alle("bewaring." + pad)));
    }

    /** An event that is a verstrekking says of which kind of partij: else its term would never run. */
    private static Stream<Fout> verstrekkingen(Veld profiel, Set<String> soorten) {
        Set<String> gebeurtenissen = soorten.stream()
                .map(soort ->
                        Gebeurtenis.verstrekkingDoor(new SoortPartij(soort)).code())
                .collect(Collectors.toSet());
        return onbekend(
                "soort partij van",
                gebeurtenissen,
                profiel.alle("termijnregels.vanaf")
                        .filter(veld -> veld.tekst()
                                .filter(code -> code.startsWith("verstrekking-"))
                                .isPresent()));
    }

    private static Stream<Fout> geheimhouding(Veld profiel, Set<String> soorten) {
        Set<String> categorieen = Codes.van(profiel, "categorieen");
        return Stream.concat(
                Stream.of("uitzonderingen.ontvangers", "regimes.partijen")
                        .flatMap(pad -> onbekend("soort partij", soorten, profiel.alle("geheimhouding." + pad))),
                onbekend("categorie", categorieen, profiel.alle("geheimhouding.regimes.categorieen")));
    }

    static Stream<Veld> bevoegdheden(Veld profiel) {
        return Stream.concat(profiel.alle("fasen.bevoegdheden"), profiel.alle("huisbreed"));
    }

    /** Kinds that are named in a list; the one word for everyone is the schema's. */
    private static Stream<Veld> gevers(Veld profiel) {
        return profiel.alle("categorieen").flatMap(categorie -> categorie.lijst("gevers").stream());
    }

    private static Stream<Veld> gevraagd(Veld profiel) {
        return profiel.alle("uitvraag.vragen").flatMap(vraag -> vraag.lijst("aan").stream());
    }

    private static Stream<Fout> onbekend(String soort, Set<String> codes, Stream<Veld> velden) {
        return Codes.buiten(codes, velden)
                .map(veld ->
                        veld.fout("de " + soort + " '" + veld.tekst().orElse("") + "' staat nergens in dit profiel"));
    }
}
