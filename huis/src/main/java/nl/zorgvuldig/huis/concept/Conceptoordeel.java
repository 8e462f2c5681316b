package nl.zorgvuldig.huis.concept;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Conceptsituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/** Asks kern whether the viewer may work on a draft. */
@Component
class Conceptoordeel {
    private final Situaties situaties;

    Conceptoordeel(Situaties situaties) {
        this.situaties = situaties;
    }

    /** On a draft of the viewer; the table gives no other. */
    Verstrekkingsbesluit over(Protocol protocol, Optional<Concept> concept, Set<Vindplaats> vindplaatsen) {
        Gegeven<Conceptsituatie.Concept> feiten = Gegeven.van(concept.map(dit -> new Conceptsituatie.Concept(
                dit.id(),
                dit.van(),
                dit.partij(),
                dit.wordtOpgeschreven().map(Kijker::partij),
                dit.begonnen(),
                bepaling(protocol).termijn())));
        return Beslissing.concept(protocol, new Conceptsituatie(basis(protocol), feiten, vindplaatsen));
    }

    Situatie basis(Protocol protocol) {
        return situaties.van(Handeling.AANMELDEN, doel(protocol));
    }

    static Doel doel(Protocol protocol) {
        return Optional.ofNullable(protocol.fasen().get(protocol.aanmelding().fase()))
                .orElseThrow()
                .hoofddoel();
    }

    static Termijnbepaling bepaling(Protocol protocol) {
        return Optional.ofNullable(protocol.termijnen().get(Termijnbepaling.Soort.CONCEPT))
                .orElseThrow();
    }

    static Concept nieuw(Protocol protocol, Optional<Kijker> melder) {
        Instant nu = Transactie.huidige().moment();
        Kijker schrijver = Transactie.huidige().kijker();
        return new Concept(
                UUID.randomUUID(),
                schrijver.persoon(),
                schrijver.partij(),
                1,
                nu,
                nu,
                bepaling(protocol).termijn().verstrekenOp(nu),
                melder.map(wie -> new Concept.Verteld(schrijver.persoon(), schrijver.partij(), wie)));
    }
}
