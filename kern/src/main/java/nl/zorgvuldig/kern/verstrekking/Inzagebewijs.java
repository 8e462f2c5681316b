package nl.zorgvuldig.kern.verstrekking;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * Proof that a decision let one viewer see named fields at one moment. Only a decision makes one; it opens nothing
 * else, for nobody else, and not a moment later.
 */
public final class Inzagebewijs {
    private final Kijker kijker;
    private final Optional<Dossierfeiten> dossier;
    private final Partij.Id namens;
    private final Set<Vindplaats> vindplaatsen;
    private final Doel doel;
    private final Handeling handeling;
    private final Instant moment;
    private final String beleid;
    private final Optional<Verstrekking> verstrekking;

    Inzagebewijs(
            Situatie situatie,
            Set<Vindplaats> vindplaatsen,
            Partij.Id namens,
            String beleid,
            Optional<Verstrekking> verstrekking) {
        this.kijker = situatie.kijker();
        this.dossier = situatie.bekendDossier();
        this.namens = namens;
        this.vindplaatsen = Set.copyOf(vindplaatsen);
        this.doel = situatie.doel();
        this.handeling = situatie.handeling();
        this.moment = situatie.moment();
        this.beleid = beleid;
        this.verstrekking = verstrekking;
    }

    /** For whom it opens. */
    public Kijker kijker() {
        return kijker;
    }

    /** The partij on whose behalf the viewer looks. */
    public Partij.Id namens() {
        return namens;
    }

    /** What it opens. */
    public Set<Vindplaats> vindplaatsen() {
        return vindplaatsen;
    }

    /** The dossier; empty for what lies outside any dossier. */
    public Optional<Dossier.Id> dossier() {
        return dossier.map(Dossierfeiten::id);
    }

    /** The task of the leading partij on which it rests; empty for what lies outside any dossier. */
    public Optional<Taak> taak() {
        return dossier.map(Dossierfeiten::taak);
    }

    /** The purpose it serves. */
    public Doel doel() {
        return doel;
    }

    /** The act it was decided for. */
    public Handeling handeling() {
        return handeling;
    }

    /** The moment it was decided for. */
    public Instant moment() {
        return moment;
    }

    /** Hash of the profile under which it was decided. */
    public String beleid() {
        return beleid;
    }

    /** What opening it is, when it brings what a partij gave to someone who does not work for it. */
    public Optional<Verstrekking> verstrekking() {
        return verstrekking;
    }

    /** Whether it opens a place for a viewer at a moment. */
    public boolean past(Vindplaats vindplaats, Kijker voor, Instant op) {
        return vindplaatsen.contains(vindplaats) && kijker.equals(voor) && moment.equals(op);
    }

    @Override
    public String toString() {
        return "Inzagebewijs[" + vindplaatsen.size() + "]";
    }
}
