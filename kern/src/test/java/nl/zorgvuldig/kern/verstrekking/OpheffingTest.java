package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.bevinding;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageGeheim;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.toestemd;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.uitgezonderd;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import org.junit.jupiter.api.Test;

class OpheffingTest {
    @Test // E6: the same facts always give the same ground
    void van_meer_wetten_telt_de_eerste_op_naam() {
        List<Uitzondering> wetten = "bcdefghijklm"
                .chars()
                .mapToObj(letter -> new Uitzondering(Character.toString(letter)))
                .toList();
        Geheimgrond[] gronden = wetten.stream()
                .map(wet -> Kopie.met(uitgezonderd(), "uitzondering", wet))
                .toArray(Geheimgrond[]::new);
        Vraag alle = inzageGeheim(gronden)
                .pasProtocol(
                        "geheimhouding.uitzonderingen",
                        (Map<Uitzondering, ?> oud) -> wetten.stream()
                                .collect(Collectors.toMap(
                                        wet -> wet, _ -> oud.values().iterator().next())));
        assertThat(bevinding(alle, "ZORGGEHEIM geheim-uitgezonderd").argumenten())
                .isEqualTo(Map.of("uitzondering", new Argument.Code("uitzondering", "b")));
    }

    @Test // E4: agreed to twice is agreed to
    void twee_keer_toestemming_is_toestemming() {
        Geheimgrond nu = toestemd(Toestemmingssoort.GEHEIM);
        toegestaan(inzageGeheim(nu, Kopie.met(nu, "sinds", NU.minusMillis(1))));
    }
}
