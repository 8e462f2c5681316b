package nl.zorgvuldig.huis.proef;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Inzagebewijs;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;

/** A real decision about seeing, on facts under which everything is allowed: the only way to a proof, also in a test. */
public final class Proefbesluit {
    private static final Protocol PROTOCOL = Proefprofiel.protocol();

    private Proefbesluit() {}

    /** The role that reports a casus. */
    public static Rol rol() {
        return requireNonNull(PROTOCOL.fasen().get(PROTOCOL.aanmelding().fase())).bevoegdheden().stream()
                .filter(bevoegdheid -> bevoegdheid.handeling() == Handeling.AANMELDEN)
                .map(Bevoegdheid::rol)
                .findFirst()
                .orElseThrow();
    }

    /** The proof for fields of an inbreng that the viewer gave. */
    public static Inzagebewijs bewijs(
            Kijker kijker, Instant moment, Dossier.Id dossier, Inbreng.Id inbreng, String... velden) {
        Set<Vindplaats> plaatsen = Set.copyOf(Arrays.stream(velden)
                .map(veld -> new Vindplaats(dossier.waarde(), inbreng.waarde(), veld))
                .toList());
        Inzagesituatie situatie = new Inzagesituatie(
                situatie(kijker, moment, dossier),
                Gegeven.bekend(inbrengfeiten(kijker, dossier, inbreng)),
                new Geverfeiten(Gegeven.bekend(partijfeiten(kijker, moment)), Set.of()),
                plaatsen);
        return switch (Beslissing.inzage(PROTOCOL, situatie)) {
            case Verstrekkingsbesluit.Toegestaan toegestaan -> toegestaan.bewijs();
            case Verstrekkingsbesluit.Geweigerd geweigerd ->
                throw new IllegalStateException(geweigerd.bevindingen().toString());
        };
    }

    /** A situation in which the viewer may see what he or she gave. */
    public static Situatie situatie(Kijker kijker, Instant moment, Dossier.Id dossier) {
        Gegeven<Partijfeiten> partij = Gegeven.bekend(partijfeiten(kijker, moment));
        var fase = PROTOCOL.aanmelding().fase();
        return new Situatie(
                moment,
                kijker,
                Handeling.INZIEN,
                requireNonNull(PROTOCOL.fasen().get(fase)).doelen().iterator().next(),
                Gegeven.bekend(persoonsfeiten(kijker, moment)),
                partij,
                partij,
                Optional.of(Gegeven.bekend(new Dossierfeiten(
                        dossier,
                        kijker.huis(),
                        fase,
                        kijker.partij(),
                        requireNonNull(PROTOCOL.soorten().get(soort()))
                                .taken()
                                .keySet()
                                .iterator()
                                .next(),
                        PROTOCOL.aanmelding().gebieden().iterator().next(),
                        Set.of(new Deelname(kijker.persoon(), kijker.partij(), Betrokkenheid.AANMELDER))))));
    }

    private static SoortPartij soort() {
        return PROTOCOL.soorten().entrySet().stream()
                .filter(soort -> !soort.getValue().taken().isEmpty())
                .map(Map.Entry::getKey)
                .filter(soort -> PROTOCOL.regime()
                        .map(regime -> regime.deelnemers().containsKey(soort))
                        .orElse(true))
                .min(Comparator.comparing(SoortPartij::code))
                .orElseThrow();
    }

    private static Categorie categorie() {
        return PROTOCOL.categorieen().keySet().stream()
                .filter(categorie -> PROTOCOL.regime()
                        .map(regime -> regime.categorieen().containsKey(categorie))
                        .orElse(true))
                .min(Comparator.comparing(Categorie::code))
                .orElseThrow();
    }

    private static Partijfeiten partijfeiten(Kijker kijker, Instant moment) {
        Partij.Id id = kijker.partij();
        var vorigJaar = Kalender.dag(moment).minusYears(1);
        return new Partijfeiten(
                kijker.huis(),
                id,
                Set.of(soort()),
                Set.of(Verwerkingsrecht.values()),
                Map.of(Stuk.CONVENANT, vorigJaar, Stuk.PROTOCOL, vorigJaar, Stuk.BEVOEGDHEIDSVERLENING, vorigJaar),
                Arrays.stream(Werkzaamheid.values())
                        .collect(Collectors.toMap(werk -> werk, _ -> Set.of(Periode.vanaf(vorigJaar)))),
                Optional.empty());
    }

    private static Persoonsfeiten persoonsfeiten(Kijker kijker, Instant moment) {
        Periode geldig = Periode.vanaf(Kalender.dag(moment).minusYears(1));
        return new Persoonsfeiten(
                kijker.persoon(),
                List.of(new Rolverlening(kijker.huis(), kijker.partij(), kijker.rol(), geldig)),
                Map.of(Eis.GEHEIMHOUDING, geldig, Eis.SCREENING, geldig));
    }

    private static Inbrengfeiten inbrengfeiten(Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng) {
        return new Inbrengfeiten(
                inbreng,
                dossier,
                kijker.partij(),
                categorie(),
                Set.of(),
                PROTOCOL.aanmelding().fase(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Gegeven.bekend(Voorwaarden.OPEN));
    }
}
