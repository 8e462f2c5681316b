package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;

/** Looks into a dossier as the page of a casus does, at what partijen gave. */
public final class Proefinzage {
    private final Proefhuis huis;
    private final Protocol protocol;
    private final Dossiers dossiers;
    private final Openen openen;

    /** In a house with a safe and a log. */
    public Proefinzage(Proefhuis huis, Protocol protocol, Dossiers dossiers) {
        this.huis = huis;
        this.protocol = protocol;
        this.dossiers = dossiers;
        this.openen = new Openen(huis.de(Kluis.class), huis.de(Logboek.class));
    }

    /** Answers how many pieces were shown. */
    public int kijk(Kijker kijker, Dossier.Id dossier) {
        return huis.transacties()
                .lezen(
                        kijker,
                        () -> openen.open(protocol, inbrengen(dossiers.lees(kijker, dossier))).stream()
                                .mapToInt(gezien -> gezien.stukken().size())
                                .sum());
    }

    private static Dossiers.Gevonden inbrengen(Dossiers.Gevonden gevonden) {
        List<Dossiers.Rij> rijen = gevonden.dossiers().stream()
                .map(rij -> new Dossiers.Rij(
                        rij.staat(),
                        rij.leidendePartij(),
                        rij.stukken().stream()
                                .filter(stuk -> stuk.soort() == Stuk.Soort.INBRENG)
                                .toList()))
                .toList();
        return new Dossiers.Gevonden(gevonden.persoon(), gevonden.eigenPartij(), rijen);
    }
}
