package nl.zorgvuldig.huis.aanmelding;

import java.util.Optional;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/** Builds the situation of a decision from what a reading statement found. */
final class Dossiersituatie {
    private static final Doel GEEN = new Doel("");

    private Dossiersituatie() {}

    static Situatie van(Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij, Handeling handeling) {
        Transactie transactie = Transactie.huidige();
        return new Situatie(
                transactie.moment(),
                transactie.kijker(),
                handeling,
                doel(protocol, rij),
                gevonden.persoon(),
                gevonden.eigenPartij(),
                rij.leidendePartij(),
                Optional.of(Gegeven.bekend(rij.staat().feiten())));
    }

    private static Doel doel(Protocol protocol, Dossiers.Rij rij) {
        return Optional.ofNullable(protocol.fasen().get(rij.staat().feiten().fase()))
                .map(Fasebepaling::hoofddoel)
                .orElse(GEEN);
    }
}
