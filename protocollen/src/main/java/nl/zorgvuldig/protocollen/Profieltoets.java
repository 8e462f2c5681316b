package nl.zorgvuldig.protocollen;

import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** One thing that a schema cannot say. A check passes over what has the wrong shape; the schema tells of that. */
@FunctionalInterface
interface Profieltoets {

    Stream<Fout> fouten(Veld profiel);

    static List<Profieltoets> alle() {
        return List.of(
                Dubbelen::fouten,
                Verwijzingen::fouten,
                Artikelen::fouten,
                Volledigheid::fouten,
                Bevoegdheden::betrokkenheid,
                Bevoegdheden::rollen,
                Bevoegdheden::fasen,
                Bevoegdheden::aanmelden,
                Uitkomsten::fouten,
                Fasegang::fouten,
                Trappen::fouten,
                Geldigheid::taken,
                Regimelezer::fouten,
                OpenVragen::fouten);
    }
}
