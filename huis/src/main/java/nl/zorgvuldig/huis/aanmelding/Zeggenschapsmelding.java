package nl.zorgvuldig.huis.aanmelding;

import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Bereik;
import org.springframework.stereotype.Component;

/** Tells whoever saw or could see something that its giver put it right or took it back (G3, AVG 19). */
@Component
class Zeggenschapsmelding {
    private final Zeggenschap zeggenschap;
    private final Mededelingen mededelingen;

    Zeggenschapsmelding(Zeggenschap zeggenschap, Mededelingen mededelingen) {
        this.zeggenschap = zeggenschap;
        this.mededelingen = mededelingen;
    }

    /** Everyone in the casus since it was given whom it could reach; never who does it. */
    void vertel(Kijker kijker, Zaak zaak, Stuk stuk, Mededelingen.Soort wat) {
        Bereik bereik = new Bereik(
                stuk.gever(),
                zaak.rij().staat().feiten().leidendePartij(),
                zeggenschap.ooit(kijker, zaak.dossier(), new Inbreng.Id(stuk.id())));
        mededelingen.sinds(kijker, zaak.dossier(), stuk.op()).stream()
                .filter(wie -> !wie.persoon().equals(kijker.persoon()))
                .filter(bereik::omvat)
                .forEach(wie -> mededelingen.vertel(kijker, zaak.dossier(), wie, wat));
    }
}
