package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Bereik;
import org.springframework.stereotype.Component;

/** Tells whoever saw, can or could see something that its giver shared it, put it right or took it back (G3, T10, AVG 19). */
@Component
class Zeggenschapsmelding {
    private final Zeggenschap zeggenschap;
    private final Mededelingen mededelingen;
    private final Uitvragen uitvragen;

    Zeggenschapsmelding(Zeggenschap zeggenschap, Mededelingen mededelingen, Uitvragen uitvragen) {
        this.zeggenschap = zeggenschap;
        this.mededelingen = mededelingen;
        this.uitvragen = uitvragen;
    }

    /** Everyone in the casus since it was given whom it could reach; never who does it. */
    void vertel(Kijker kijker, Zaak zaak, Stuk stuk, Mededelingen.Soort wat) {
        Bereik bereik = bereik(
                zaak,
                stuk,
                gevraagd(kijker, zaak, stuk),
                zeggenschap.ooit(kijker, zaak.dossier(), new Inbreng.Id(stuk.id())));
        mededelingen.sinds(kijker, zaak.dossier(), stuk.op()).stream()
                .filter(wie -> !wie.persoon().equals(kijker.persoon()))
                .filter(bereik::omvat)
                .forEach(wie -> mededelingen.vertel(kijker, zaak.dossier(), wie, wat));
    }

    /** Everyone in the casus now whom it reaches and did not reach before, or who may use it otherwise than before (T10). */
    void deel(Kijker kijker, Zaak zaak, Stuk stuk, Voorwaarden eerst, Voorwaarden nu) {
        Set<Partij.Id> gevraagd = gevraagd(kijker, zaak, stuk);
        Bereik was = bereik(zaak, stuk, gevraagd, List.of(eerst));
        Bereik wordt = bereik(zaak, stuk, gevraagd, List.of(nu));
        mededelingen.sinds(kijker, zaak.dossier(), zaak.situatie().moment()).stream()
                .filter(wie -> !wie.persoon().equals(kijker.persoon()))
                .filter(wie ->
                        wordt.omvat(wie) && (!was.omvat(wie) || heeft(eerst, wie.partij()) != heeft(nu, wie.partij())))
                .forEach(wie -> mededelingen.vertel(kijker, zaak.dossier(), wie, Mededelingen.Soort.GEDEELD));
    }

    private static boolean heeft(Voorwaarden voorwaarden, Partij.Id partij) {
        return voorwaarden.eigenTaak().contains(partij);
    }

    /** The partijen to which it went along with a question, whatever became of that. */
    private Set<Partij.Id> gevraagd(Kijker kijker, Zaak zaak, Stuk stuk) {
        return uitvragen.van(kijker, zaak.dossier()).stream()
                .filter(vraag -> vraag.mee().contains(new Inbreng.Id(stuk.id())))
                .map(Uitvragen.Gesteld::partij)
                .collect(Collectors.toSet());
    }

    private static Bereik bereik(Zaak zaak, Stuk stuk, Set<Partij.Id> gevraagd, List<Voorwaarden> ooit) {
        return new Bereik(
                stuk.gever(),
                zaak.rij().staat().feiten().leidendePartij(),
                gevraagd,
                zaak.protocol().lezers(),
                ooit);
    }
}
