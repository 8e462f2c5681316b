package nl.zorgvuldig.protocollen;

import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** What is named somewhere exists. */
final class Verwijzingen {
    private Verwijzingen() {}

    static Stream<Fout> fouten(Veld profiel) {
        Veld aanmelding = profiel.veld("aanmelding");
        Set<String> rollen = Codes.van(profiel, "rollen");
        Set<String> fasen = Codes.van(profiel, "fasen");
        Set<String> soorten = Codes.van(profiel, "soorten");
        return Stream.of(
                        onbekend("rol", rollen, bevoegdheden(profiel).map(veld -> veld.veld("rol"))),
                        onbekend("fase", fasen, Stream.of(aanmelding.veld("fase"))),
                        onbekend("fase", fasen, uitkomsten(profiel, "uit")),
                        onbekend("fase", fasen, uitkomsten(profiel, "naar")),
                        onbekend("soort partij", soorten, gevers(profiel)),
                        onbekend("soort partij", soorten, aanmelding.veld("informeren").lijst("door").stream()),
                        onbekend("soort partij", soorten, aanmelding.veld("gemeenten").lijst("soorten").stream()))
                .flatMap(stroom -> stroom);
    }

    static Stream<Veld> bevoegdheden(Veld profiel) {
        return Stream.concat(
                profiel.lijst("fasen").stream().flatMap(fase -> fase.lijst("bevoegdheden").stream()),
                profiel.lijst("huisbreed").stream());
    }

    private static Stream<Veld> uitkomsten(Veld profiel, String naam) {
        return profiel.lijst("uitkomsten").stream().map(uitkomst -> uitkomst.veld(naam));
    }

    private static Stream<Veld> gevers(Veld profiel) {
        return profiel.lijst("categorieen").stream().flatMap(categorie -> categorie.lijst("gevers").stream());
    }

    private static Stream<Fout> onbekend(String soort, Set<String> codes, Stream<Veld> velden) {
        return Codes.buiten(codes, velden)
                .map(veld ->
                        veld.fout("de " + soort + " '" + veld.tekst().orElse("") + "' staat nergens in dit profiel"));
    }
}
