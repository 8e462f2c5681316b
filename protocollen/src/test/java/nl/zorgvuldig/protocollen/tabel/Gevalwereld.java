package nl.zorgvuldig.protocollen.tabel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderdeel;
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
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/**
 * The facts of a case as kern wants them. What a case does not name is in order. The house acts for the partij of the
 * case; only the casus that an aanmelder has no part in was reported by another.
 *
 * @param geval the case
 * @param betrokkene about whom data are brought in: 1 the betrokkene himself, 2 to 4 the people around him
 */
record Gevalwereld(Geval geval, int betrokkene) {
    static final LocalDate VANDAAG = LocalDate.of(2026, 3, 10);
    static final LocalDate EERDER = VANDAAG.minusMonths(1);
    static final Samenwerkingsverband.Id HUIS = new Samenwerkingsverband.Id(id(1));
    static final Partij.Id EIGEN = new Partij.Id(id(2));
    static final Partij.Id DERDE = new Partij.Id(id(3));
    static final Dossier.Id DOSSIER = new Dossier.Id(id(4));
    static final Inbreng.Id INBRENG = new Inbreng.Id(id(5));
    private static final Persoon.Id IK = new Persoon.Id(id(6));
    private static final Instant NU = Kalender.begin(VANDAAG);

    private static UUID id(int nummer) {
        return new UUID(0, nummer);
    }

    Situatie situatie() {
        Rol rol = new Rol(geval.rol());
        return new Situatie(
                NU,
                new Kijker(HUIS, IK, EIGEN, rol),
                handeling(),
                doel(),
                Gegeven.bekend(persoon(rol)),
                Gegeven.bekend(partij()),
                Gegeven.bekend(leidend().equals(EIGEN) ? partij() : gemeente()),
                geval.handeling().equals("inbrengen") ? Optional.empty() : Optional.of(Gegeven.bekend(dossier())));
    }

    Handeling handeling() {
        return Handeling.valueOf(woord("handeling", geval.handeling()));
    }

    Gebied gebied() {
        return new Gebied(woord("gebied", "-"));
    }

    Doel doel() {
        return new Doel(woord("doel", geval.fase()));
    }

    /** The task of the partij, when the case says that it has one. */
    Gegeven<Taak> taak() {
        return Gegeven.van(Vertaling.van(geval, "taak", geval.soortPartij())
                .filter(taak -> geval.taakEigen())
                .map(Taak::new));
    }

    /** A word that the table of translations must know. */
    String woord(String wat, String tabel) {
        return Vertaling.van(geval, wat, tabel)
                .orElseThrow(() -> new IllegalStateException("no word for " + wat + " " + tabel));
    }

    private static Persoonsfeiten persoon(Rol rol) {
        Periode altijd = Periode.vanaf(EERDER);
        return new Persoonsfeiten(
                IK,
                List.of(new Rolverlening(HUIS, EIGEN, rol, altijd, Kalender.dag(NU))),
                EnumSet.allOf(Eis.class).stream().collect(Collectors.toMap(Function.identity(), _ -> altijd)));
    }

    private Partijfeiten partij() {
        return new Partijfeiten(
                HUIS,
                EIGEN,
                Set.of(new SoortPartij(geval.soortPartij())),
                geval.rechtOpGegeven() ? EnumSet.allOf(Verwerkingsrecht.class) : Set.of(),
                Vertaling.van(geval, "stukken", geval.lidmaatschap()).stream()
                        .flatMap(stukken -> Stream.of(stukken.split(" ", -1)))
                        .collect(Collectors.toMap(Stuk::valueOf, _ -> EERDER)),
                verleend(),
                Optional.of(NU).filter(_ -> geval.lidmaatschap().equals("uitgetreden")));
    }

    private static Map<Werkzaamheid, Set<Periode>> verleend() {
        return Arrays.stream(Werkzaamheid.values())
                .collect(Collectors.toMap(werk -> werk, _ -> Set.of(Periode.vanaf(EERDER))));
    }

    /** Another partij, that signed and may do what it wants. */
    static Partijfeiten gemeente() {
        return new Partijfeiten(
                HUIS,
                DERDE,
                Set.of(new SoortPartij("college")),
                EnumSet.allOf(Verwerkingsrecht.class),
                Map.of(Stuk.CONVENANT, EERDER, Stuk.PROTOCOL, EERDER, Stuk.BEVOEGDHEIDSVERLENING, EERDER),
                verleend(),
                Optional.empty());
    }

    /**
     * Who gave the inbreng of a case of seeing. Police data come from the police; what staff of the house sees of the first
     * phase came from the partij that reported.
     */
    Partijfeiten gever() {
        if (inbreng().gever().equals(EIGEN)) {
            return partij();
        }
        boolean vanMelder = !geval.rol().equals("aanmelder")
                && (geval.fase().equals("aanmelding") || geval.bron().contains("vorige"));
        String soort =
                geval.categorie().equals("politiegegevens") ? "politie" : vanMelder ? geval.soortPartij() : "college";
        Partijfeiten gemeente = gemeente();
        return new Partijfeiten(
                HUIS,
                DERDE,
                Set.of(new SoortPartij(soort)),
                gemeente.rechten(),
                gemeente.ondertekend(),
                gemeente.uitgetreden());
    }

    private Partij.Id leidend() {
        return geval.rol().equals("aanmelder") && geval.betrokken().equals("geen") ? DERDE : EIGEN;
    }

    private Dossierfeiten dossier() {
        Set<Deelname> deelnames = Vertaling.van(geval, "betrokken", geval.betrokken()).stream()
                .map(hoe -> new Deelname(IK, EIGEN, Betrokkenheid.valueOf(hoe)))
                .collect(Collectors.toSet());
        String meldt = leidend().equals(EIGEN) ? geval.soortPartij() : "college";
        return new Dossierfeiten(
                DOSSIER, HUIS, new Fase(geval.fase()), leidend(), new Taak(woord("taak", meldt)), gebied(), deelnames);
    }

    /** The inbreng of a case of seeing: who gave it, in which phase, and whether its giver agreed or withdrew. */
    Inbrengfeiten inbreng() {
        String bron = geval.bron();
        Fase nu = new Fase(geval.fase());
        return new Inbrengfeiten(
                INBRENG,
                DOSSIER,
                bron.startsWith("eigen") ? EIGEN : DERDE,
                new Categorie(geval.categorie()),
                Vertaling.van(geval, "onderdeel", geval.categorie()).map(Onderdeel::new).stream()
                        .collect(Collectors.toSet()),
                bron.contains("vorige") ? new Fase("aanmelding") : nu,
                bron.equals("vorige-met-akkoord") ? Set.of(nu) : Set.of(),
                Optional.of(NU).filter(_ -> bron.equals("ingetrokken")),
                Optional.empty(),
                Gegeven.bekend(Voorwaarden.OPEN));
    }
}
