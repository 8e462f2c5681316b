package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What searching found.
 *
 * @param gezocht what was typed
 * @param casussen the casussen in which it occurs
 * @param waarom why the viewer may see them; empty when there are none
 */
public record ZoekBeeld(String gezocht, List<WerklijstBeeld.Casus> casussen, Optional<WaaromBeeld> waarom) {
    @Override
    public String toString() {
        return "ZoekBeeld[" + casussen.size() + "]";
    }
}
