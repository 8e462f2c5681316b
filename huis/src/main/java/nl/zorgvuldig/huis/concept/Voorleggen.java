package nl.zorgvuldig.huis.concept;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Collegas;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Namenssituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Lays what was written down before whoever told it, and takes it back as long as it was not confirmed. */
@Component
public class Voorleggen {
    private static final Handeling NAMENS = Handeling.AANMELDEN_NAMENS;

    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Collegas collegas;
    private final Concepten concepten;
    private final Concepttabel tabel;
    private final Logboek logboek;

    Voorleggen(
            Transacties transacties,
            Protocollen protocollen,
            Situaties situaties,
            Collegas collegas,
            Concepten concepten,
            Concepttabel tabel,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.collegas = collegas;
        this.concepten = concepten;
        this.tabel = tabel;
        this.logboek = logboek;
    }

    /** What came of laying it before someone. */
    public sealed interface Uitkomst {
        /** It lies before that person now, under this identifier. */
        record Gedaan(UUID concept) implements Uitkomst {}

        /** It does not, and why. */
        record Geweigerd(List<Bevinding> redenen) implements Uitkomst {}
    }

    /** Something that lies before someone, with the name of that person. */
    public record Liggend(Concepttabel.Voorgelegd voorlegging, String naam) {
        @Override
        public String toString() {
            return "Liggend[" + voorlegging.concept() + "]";
        }
    }

    /**
     * Gives the draft to whoever told it, sealed under a key of its own; the writer's own draft is destroyed. Empty when
     * there is none of the viewer.
     */
    public Optional<Uitkomst> voer(Kijker kijker, UUID id) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.schrijven(kijker, () -> {
            Transactie.huidige().alleenSlot(Slotsoort.DOSSIER, id);
            Optional<Concepten.Geopend> open = concepten
                    .opent(kijker, protocol, id)
                    .filter(dit -> dit.concept().wordtOpgeschreven().isPresent());
            return open.map(dit -> legVoor(kijker, protocol, dit));
        });
    }

    private Uitkomst legVoor(Kijker kijker, Protocol protocol, Concepten.Geopend open) {
        Concept nieuw = voorMelder(open.concept());
        Kijker melder = open.concept().wordtOpgeschreven().orElseThrow();
        Situatie basis = situaties.van(NAMENS, Conceptoordeel.doel(protocol));
        Situatie verteller = situaties.van(melder, Handeling.AANMELDEN, Conceptoordeel.doel(protocol));
        Handelingsbesluit besluit = Beslissing.opschrijven(protocol, new Namenssituatie(basis, verteller));
        logboek.besluit(protocol, basis, melder.partij(), besluit, nieuw.id());
        return switch (besluit) {
            case Handelingsbesluit.Geweigerd geweigerd -> new Uitkomst.Geweigerd(geweigerd.bevindingen());
            case Handelingsbesluit.Toegestaan _ -> {
                tabel.voegToe(kijker, nieuw, open.inhoud());
                concepten.vernietig(protocol, open.concept().id());
                yield new Uitkomst.Gedaan(nieuw.id());
            }
        };
    }

    /** The same draft in the hands of whoever told it; its term runs on from the first word. */
    private static Concept voorMelder(Concept concept) {
        Kijker melder = concept.wordtOpgeschreven().orElseThrow();
        return new Concept(
                ligtOnder(concept.id()),
                melder.persoon(),
                melder.partij(),
                1,
                concept.begonnen(),
                Transactie.huidige().moment(),
                concept.vernietigenOp(),
                concept.verteld());
    }

    /** Under which identifier a draft lies before whoever told it; only who knew the draft can work it out. */
    private static UUID ligtOnder(UUID concept) {
        return UUID.nameUUIDFromBytes(("voorgelegd " + concept).getBytes(StandardCharsets.UTF_8));
    }

    /** Where a draft lies that the viewer laid before someone already; empty when it does not. */
    public Optional<UUID> eerder(Kijker kijker, UUID id) {
        UUID ligt = ligtOnder(id);
        return transacties.lezen(
                kijker,
                () -> voorgelegd(kijker).stream()
                        .map(Concepttabel.Voorgelegd::concept)
                        .filter(ligt::equals)
                        .findFirst());
    }

    /** What the viewer laid before others; nothing for who may not report on behalf of others any more. */
    private List<Concepttabel.Voorgelegd> voorgelegd(Kijker kijker) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        Situatie situatie = situaties.van(NAMENS, Conceptoordeel.doel(protocol));
        List<Concepttabel.Voorgelegd> liggend = tabel.voorgelegd(kijker);
        return Beslissing.deelnemen(protocol, situatie) instanceof Handelingsbesluit.Toegestaan ? liggend : List.of();
    }

    /** What the viewer wrote down and was not confirmed yet, the latest first. */
    public List<Liggend> van(Kijker kijker) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            List<Concepttabel.Voorgelegd> liggend = voorgelegd(kijker);
            Set<Persoon.Id> melders = liggend.stream()
                    .map(voorlegging -> voorlegging.melder().persoon())
                    .collect(Collectors.toSet());
            Map<Persoon.Id, String> namen =
                    collegas.namen(protocol, situaties.van(NAMENS, Conceptoordeel.doel(protocol)), melders);
            return liggend.stream()
                    .map(voorlegging -> new Liggend(
                            voorlegging, namen.getOrDefault(voorlegging.melder().persoon(), "")))
                    .toList();
        });
    }

    /** What came of taking back what lies before someone. */
    public enum Terugname {
        /** It is destroyed. */
        GEDAAN,
        /** Whoever it lies before changed it: it is that person's by now. */
        GEWIJZIGD,
        /** Nothing of the viewer lies there. */
        NIET_GEVONDEN
    }

    /** Destroys what lies before someone, at the wish of who wrote it down, as long as not a word was added to it. */
    public Terugname neemTerug(Kijker kijker, UUID id) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.schrijven(kijker, () -> {
            Transactie.huidige().doet(NAMENS, id);
            Transactie.huidige().alleenSlot(Slotsoort.DOSSIER, id);
            boolean eigen = voorgelegd(kijker).stream()
                    .anyMatch(voorlegging -> voorlegging.concept().equals(id));
            if (!eigen) {
                logboek.nietGevonden(protocol, NAMENS, id);
                return Terugname.NIET_GEVONDEN;
            }
            if (!tabel.isOngewijzigd(id)) {
                logboek.verhinderd(protocol, situaties.van(NAMENS, Conceptoordeel.doel(protocol)), "ELDERS_GEWIJZIGD");
                return Terugname.GEWIJZIGD;
            }
            concepten.vernietig(protocol, id);
            return Terugname.GEDAAN;
        });
    }

    /** The name of whoever is on the other side of a draft: who wrote it down, or who told it. */
    public String naam(Kijker kijker, Persoon.Id ander) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(
                kijker,
                () -> collegas.namen(
                                protocol,
                                situaties.van(Handeling.AANMELDEN, Conceptoordeel.doel(protocol)),
                                Set.of(ander))
                        .getOrDefault(ander, ""));
    }
}
