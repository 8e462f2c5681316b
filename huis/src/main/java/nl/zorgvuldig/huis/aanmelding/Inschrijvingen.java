package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.taal.Bsn;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;

/** Writes dossiers. */
public interface Inschrijvingen {

    /** Remembers the idempotency key of a form with the dossier it makes; when it was sent before: the dossier then. */
    Dossier.Id onthoud(Kijker kijker, UUID indiening, Dossier.Id dossier);

    /** The dossier that was made by a form with this key, when the viewer sent it before. */
    Optional<Dossier.Id> eerder(Kijker kijker, UUID indiening);

    /** When the viewer sent the form that made a dossier; empty when it was somebody else. */
    Optional<Instant> verstuurd(Kijker kijker, Dossier.Id dossier);

    /** A new dossier with its key, its number, the involvement of its aanmelder and its place in the queue. */
    void schrijfIn(Kijker kijker, NieuwDossier dossier);

    /** Adds an inbreng; who it is about can be found back by index only. */
    void voegToe(Kijker kijker, NieuweInbreng inbreng);

    /** Adds a recorded text; what comes back is its random identifier. */
    UUID voegToe(Kijker kijker, NieuweVastlegging vastlegging);

    /** Takes a waiting dossier in hand; false when somebody else was first or it does not wait. */
    boolean pakOp(Kijker kijker, Dossier.Id dossier);

    /** Records of each inbreng whether the next phase needs it. */
    void beoordeel(Kijker kijker, Dossier.Id dossier, Fase naar, Map<Inbreng.Id, Noodzaakoordeel> oordelen);

    /** Records of each inbreng whether its giver lets it be used in the next phase. */
    void legAkkoordVast(Kijker kijker, Dossier.Id dossier, Fase naar, Map<Inbreng.Id, Boolean> akkoord);

    /** Moves a dossier on. */
    void zet(Kijker kijker, Dossier.Id dossier, Fase fase, Stand stand);

    /** Writes down until when a dossier that ended is kept. */
    void bewaar(Kijker kijker, Dossier.Id dossier, LocalDate totEnMet);

    /** A dossier to be. */
    record NieuwDossier(Dossier.Id id, Fase fase, Taak taak, Gebied gebied, String profielHash) {}

    /** An inbreng to be, about one of the people of the casus, counted from 1, with its category of betrokkene. */
    record NieuweInbreng(
            Dossier.Id dossier,
            int wie,
            int betrokkene,
            Categorie categorie,
            Optional<String> onderdeel,
            Fase fase,
            Doel doel,
            Taak taak,
            String inhoud,
            String noodzaak,
            String bron,
            LocalDate peildatum,
            Optional<Doorgegeven> doorgegeven,
            Voorwaarden voorwaarden,
            String aanwijzing,
            Vindbaar vindbaar,
            Optional<Verbetering> verbetering) {
        /** How much it weighs in a text that is written about it. */
        Zwaarte zwaarte() {
            return new Zwaarte(
                    categorie,
                    onderdeel.map(Onderdeel::new).stream().collect(Collectors.toSet()),
                    doorgegeven.map(Doorgegeven::op));
        }

        @Override
        public String toString() {
            return "NieuweInbreng[" + categorie.code() + "]";
        }
    }

    /** Of what was wrong it is put in the place, and why. */
    record Verbetering(Inbreng.Id van, String reden) {
        @Override
        public String toString() {
            return "Verbetering[" + van + "]";
        }
    }

    /** That the police let it be passed on: when, and where they recorded it. */
    record Doorgegeven(LocalDate op, String kenmerk) {
        @Override
        public String toString() {
            return "Doorgegeven[" + op + "]";
        }
    }

    /** By what an inbreng can be found back. */
    sealed interface Vindbaar {
        /** By nothing. */
        record Niet() implements Vindbaar {}

        /** By the citizen service number. */
        record OpBsn(Bsn bsn) implements Vindbaar {}

        /** By name and date of birth. */
        record OpNaam(Personalia personalia) implements Vindbaar {}
    }

    /** A recorded text to be. */
    record NieuweVastlegging(
            Dossier.Id dossier,
            Stuk.Soort soort,
            Partij.Id gever,
            String code,
            Zwaarte zwaarte,
            Fase fase,
            Optional<Partij.Id> partij,
            Optional<LocalDate> dag,
            Optional<LocalDate> toetsOp,
            String tekst,
            String wijze) {
        /** The same, about something that has a code. */
        NieuweVastlegging metCode(String over) {
            return new NieuweVastlegging(
                    dossier, soort, gever, over, zwaarte, fase, partij, dag, toetsOp, tekst, wijze);
        }

        @Override
        public String toString() {
            return "NieuweVastlegging[" + soort + "]";
        }
    }

    /** A dossier that waits for someone, without anything of its content. */
    record Wachtend(Dossier.Id dossier, Partij.Id partij, Instant sinds) {}

    /** The dossiers that wait, oldest first. */
    List<Wachtend> wachtrij(Kijker kijker);
}
