package nl.zorgvuldig.huis.toegang;

import java.util.Optional;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Loads what a decision outside any dossier rests on, in one query. */
@Component
public class Situaties {
    /** The purpose of work that touches no dossier. */
    public static final Doel HUISWERK = new Doel("werk-van-het-huis");

    private final Kijkerfeiten feiten;

    Situaties(Kijkerfeiten feiten) {
        this.feiten = feiten;
    }

    /** The situation of the running transaction's viewer. */
    public Situatie van(Handeling handeling, Doel doel) {
        Transactie transactie = Transactie.huidige();
        Kijkerfeiten.Rij rij = feiten.van(transactie.kijker());
        return new Situatie(
                transactie.moment(),
                transactie.kijker(),
                handeling,
                doel,
                Feiten.persoon(rij.persoon(), Kalender.dag(transactie.moment())),
                Feiten.partij(rij.eigenPartij()),
                Gegeven.onbekend(),
                Optional.empty());
    }
}
