package nl.zorgvuldig.huis.kluis;

import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Dossier;

/**
 * Whoever sealed records belong to: they go with its key.
 *
 * @param soort what kind of owner
 * @param id random identifier
 */
public record Eigenaar(Eigenaarsoort soort, UUID id) {

    /** A dossier as owner. */
    public static Eigenaar van(Dossier.Id dossier) {
        return new Eigenaar(Eigenaarsoort.DOSSIER, dossier.waarde());
    }

    /** The staff of a house as owner. */
    public static Eigenaar medewerkers(Samenwerkingsverband.Id huis) {
        return new Eigenaar(Eigenaarsoort.MEDEWERKERS, huis.waarde());
    }

    /** Something that was judged about the log as owner. */
    public static Eigenaar toezicht(UUID stuk) {
        return new Eigenaar(Eigenaarsoort.TOEZICHT, stuk);
    }

    /** A message as owner. */
    public static Eigenaar bericht(UUID bericht) {
        return new Eigenaar(Eigenaarsoort.BERICHT, bericht);
    }

    /** The register of a giver as owner. */
    public static Eigenaar register(Partij.Id gever) {
        return new Eigenaar(Eigenaarsoort.REGISTER, gever.waarde());
    }

    /** A draft as owner. */
    public static Eigenaar concept(UUID concept) {
        return new Eigenaar(Eigenaarsoort.CONCEPT, concept);
    }
}
