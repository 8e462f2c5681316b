package nl.zorgvuldig.kern.verstrekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.proef.Werelden;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;

/** Many decisions about seeing in one dossier are those that would be made one by one. */
class InzagereeksTest {
    private enum Uitkomst {
        TOEGESTAAN,
        GEWEIGERD;

        static Uitkomst van(Verstrekkingsbesluit besluit) {
            return besluit instanceof Verstrekkingsbesluit.Toegestaan ? TOEGESTAAN : GEWEIGERD;
        }
    }

    private static void gelijk(Verstrekkingsbesluit reeks, Verstrekkingsbesluit een) {
        assertThat(Uitkomst.van(reeks)).isEqualTo(Uitkomst.van(een));
        assertThat(reeks.bevindingen()).isEqualTo(een.bevindingen());
        if (reeks instanceof Verstrekkingsbesluit.Toegestaan(var _, Inzagebewijs bewijs)
                && een instanceof Verstrekkingsbesluit.Toegestaan(var _, Inzagebewijs ander)) {
            assertThat(bewijs).usingRecursiveComparison().isEqualTo(ander);
        }
    }

    @Test // A1, G2: what is judged once for all judges nothing else
    void een_reeks_beslist_wat_een_voor_een_wordt_beslist() {
        Map<Uitkomst, Integer> gezien = new EnumMap<>(Uitkomst.class);
        Werelden.houd(Beslisser.INZAGE, vraag -> {
            Inzagesituatie situatie = (Inzagesituatie) vraag.situatie();
            Inzagesituatie onbekend =
                    new Inzagesituatie(situatie.basis(), Gegeven.onbekend(), situatie.gever(), situatie.vindplaatsen());
            Inzagereeks reeks = reeks(vraag, situatie);
            for (Inzagesituatie deze : List.of(situatie, onbekend)) {
                Verstrekkingsbesluit een = Beslissing.inzage(vraag.protocol(), deze);
                gelijk(reeks.besluit(deze), een);
                gezien.merge(Uitkomst.van(een), 1, Integer::sum);
            }
        });
        assertThat(gezien).containsOnlyKeys(Uitkomst.values());
    }

    @Test // A1: what belongs to another person, moment or dossier is judged as a whole
    void een_andere_situatie_wordt_geheel_beslist() {
        Werelden.houd(Beslisser.INZAGE, vraag -> {
            Inzagesituatie situatie = (Inzagesituatie) vraag.situatie();
            Inzagesituatie later = new Inzagesituatie(
                    later(situatie.basis()),
                    situatie.inbreng(),
                    situatie.gever(),
                    situatie.gronden(),
                    situatie.vindplaatsen());
            gelijk(reeks(vraag, situatie).besluit(later), Beslissing.inzage(vraag.protocol(), later));
        });
    }

    private static Situatie later(Situatie basis) {
        return new Situatie(
                basis.moment().plusSeconds(400L * 24 * 3600),
                basis.kijker(),
                basis.handeling(),
                basis.doel(),
                basis.persoon(),
                basis.eigenPartij(),
                basis.leidendePartij(),
                basis.dossier());
    }

    private static Inzagereeks reeks(Vraag vraag, Inzagesituatie situatie) {
        return Inzagereeks.van(vraag.protocol(), situatie.basis().voor(Handeling.BEOORDELEN));
    }
}
