package nl.zorgvuldig.huis.kluis;

import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import nl.zorgvuldig.huis.kluis.opslag.Sleuteltabel;
import nl.zorgvuldig.huis.kluis.opslag.Steekproef;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before the application opens, tries the keys on what they should open: another key directory is not accepted. */
@Component
final class Sleutelproef implements SmartInitializingSingleton {
    private final Sleutelwerk sleutelwerk;
    private final Sleuteltabel tabel;
    private final Transacties transacties;

    Sleutelproef(Sleutelwerk sleutelwerk, Sleuteltabel tabel, Transacties transacties) {
        this.sleutelwerk = sleutelwerk;
        this.tabel = tabel;
        this.transacties = transacties;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Samenwerkingsverband.Id huis : transacties.huizen()) {
            transacties
                    .huis(huis, "sleutelbewaarder", Databankrol.LEZEN, () -> tabel.steekproef(huis))
                    .forEach(proef -> probeer(huis, proef));
        }
    }

    private void probeer(Samenwerkingsverband.Id huis, Steekproef proef) {
        Eigenaar eigenaar = new Eigenaar(Eigenaarsoort.valueOf(proef.soort()), proef.eigenaar());
        try {
            sleutelwerk.pakUit(huis, eigenaar, proef.verpakt());
        } catch (ZegelVerbroken fout) {
            throw new StartGeweigerd(
                    "De sleutels in de map sleutels horen niet bij deze databank: zet de map terug die erbij hoort.",
                    fout);
        }
    }
}
