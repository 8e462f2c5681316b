package nl.zorgvuldig.huis.vernietiging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.vernietiging.opslag.Belettabel;
import nl.zorgvuldig.kern.bewaring.Vernietigingssituatie;
import nl.zorgvuldig.kern.bewaring.Vernietigingssituatie.Belet;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one gate of destruction. It works within the running transaction: it asks first whether anything holds the data
 * back, then every room deletes its own rows, then the keys go.
 */
@Component
public final class Vernietigingspoort {
    private static final Logger LOG = LoggerFactory.getLogger(Vernietigingspoort.class);

    private final Transacties transacties;
    private final Belettabel beletten;
    private final Uitvoering uitvoering;
    private final List<Vernietigbaar> kamers;
    private final Aangehouden aangehouden;

    Vernietigingspoort(
            Transacties transacties,
            Belettabel beletten,
            Uitvoering uitvoering,
            List<Vernietigbaar> kamers,
            Aangehouden aangehouden) {
        this.transacties = transacties;
        this.beletten = beletten;
        this.uitvoering = uitvoering;
        this.kamers = List.copyOf(kamers);
        this.aangehouden = aangehouden;
    }

    /** Destroys a dossier with all that hangs on it. */
    public Vernietigingsbesluit vernietigDossier(Protocol protocol, Dossier.Id dossier, Set<Artikel> grond) {
        return vernietig(protocol, new Vernietiging.VanDossier(dossier), grond);
    }

    /** Destroys some contributions to a dossier. */
    public Vernietigingsbesluit vernietigInbrengen(
            Protocol protocol, Dossier.Id dossier, Set<Inbreng.Id> inbrengen, Set<Artikel> grond) {
        return vernietig(protocol, new Vernietiging.VanInbrengen(dossier, inbrengen), grond);
    }

    /** Destroys a message. */
    public Vernietigingsbesluit vernietigBericht(Protocol protocol, UUID bericht, Set<Artikel> grond) {
        return vernietig(protocol, new Vernietiging.VanBericht(bericht), grond);
    }

    /** Destroys a draft. */
    public Vernietigingsbesluit vernietigConcept(Protocol protocol, UUID concept, Set<Artikel> grond) {
        return vernietig(protocol, new Vernietiging.VanConcept(concept), grond);
    }

    /** Destroys the messages of a house whose term has passed, each in a transaction of its own; answers how many went. */
    public int vernietigVerlopenBerichten(Protocol protocol, Samenwerkingsverband.Id huis) {
        Set<Artikel> grond = grond(protocol, Termijnbepaling.Soort.UITKOMSTBERICHT);
        return elk(protocol, huis, Vernietigbaar::verlopenBerichten, Vernietiging.VanBericht::new, grond);
    }

    /** Destroys the drafts of a house whose term has passed, each in a transaction of its own; answers how many went. */
    public int vernietigVerlopenConcepten(Protocol protocol, Samenwerkingsverband.Id huis) {
        Set<Artikel> grond = grond(protocol, Termijnbepaling.Soort.CONCEPT);
        return elk(protocol, huis, Vernietigbaar::verlopenConcepten, Vernietiging.VanConcept::new, grond);
    }

    /** Destroys the dossiers of a house that were kept until a day that passed, each by itself; answers how many went. */
    public int vernietigVerlopenDossiers(Protocol protocol, Samenwerkingsverband.Id huis) {
        Set<Artikel> grond = Set.copyOf(protocol.artikelen(Norm.BEWAARTERMIJN));
        return elk(
                protocol,
                huis,
                Vernietigbaar::verlopenDossiers,
                dossier -> new Vernietiging.VanDossier(new Dossier.Id(dossier)),
                grond);
    }

    /** Destroys lines of registers of givers whose last day has passed, a giver at a time; answers how many givers. */
    public int vernietigVerlopenBewijzen(Protocol protocol, Samenwerkingsverband.Id huis) {
        Set<Artikel> grond = Set.copyOf(protocol.artikelen(Norm.BEWAARTERMIJN));
        return elk(protocol, huis, Vernietigingspoort::bewijzen, grond);
    }

    private static Stream<Vernietiging> bewijzen(Vernietigbaar kamer, Instant nu) {
        return kamer.verlopenBewijzen(nu).entrySet().stream()
                .map(gever -> new Vernietiging.VanBewijzen(gever.getKey(), gever.getValue()));
    }

    /** What breaks off, or is held back, keeps nothing else from going; the log has why. */
    private int elk(
            Protocol protocol,
            Samenwerkingsverband.Id huis,
            BiFunction<Vernietigbaar, Instant, List<UUID>> welke,
            Function<UUID, Vernietiging> wat,
            Set<Artikel> grond) {
        return elk(
                protocol, huis, (kamer, nu) -> welke.apply(kamer, nu).stream().map(wat), grond);
    }

    private int elk(
            Protocol protocol,
            Samenwerkingsverband.Id huis,
            BiFunction<Vernietigbaar, Instant, Stream<Vernietiging>> welke,
            Set<Artikel> grond) {
        int weg = 0;
        for (Vernietiging een : alsHuis(huis, () -> verlopen(welke))) {
            try {
                weg += alsHuis(huis, () -> ruimOp(protocol, een, grond)) ? 1 : 0;
            } catch (RuntimeException fout) {
                LOG.error("a destruction by its term broke off ({}); the next round tries again", fout.getClass());
            }
        }
        return weg;
    }

    private boolean ruimOp(Protocol protocol, Vernietiging wat, Set<Artikel> grond) {
        UUID eigenaar = wat.eigenaar().id();
        Transactie.huidige().alleenSlot(Slotsoort.DOSSIER, eigenaar);
        boolean stil = Transactie.huidige().alsVernietiger(eigenaar, () -> oordeel(protocol, eigenaar, grond))
                        instanceof Handelingsbesluit.Geweigerd geweigerd
                && aangehouden.isVerteld(eigenaar, geweigerd.bevindingen());
        return !stil && aangehouden.onthoud(eigenaar, vernietig(protocol, wat, grond));
    }

    private static Set<Artikel> grond(Protocol protocol, Termijnbepaling.Soort soort) {
        return Optional.ofNullable(protocol.termijnen().get(soort))
                .map(termijn -> Set.copyOf(termijn.artikelen()))
                .orElseThrow();
    }

    private <T> T alsHuis(Samenwerkingsverband.Id huis, Supplier<T> werk) {
        return transacties.huis(huis, "bewaartermijn", Databankrol.VERNIETIGEN, werk);
    }

    private List<Vernietiging> verlopen(BiFunction<Vernietigbaar, Instant, Stream<Vernietiging>> welke) {
        Instant nu = Transactie.huidige().moment();
        return kamers.stream().flatMap(kamer -> welke.apply(kamer, nu)).toList();
    }

    /** What the gate would answer: for who must know before anything of an act is written. */
    public Handelingsbesluit oordeel(Protocol protocol, Dossier.Id dossier, Set<Artikel> grond) {
        Transactie transactie = Transactie.huidige();
        transactie.alleenSlot(Slotsoort.DOSSIER, dossier.waarde());
        return transactie.alsVernietiger(dossier.waarde(), () -> oordeel(protocol, dossier.waarde(), grond));
    }

    private Handelingsbesluit oordeel(Protocol protocol, UUID eigenaar, Set<Artikel> grond) {
        Set<Belet> lopend = beletten.lopend(Transactie.huidige().kijker().huis(), eigenaar);
        return Vernietigingssituatie.beslis(protocol, new Vernietigingssituatie(grond, lopend));
    }

    private Vernietigingsbesluit vernietig(Protocol protocol, Vernietiging wat, Set<Artikel> grond) {
        Transactie transactie = Transactie.huidige();
        UUID eigenaar = wat.eigenaar().id();
        transactie.alleenSlot(Slotsoort.DOSSIER, eigenaar);
        return transactie.alsVernietiger(eigenaar, () -> switch (oordeel(protocol, eigenaar, grond)) {
            case Handelingsbesluit.Geweigerd geweigerd -> uitvoering.weiger(protocol, wat, geweigerd);
            case Handelingsbesluit.Toegestaan toegestaan -> uitvoering.voerUit(protocol, wat, grond);
        });
    }
}
