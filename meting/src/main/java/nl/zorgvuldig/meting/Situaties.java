package nl.zorgvuldig.meting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;

/**
 * The facts kern decides a case by. What the subset leaves out is in order: one partij employs the viewer, gave the
 * inbreng and leads the dossier; everything is signed and everyone cleared.
 */
final class Situaties {
    static final Instant MOMENT = Instant.parse("2026-01-14T13:30:00Z");
    static final LocalDate DAG = Kalender.dag(MOMENT);
    private static final LocalDate EERDER = DAG.minusYears(1);
    private static final Periode GELDIG = Periode.vanaf(EERDER);

    private static final Samenwerkingsverband.Id HUIS = new Samenwerkingsverband.Id(nummer(1));
    private static final Persoon.Id PERSOON = new Persoon.Id(nummer(2));
    private static final Partij.Id PARTIJ = new Partij.Id(nummer(3));
    private static final Dossier.Id DOSSIER = new Dossier.Id(nummer(4));
    private static final Inbreng.Id INBRENG = new Inbreng.Id(nummer(5));

    private final Protocol protocol;
    private final Soortbepaling soort;

    Situaties(Protocol protocol) {
        this.protocol = protocol;
        this.soort = protocol.soorten().values().stream()
                .filter(bepaling -> protocol.wet(DAG).stream()
                        .allMatch(wet -> wet.deelnemers().containsKey(bepaling.soort())))
                .min(Comparator.comparing(bepaling -> bepaling.soort().code()))
                .orElseThrow();
    }

    private static UUID nummer(int nummer) {
        return new UUID(0, nummer);
    }

    Inzagesituatie van(Geval geval) {
        return new Inzagesituatie(
                basis(geval),
                Gegeven.bekend(inbreng(geval)),
                gever(geval),
                Set.of(toestemming()),
                Set.of(new Vindplaats(DOSSIER.waarde(), INBRENG.waarde(), "inhoud")));
    }

    /** Nothing is closed for being secret: the betrokkene agreed to all of it. */
    private Geheimgrond toestemming() {
        Set<Doel> doelen = protocol.fasen().values().stream()
                .flatMap(fase -> fase.doelen().stream())
                .collect(Collectors.toSet());
        Dekking alles = new Dekking(
                DOSSIER, PARTIJ, new Reikwijdte.Soorten(protocol.categorieen().keySet()), doelen, Set.of(PARTIJ));
        return new Geheimgrond.Toestemd(Toestemmingssoort.GEHEIM, alles, MOMENT.minus(Duration.ofDays(1)));
    }

    private Situatie basis(Geval geval) {
        Kijker kijker = new Kijker(HUIS, PERSOON, PARTIJ, geval.rol());
        Gegeven<Partijfeiten> partij = Gegeven.bekend(partij(geval.lidmaatschap()));
        return new Situatie(
                MOMENT,
                kijker,
                Handeling.INZIEN,
                Optional.ofNullable(protocol.fasen().get(geval.fase()))
                        .map(Fasebepaling::hoofddoel)
                        .orElseThrow(),
                Gegeven.bekend(persoon(kijker)),
                partij,
                partij,
                Optional.of(Gegeven.bekend(dossier(geval))));
    }

    private static Persoonsfeiten persoon(Kijker kijker) {
        return new Persoonsfeiten(
                PERSOON,
                List.of(new Rolverlening(HUIS, PARTIJ, kijker.rol(), GELDIG)),
                Arrays.stream(Eis.values()).collect(Collectors.toMap(Function.identity(), eis -> GELDIG)));
    }

    private Partijfeiten partij(Lidmaatschap lidmaatschap) {
        return new Partijfeiten(
                HUIS,
                PARTIJ,
                Set.of(soort.soort()),
                lidmaatschap.rechten(),
                getekend(),
                Arrays.stream(Werkzaamheid.values())
                        .collect(Collectors.toMap(Function.identity(), werk -> Set.of(GELDIG))),
                Optional.of(MOMENT).filter(moment -> !lidmaatschap.isDeelnemend()));
    }

    private static Map<Stuk, LocalDate> getekend() {
        return Arrays.stream(Stuk.values()).collect(Collectors.toMap(Function.identity(), stuk -> EERDER));
    }

    private Dossierfeiten dossier(Geval geval) {
        Gebied gebied = protocol.aanmelding().gebieden().stream().findFirst().orElseThrow();
        return new Dossierfeiten(
                DOSSIER,
                HUIS,
                geval.fase(),
                PARTIJ,
                soort.taken().keySet().iterator().next(),
                gebied,
                geval.deelname().stream()
                        .map(betrokkenheid -> new Deelname(PERSOON, PARTIJ, betrokkenheid))
                        .collect(Collectors.toSet()));
    }

    /** Of whoever gave it a decision is on record that covers everything. */
    private Geverfeiten gever(Geval geval) {
        Artikel20 beslissing = new Artikel20(
                PARTIJ,
                GELDIG,
                protocol.aanmelding().gebieden(),
                protocol.fasen().values().stream()
                        .flatMap(fase -> fase.doelen().stream())
                        .collect(Collectors.toSet()),
                protocol.categorieen().values().stream()
                        .flatMap(bepaling -> bepaling.onderdelen().stream())
                        .collect(Collectors.toSet()),
                protocol.aanmelding().ondertekenaars());
        return new Geverfeiten(Gegeven.bekend(partij(geval.lidmaatschap())), Set.of(beslissing));
    }

    private Set<Onderdeel> onderdelen(Geval geval) {
        return Optional.ofNullable(protocol.categorieen().get(geval.categorie()))
                .map(Categoriebepaling::onderdelen)
                .orElseGet(Set::of);
    }

    private Inbrengfeiten inbreng(Geval geval) {
        return new Inbrengfeiten(
                INBRENG,
                DOSSIER,
                PARTIJ,
                geval.categorie(),
                onderdelen(geval),
                geval.fase(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Gegeven.bekend(Voorwaarden.OPEN));
    }
}
