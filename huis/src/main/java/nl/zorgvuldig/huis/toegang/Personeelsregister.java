package nl.zorgvuldig.huis.toegang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;

/** What is on record of the people of a house, for who registers them; what was withdrawn is not in it. */
public interface Personeelsregister {

    /** Whether someone is in it. */
    boolean kent(Samenwerkingsverband.Id huis, Persoon.Id persoon);

    /** Everyone. */
    List<Mens> mensen(Samenwerkingsverband.Id huis);

    /** Every role that was granted or proposed. */
    List<Verlening> verleningen(Samenwerkingsverband.Id huis);

    /** Every statement and screening. */
    List<Verklaring> verklaringen(Samenwerkingsverband.Id huis);

    /** Every mandate, what waits included. */
    List<Mandaat> mandaten(Samenwerkingsverband.Id huis);

    /**
     * A person.
     *
     * @param id identifier
     * @param naam the name, sealed
     * @param functie what the person does, sealed
     * @param kanInloggen whether a way to log in belongs to the person
     */
    record Mens(Persoon.Id id, Afgeschermd<String> naam, Afgeschermd<String> functie, boolean kanInloggen) {
        Stream<Afgeschermd<String>> velden() {
            return Stream.of(naam, functie);
        }
    }

    /**
     * What someone logs in with.
     *
     * @param van whose it is
     * @param wijze how it came about
     * @param uitgever who establishes the identity, sealed
     * @param weergave what the issuer calls the person, sealed
     * @param op when it was linked
     */
    record Koppeling(
            Persoon.Id van, Wijze wijze, Afgeschermd<String> uitgever, Afgeschermd<String> weergave, Instant op) {
        Stream<Afgeschermd<String>> velden() {
            return Stream.of(uitgever, weergave);
        }
    }

    /** How a way to log in can come about. */
    enum Wijze {
        /** With a link that works once. */
        LINK,
        /** Whoever registered the person wrote down issuer and subject. */
        OPGEGEVEN
    }

    /**
     * A role that was granted or proposed.
     *
     * @param id identifier
     * @param aan to whom
     * @param partij for which partij
     * @param rol the role
     * @param periode the days on which it holds
     * @param reden why, sealed
     * @param door who granted or proposed it
     * @param op when
     * @param tweedeNodig whether it works only when a second person confirmed it
     * @param tweede who did
     * @param bekeken on which day somebody last looked whether it is needed
     */
    record Verlening(
            UUID id,
            Persoon.Id aan,
            Partij.Id partij,
            Rol rol,
            Periode periode,
            Afgeschermd<String> reden,
            Persoon.Id door,
            Instant op,
            boolean tweedeNodig,
            Optional<Persoon.Id> tweede,
            LocalDate bekeken) {
        /** Whether it still waits for a second person. */
        public boolean wacht() {
            return tweedeNodig && tweede.isEmpty();
        }
    }

    /**
     * A statement or screening.
     *
     * @param id identifier
     * @param van of whom
     * @param eis what
     * @param periode the days on which it holds
     * @param kenmerk where the paper lies
     */
    record Verklaring(UUID id, Persoon.Id van, Eis eis, Periode periode, String kenmerk) {}

    /**
     * A mandate to decide in a casus on behalf of a partij.
     *
     * @param id identifier
     * @param van of whom
     * @param partij on behalf of which partij
     * @param grenzen within which limits, sealed
     * @param kenmerk where the paper lies
     * @param periode the days on which it holds
     * @param door who recorded it
     * @param tweede who confirmed it
     */
    record Mandaat(
            UUID id,
            Persoon.Id van,
            Partij.Id partij,
            Afgeschermd<String> grenzen,
            String kenmerk,
            Periode periode,
            Persoon.Id door,
            Optional<Persoon.Id> tweede) {
        /** Whether it still waits for a second person. */
        public boolean wacht() {
            return tweede.isEmpty();
        }
    }
}
