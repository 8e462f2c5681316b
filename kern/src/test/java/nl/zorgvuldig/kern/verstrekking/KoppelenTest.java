package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Voorbeelden.binnenkomen;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.BRAM;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.OEVERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.junit.jupiter.api.Test;

/** Seeing as whom one would come in with a link that works once. */
class KoppelenTest {
    @Test // B5: before it takes effect one sees whose record it is, also without any role
    void wie_de_link_heeft_ziet_als_wie_hij_binnenkomt() {
        toegestaan(vraag(Gegeven.bekend(BRAM), BRAM.waarde(), OEVERS.waarde()));
        assertThat(vraag(Gegeven.bekend(BRAM), BRAM.waarde(), OEVERS.waarde())
                        .antwoord()
                        .codes())
                .contains("HUIS eigen-huis", "BEVOEGDHEID uitgenodigd");
    }

    @Test // B5, G2: and of nobody else
    void zonder_werkende_link_en_van_een_ander_ziet_hij_niets() {
        String niet = "BEVOEGDHEID niet-uitgenodigd";
        geweigerd(vraag(Gegeven.onbekend(), BRAM.waarde(), OEVERS.waarde()), niet);
        geweigerd(vraag(Gegeven.bekend(new Persoon.Id(new UUID(5, 5))), BRAM.waarde(), OEVERS.waarde()), niet);
        geweigerd(vraag(Gegeven.bekend(BRAM), new UUID(5, 5), OEVERS.waarde()), "ZICHT ander-gegeven");
        geweigerd(vraag(Gegeven.bekend(BRAM), BRAM.waarde(), new UUID(5, 5)), "ZICHT ander-gegeven");
    }

    private static Vraag vraag(Gegeven<Persoon.Id> uitgenodigd, UUID van, UUID eigenaar) {
        return new Vraag(
                Beslisser.KOPPELEN,
                binnenkomen().protocol(),
                new Koppelsituatie(
                        (Situatie) binnenkomen().situatie(),
                        BRAM,
                        uitgenodigd,
                        Set.of(new Vindplaats(eigenaar, van, "naam"))));
    }
}
