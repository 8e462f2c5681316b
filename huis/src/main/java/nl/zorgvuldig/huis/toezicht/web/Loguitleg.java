package nl.zorgvuldig.huis.toezicht.web;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toezicht.OordeelVellen;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.springframework.stereotype.Component;

/** Makes the words of the viewer's house for pages about the log. */
@Component
class Loguitleg {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Partijen partijen;
    private final Klok klok;

    Loguitleg(Transacties transacties, Protocollen protocollen, Partijen partijen, Klok klok) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.partijen = partijen;
        this.klok = klok;
    }

    Logzinnen voor(Kijker kijker) {
        Map<Partij.Id, String> namen = transacties.lezen(kijker, () -> partijen.namen(kijker.huis()));
        return new Logzinnen(new Uitleg(
                protocollen.voor(kijker.huis()), partij -> namen.getOrDefault(partij, ""), Kalender.dag(klok.nu())));
    }

    /** What was in the way of a judgement. */
    Foutoverzicht fouten(Kijker kijker, OordeelVellen.Uitkomst.Geweigerd geweigerd) {
        Logzinnen zinnen = voor(kijker);
        return new Foutoverzicht(geweigerd.redenen().stream()
                .map(reden -> new Foutoverzicht.Fout("", zinnen.uitleg().zin(reden)))
                .toList());
    }

    static WaaromBeeld waarom(Kijker kijker, Logzinnen zinnen, List<Bevinding> gronden) {
        return new WaaromBeeld(
                zinnen.partij(kijker.partij().waarde()),
                Teksten.tekst("toezicht.waarvoor"),
                zinnen.uitleg().regels(gronden),
                zinnen.uitleg().versie());
    }
}
