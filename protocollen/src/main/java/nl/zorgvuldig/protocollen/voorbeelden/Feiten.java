package nl.zorgvuldig.protocollen.voorbeelden;

import static nl.zorgvuldig.protocollen.voorbeelden.Lees.dag;
import static nl.zorgvuldig.protocollen.voorbeelden.Lees.is;
import static nl.zorgvuldig.protocollen.voorbeelden.Lees.moment;
import static nl.zorgvuldig.protocollen.voorbeelden.Lees.verzameling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.kern.verstrekking.Betreksituatie;
import nl.zorgvuldig.kern.verstrekking.Namenssituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Who, for whom, when and in which dossier: the part of an example that every decision needs. */
final class Feiten {
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    private Feiten() {}

    static Situatie situatie(Veld veld, Handeling handeling) {
        return situatie(veld, Wereld.IK, new Rol(veld.tekst("rol").orElse("geen")), handeling);
    }

    /** Who writes down, and who of the same partij tells it. */
    static Namenssituatie namens(Veld veld) {
        return new Namenssituatie(
                situatie(veld, Handeling.AANMELDEN_NAMENS), ander(veld, "melder", Handeling.AANMELDEN));
    }

    /** Whoever would support works for the same partij. */
    static Betreksituatie betrekken(Veld veld) {
        return new Betreksituatie(situatie(veld, Handeling.BETREKKEN), ander(veld, "ondersteuner", Handeling.INZIEN));
    }

    private static Situatie ander(Veld veld, String naam, Handeling handeling) {
        Veld ander = veld.veld(naam);
        return situatie(
                veld,
                is(ander, "wie", "mij") ? Wereld.IK : Wereld.ANDER,
                new Rol(ander.tekst("rol").orElse("geen")),
                handeling);
    }

    private static Situatie situatie(Veld veld, Persoon.Id wie, Rol rol, Handeling handeling) {
        boolean eigen = is(veld, "leidende_partij", "eigen");
        Gegeven<Partijfeiten> partij = partij(veld.veld("partij"), Wereld.EIGEN);
        return new Situatie(
                moment(veld),
                new Kijker(Wereld.HUIS, wie, Wereld.EIGEN, rol),
                handeling,
                new Doel(veld.tekst("doel").orElse("geen")),
                Gegeven.bekend(persoon(veld, wie, rol)),
                partij,
                eigen ? partij : partij(veld.veld("leidende_partij"), Wereld.LEIDEND),
                dossier(veld.veld("dossier"), eigen ? Wereld.EIGEN : Wereld.LEIDEND));
    }

    static Instant moment(Veld veld) {
        return Lees.moment(veld, "moment").orElseThrow(() -> new IllegalStateException("an example needs a moment"));
    }

    private static Persoonsfeiten persoon(Veld veld, Persoon.Id wie, Rol rol) {
        return persoon(veld, wie, Wereld.EIGEN, rol);
    }

    /** Someone of a partij; what the situation says of who acts, holds for this person too. */
    static Persoonsfeiten persoon(Veld veld, Persoon.Id wie, Partij.Id partij, Rol rol) {
        Periode periode = new Periode(BEGIN, dag(veld, "rollen_tot_en_met"));
        Set<Rol> rollen = partij.equals(Wereld.EIGEN) && veld.veld("rollen").inhoud() instanceof Inhoud.Lijst
                ? verzameling(veld, "rollen", Rol::new)
                : Set.of(rol);
        LocalDate bekeken = dag(veld, "rol_bekeken_op").orElseGet(() -> Kalender.dag(moment(veld)));
        List<Rolverlening> verleend = rollen.stream()
                .map(verleende -> new Rolverlening(Wereld.HUIS, partij, verleende, periode, bekeken))
                .toList();
        Map<Eis, Periode> betrouwbaarheid = new EnumMap<>(Eis.class);
        dag(veld, "geheimhouding_tot_en_met")
                .ifPresent(eind -> betrouwbaarheid.put(Eis.GEHEIMHOUDING, Periode.van(BEGIN, eind)));
        dag(veld, "screening_tot_en_met")
                .ifPresent(eind -> betrouwbaarheid.put(Eis.SCREENING, Periode.van(BEGIN, eind)));
        Set<Periode> verlof = dag(veld, "verlof_tot_en_met").stream()
                .map(eind -> Periode.van(BEGIN, eind))
                .collect(Collectors.toSet());
        return new Persoonsfeiten(wie, verleend, betrouwbaarheid, verlof);
    }

    static Gegeven<Partijfeiten> partij(Veld veld, Partij.Id id) {
        if (!(veld.inhoud() instanceof Inhoud.Groep)) {
            return Gegeven.onbekend();
        }
        Map<Stuk, LocalDate> getekend = new EnumMap<>(Stuk.class);
        dag(veld, "convenant").ifPresent(dag -> getekend.put(Stuk.CONVENANT, dag));
        dag(veld, "protocol").ifPresent(dag -> getekend.put(Stuk.PROTOCOL, dag));
        dag(veld, "bevoegdheidsverlening").ifPresent(dag -> getekend.put(Stuk.BEVOEGDHEIDSVERLENING, dag));
        return Gegeven.bekend(new Partijfeiten(
                Wereld.HUIS,
                id,
                verzameling(veld, "soorten", SoortPartij::new),
                verzameling(veld, "rechten", Lees.constante(Verwerkingsrecht.class)),
                getekend,
                verleend(veld),
                Lees.moment(veld, "uitgetreden")));
    }

    private static Map<Werkzaamheid, Set<Periode>> verleend(Veld veld) {
        return verzameling(veld, "verleend", Lees.constante(Werkzaamheid.class)).stream()
                .collect(Collectors.toMap(
                        werk -> werk, _ -> Set.of(new Periode(BEGIN, dag(veld, "verleend_tot_en_met")))));
    }

    /** A partij of which only the kinds matter; unknown when there are none. */
    static Gegeven<Partijfeiten> partij(Veld ouder, String soorten) {
        Set<SoortPartij> gekozen = verzameling(ouder, soorten, SoortPartij::new);
        return gekozen.isEmpty()
                ? Gegeven.onbekend()
                : Gegeven.bekend(
                        new Partijfeiten(Wereld.HUIS, Wereld.DERDE, gekozen, Set.of(), Map.of(), Optional.empty()));
    }

    private static Optional<Gegeven<Dossierfeiten>> dossier(Veld veld, Partij.Id leidend) {
        if (!(veld.inhoud() instanceof Inhoud.Groep)) {
            return veld.tekst().filter("onbekend"::equals).map(onbekend -> Gegeven.onbekend());
        }
        Set<Deelname> deelnames = verzameling(veld, "betrokken", Lees.constante(Betrokkenheid.class)).stream()
                .map(betrokkenheid -> new Deelname(Wereld.IK, Wereld.EIGEN, betrokkenheid))
                .collect(Collectors.toSet());
        return Optional.of(Gegeven.bekend(new Dossierfeiten(
                Wereld.DOSSIER,
                is(veld, "huis", "ander") ? Wereld.ANDER_HUIS : Wereld.HUIS,
                new Fase(veld.tekst("fase").orElse("geen")),
                leidend,
                new Taak(veld.tekst("taak").orElse("geen")),
                new Gebied(veld.tekst("gebied").orElse("geen")),
                deelnames)));
    }
}
