package nl.zorgvuldig.huis.partij;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.partij.HuisOprichten.RichtHuisOp;
import nl.zorgvuldig.huis.partij.OndertekeningVastleggen.LegOndertekeningVast;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;

/** The register of partijen of a house. */
public interface Partijen {

    /** Stores a new house and the version of the protocol it adopted. */
    void richtOp(RichtHuisOp opdracht, Protocol.Versie versie);

    /** Stores a partij. */
    void bewaar(Samenwerkingsverband.Id huis, NeemPartijOp opdracht);

    /** Stores a signature. */
    UUID bewaar(Samenwerkingsverband.Id huis, LegOndertekeningVast opdracht);

    /** Stores an artikel 20-beslissing. */
    UUID bewaar(Samenwerkingsverband.Id huis, String kenmerk, Artikel20 beslissing);

    /** The artikel 20-beslissingen on record that were not withdrawn. */
    Set<Artikel20> beslissingen(Samenwerkingsverband.Id huis);

    /** What decisions know of all partijen. */
    Map<Partij.Id, Partijfeiten> feiten(Samenwerkingsverband.Id huis);

    /** The names of all partijen. */
    Map<Partij.Id, String> namen(Samenwerkingsverband.Id huis);

    /** The partijen of one of these kinds that take part, by name. */
    List<Vermelding> vanSoort(Samenwerkingsverband.Id huis, Set<SoortPartij> soorten);

    /** A partij by name. */
    record Vermelding(Partij.Id id, String naam) {}
}
