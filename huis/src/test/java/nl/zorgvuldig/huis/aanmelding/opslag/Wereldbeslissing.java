package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Inbrengrij;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Partijrij;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
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
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;

/** What the decision says of a world, told without any database. */
final class Wereldbeslissing {
    private static final Set<Norm> VAN_INBRENG = EnumSet.of(
            Norm.CATEGORIE,
            Norm.ONTVANGER,
            Norm.ARTIKEL_20,
            Norm.WET_CATEGORIE,
            Norm.ZEGGENSCHAP,
            Norm.FASE,
            Norm.ZORGGEHEIM,
            Norm.TOESTEMMING);

    private final Protocol protocol;
    private final Instant nu;
    private final Samenwerkingsverband.Id huis;
    private final Wereld wereld;

    Wereldbeslissing(Protocol protocol, Instant nu, UUID huis, Wereld wereld) {
        this.protocol = protocol;
        this.nu = nu;
        this.huis = new Samenwerkingsverband.Id(huis);
        this.wereld = wereld;
    }

    Kijker kijker() {
        return new Kijker(
                new Samenwerkingsverband.Id(wereld.huisVanKijker()),
                new Persoon.Id(wereld.persoon()),
                new Partij.Id(wereld.partijVanKijker()),
                new Rol(wereld.rol()));
    }

    Set<UUID> zichtbaar() {
        return wereld.inbrengen().stream().filter(this::mag).map(Inbrengrij::id).collect(Collectors.toSet());
    }

    /** What only something about the inbreng itself keeps from being seen. */
    Set<UUID> buitenZicht() {
        return wereld.inbrengen().stream()
                .filter(inbreng -> besluit(inbreng) instanceof Verstrekkingsbesluit.Geweigerd geweigerd
                        && geweigerd.bevindingen().stream().map(Bevinding::norm).allMatch(VAN_INBRENG::contains))
                .map(Inbrengrij::id)
                .collect(Collectors.toSet());
    }

    /** The house and participation norms alone: what row-level security must show, no more and no less. */
    Set<UUID> naarHuisEnDeelname() {
        boolean betrokken = wereld.huisVanKijker().equals(huis.waarde())
                && wereld.deelnames().stream()
                        .filter(Wereldbeslissing::staat)
                        .anyMatch(deelname -> deelname.persoon().equals(wereld.persoon())
                                && deelname.partij().equals(wereld.partijVanKijker()));
        return betrokken ? wereld.inbrengen().stream().map(Inbrengrij::id).collect(Collectors.toSet()) : Set.of();
    }

    private boolean mag(Inbrengrij inbreng) {
        return besluit(inbreng) instanceof Verstrekkingsbesluit.Toegestaan;
    }

    /** What may be seen only because a ground lets it. */
    long doorEenGrond() {
        return wereld.inbrengen().stream()
                .filter(inbreng -> mag(inbreng) && besluit(inbreng, Set.of()) instanceof Verstrekkingsbesluit.Geweigerd)
                .count();
    }

    private Verstrekkingsbesluit besluit(Inbrengrij inbreng) {
        return besluit(inbreng, gronden());
    }

    /** Those about the person of every inbreng, that were not withdrawn. */
    private Set<Geheimgrond> gronden() {
        return wereld.gronden().stream()
                .filter(rij -> rij.wie() == 1 && !rij.ingetrokken())
                .map(Wereld.Grondrij::grond)
                .collect(Collectors.toSet());
    }

    private Verstrekkingsbesluit besluit(Inbrengrij inbreng, Set<Geheimgrond> gronden) {
        Inzagesituatie situatie =
                new Inzagesituatie(basis(), Gegeven.bekend(feiten(inbreng)), gever(inbreng), gronden, Set.of());
        return Beslissing.inzage(protocol, situatie);
    }

    private Geverfeiten gever(Inbrengrij inbreng) {
        return new Geverfeiten(
                partij(inbreng.gever()),
                wereld.beslissingen().stream()
                        .filter(rij -> !rij.ingetrokken())
                        .map(rij -> rij.beslissing())
                        .collect(Collectors.toSet()));
    }

    private Situatie basis() {
        Fase fase = new Fase(wereld.dossier().fase());
        Doel doel = Optional.ofNullable(protocol.fasen().get(fase))
                .map(Fasebepaling::hoofddoel)
                .orElse(new Doel(""));
        return new Situatie(
                nu,
                kijker(),
                Handeling.INZIEN,
                doel,
                Gegeven.bekend(persoon()),
                partij(wereld.partijVanKijker()),
                partij(wereld.dossier().leidendePartij()),
                Optional.of(Gegeven.bekend(new Dossierfeiten(
                        new Dossier.Id(wereld.dossier().id()),
                        huis,
                        fase,
                        new Partij.Id(wereld.dossier().leidendePartij()),
                        new Taak(wereld.dossier().taak()),
                        new Gebied(wereld.dossier().gebied()),
                        deelnames()))));
    }

    private Set<Deelname> deelnames() {
        return wereld.deelnames().stream()
                .filter(Wereldbeslissing::staat)
                .filter(rij -> rij.tijdens().flatMap(Wereld.Waarneemrij::dagen).isPresent()
                        || rij.tijdens().isEmpty())
                .map(rij -> new Deelname(
                        new Persoon.Id(rij.persoon()),
                        new Partij.Id(rij.partij()),
                        Betrokkenheid.valueOf(rij.soort()),
                        rij.tijdens().flatMap(Wereld.Waarneemrij::dagen)))
                .collect(Collectors.toSet());
    }

    /** Neither withdrawn, nor for a leave that was ended or a role that was taken away. */
    private static boolean staat(Wereld.Deelnamerij rij) {
        return !rij.ingetrokken()
                && rij.tijdens().map(Wereld.Waarneemrij::staat).orElse(true);
    }

    private Persoonsfeiten persoon() {
        Map<Eis, Periode> eisen = new EnumMap<>(Eis.class);
        wereld.eisen().stream().filter(rij -> !rij.ingetrokken()).forEach(rij -> eisen.put(rij.eis(), rij.periode()));
        return new Persoonsfeiten(
                new Persoon.Id(wereld.persoon()),
                wereld.rollen().stream()
                        .filter(rij -> !rij.ingetrokken() && !rij.wacht())
                        .map(rij -> new Rolverlening(
                                huis,
                                new Partij.Id(rij.partij()),
                                new Rol(rij.rol()),
                                rij.periode(),
                                Kalender.dag(rij.bekeken())))
                        .toList(),
                eisen,
                wereld
                        .verlof()
                        .filter(verlof -> !verlof.ingetrokken())
                        .map(verlof -> Periode.van(verlof.van(), verlof.totEnMet()))
                        .stream()
                        .collect(Collectors.toSet()));
    }

    private Gegeven<Partijfeiten> partij(UUID id) {
        return Gegeven.van(wereld.partijen().stream()
                .filter(rij -> rij.id().equals(id))
                .map(this::partij)
                .findFirst());
    }

    private Partijfeiten partij(Partijrij rij) {
        return new Partijfeiten(
                huis,
                new Partij.Id(rij.id()),
                rij.soorten().stream().map(SoortPartij::new).collect(Collectors.toSet()),
                rij.rechten().stream().map(Verwerkingsrecht::valueOf).collect(Collectors.toSet()),
                rij.ondertekend(),
                rij.uitgetreden());
    }

    private Inbrengfeiten feiten(Inbrengrij rij) {
        Set<Fase> voortgezet = rij.voortzetting()
                .filter(naar -> naar.noodzakelijk() && naar.akkoord() && !naar.akkoordIngetrokken())
                .map(naar -> Set.of(new Fase(naar.naar())))
                .orElse(Set.of());
        return new Inbrengfeiten(
                new Inbreng.Id(rij.id()),
                new Dossier.Id(wereld.dossier().id()),
                new Partij.Id(rij.gever()),
                new Categorie(rij.categorie()),
                rij.onderdeel().map(Onderdeel::new).stream().collect(Collectors.toSet()),
                new Fase(rij.fase()),
                voortgezet,
                rij.ingetrokken(),
                rij.doorgegeven(),
                wereld.vragen().stream()
                        .filter(vraag ->
                                vraag.isOpen(Kalender.dag(nu)) && vraag.mee().contains(rij.id()))
                        .map(vraag -> new Partij.Id(vraag.partij()))
                        .collect(Collectors.toSet()),
                Gegeven.van(rij.voorwaarden()));
    }
}
