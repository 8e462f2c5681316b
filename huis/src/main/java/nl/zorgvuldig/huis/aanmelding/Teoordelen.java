package nl.zorgvuldig.huis.aanmelding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;

/** Which inbrengen are judged at the end of a phase. */
final class Teoordelen {
    private Teoordelen() {}

    /**
     * All that may be used in the phase the casus is in and can be seen. What its giver keeps from who judges stays behind,
     * and nothing tells that it is there (D3, C6).
     */
    static Set<Inbreng.Id> van(Zaak zaak) {
        Situatie inzien = zaak.situatie().voor(Handeling.INZIEN);
        return ids(staand(zaak)
                .filter(stuk -> stuk.feiten(zaak.dossier())
                        .isBruikbaarIn(zaak.rij().staat().feiten().fase()))
                .filter(stuk ->
                        Openen.besluit(zaak.protocol(), inzien, stuk) instanceof Verstrekkingsbesluit.Toegestaan));
    }

    /** Whatever was given and not taken back. */
    static Set<Inbreng.Id> alle(Zaak zaak) {
        return ids(staand(zaak));
    }

    /** What its giver took back is of no use to a next phase. */
    static Set<Inbreng.Id> ingetrokken(Zaak zaak) {
        return ids(inbrengen(zaak).filter(stuk -> stuk.ingetrokken().isPresent()));
    }

    private static Stream<Stuk> staand(Zaak zaak) {
        return inbrengen(zaak).filter(stuk -> stuk.ingetrokken().isEmpty());
    }

    private static Stream<Stuk> inbrengen(Zaak zaak) {
        return zaak.rij().stukken().stream().filter(stuk -> stuk.soort() == Stuk.Soort.INBRENG);
    }

    private static Set<Inbreng.Id> ids(Stream<Stuk> stukken) {
        return stukken.map(stuk -> new Inbreng.Id(stuk.id())).collect(Collectors.toSet());
    }
}
