package nl.zorgvuldig.huis.naslag.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.protocollen.index.Houding;

/**
 * The protocol of a house as a document.
 *
 * @param titel the name people know it by
 * @param geldigVanaf first day on which it holds
 * @param kenmerk beginning of the hash of what decides
 * @param wet the day from which a law lies over it; empty when none does
 * @param fasen who can do something in which phase
 * @param bewaring the steps of retention, a picture for each event they are counted from
 * @param termijnen the other terms
 * @param vragen what the text leaves open
 * @param houding how many leden are kept in which way
 * @param index every lid, by article
 * @param anderen the profiles it can be compared with
 * @param verschillen the differences with the one that was chosen
 */
public record ProtocolBeeld(
        String titel,
        LocalDate geldigVanaf,
        String kenmerk,
        Optional<LocalDate> wet,
        Fasenplaat fasen,
        List<Bewaarplaat> bewaring,
        List<Termijn> termijnen,
        List<Vraag> vragen,
        List<Telling> houding,
        List<Artikelgroep> index,
        List<Optie> anderen,
        Optional<Verschillen> verschillen) {

    /** A term: its name, how long, from what, and where that stands. */
    public record Termijn(String naam, String strekking, String duur, String vanaf, String bron) {}

    /** An open question. */
    public record Vraag(String naam, String vraag, String standaard, String besluitDoor, String bron) {}

    /** How many leden are kept in one way. */
    public record Telling(Houding houding, long aantal) {}

    /** The leden of one article. */
    public record Artikelgroep(String artikel, List<Lid> leden) {}

    /** One lid and how it is kept, where people meet it, and what shows that; nothing when the software does not. */
    public record Lid(
            String lid,
            String onderwerp,
            Houding houding,
            String toelichting,
            List<String> waar,
            List<String> bewijs) {}

    /** The differences with another profile, under their headings. */
    public record Verschillen(String ander, List<Kop> koppen) {}

    /** The differences under one heading. */
    public record Kop(String kop, List<String> zinnen) {}
}
