package nl.zorgvuldig.protocollen;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** An open question points to places that are in the profile. */
final class OpenVragen {
    private OpenVragen() {}

    static Stream<Fout> fouten(Veld profiel) {
        Set<String> plaatsen = paden(profiel).collect(Collectors.toSet());
        return profiel.lijst("open_vragen").stream()
                .flatMap(vraag -> vraag.lijst("raakt").stream())
                .filter(plaats ->
                        plaats.tekst().filter(pad -> !plaatsen.contains(pad)).isPresent())
                .map(plaats -> plaats.fout("'" + plaats.tekst().orElse("") + "' is geen plaats in dit profiel"));
    }

    private static Stream<String> paden(Veld veld) {
        return Stream.concat(Stream.of(veld.pad()), velden(veld).flatMap(OpenVragen::paden));
    }

    private static Stream<Veld> velden(Veld veld) {
        return switch (veld.inhoud()) {
            case Inhoud.Groep groep -> groep.velden().values().stream();
            case Inhoud.Lijst lijst -> lijst.velden().stream();
            default -> Stream.empty();
        };
    }
}
