package nl.zorgvuldig.huis.kluis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.proef.Proefbesluit;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefmensen;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.junit.jupiter.api.Test;

class KluisTest {

    @Test // K1, S4
    void een_passend_bewijs_opent() {
        try (Proefhuis huis = Proefhuis.met("verantwoording", "kluis")) {
            Proefmensen mensen = Proefmensen.in(huis);
            Kijker kijker = mensen.kijker(mensen.samenwerkingsverband(), Proefbesluit.rol());
            Dossier.Id dossier = mensen.dossier(kijker);
            Inbreng.Id inbreng = mensen.inbreng(kijker, dossier, "Overlast in de Havenstraat");
            Vindplaats plaats = new Vindplaats(dossier.waarde(), inbreng.waarde(), "inhoud");

            Map<Vindplaats, String> open = huis.transacties().lezen(kijker, () -> {
                byte[] blob = huis.jdbc()
                        .sql("select inhoud from zorgvuldig.inbreng where inbreng_id = ?")
                        .param(inbreng.waarde())
                        .query(byte[].class)
                        .single();
                Kluis kluis = huis.de(Kluis.class);
                Afgeschermd<String> wat = kluis.afgeschermd(Eigenaar.van(dossier), inbreng.waarde(), "inhoud", blob);
                return kluis.open(List.of(new Opening(
                        Proefbesluit.bewijs(kijker, Transactie.huidige().moment(), dossier, inbreng, "inhoud"),
                        List.of(wat))));
            });

            assertThat(open).containsExactly(Map.entry(plaats, "Overlast in de Havenstraat"));
        }
    }
}
