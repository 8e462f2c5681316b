package nl.zorgvuldig.protocollen;

import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** An open question points to places that are in the profile. */
final class OpenVragen {
    private OpenVragen() {}

    static Stream<Fout> fouten(Veld profiel) {
        return profiel.lijst("open_vragen").stream()
                .flatMap(vraag -> vraag.lijst("raakt").stream())
                .filter(plaats ->
                        plaats.tekst().filter(pad -> !bestaat(profiel, pad)).isPresent())
                .map(plaats -> plaats.fout("'" + plaats.tekst().orElse("") + "' is geen plaats in dit profiel"));
    }

    private static boolean bestaat(Veld veld, String pad) {
        return veld.pad().equals(pad) || velden(veld).anyMatch(kind -> bestaat(kind, pad));
    }

    private static Stream<Veld> velden(Veld veld) {
        return switch (veld.inhoud()) {
            case Inhoud.Groep groep -> groep.velden().values().stream();
            case Inhoud.Lijst lijst -> lijst.velden().stream();
            default -> Stream.empty();
        };
    }
}
