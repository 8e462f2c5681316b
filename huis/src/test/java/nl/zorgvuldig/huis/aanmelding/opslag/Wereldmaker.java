package nl.zorgvuldig.huis.aanmelding.opslag;

import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Beslissingrij;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Deelnamerij;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Dossierrij;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Eisrij;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Inbrengrij;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Partijrij;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Rolrij;
import nl.zorgvuldig.huis.aanmelding.opslag.Wereld.Voortzetting;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Gebruik;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Persoon;

/** Draws worlds in which most things are in order, so that a good part of what is in them can be seen. */
final class Wereldmaker {
    /** How far from even a chance is that goes wrong, or right, so seldom. */
    private static final int ZELDZAAM = 42;

    private final Random toeval;
    private final Protocol protocol;
    private final Instant nu;
    private final UUID huis;
    private final UUID anderHuis;
    /** In half of the worlds nothing rare goes wrong: there the piece itself decides. */
    private boolean gewoon;

    Wereldmaker(Random toeval, Protocol protocol, Instant nu, UUID huis, UUID anderHuis) {
        this.toeval = toeval;
        this.protocol = protocol;
        this.nu = nu;
        this.huis = huis;
        this.anderHuis = anderHuis;
    }

    Wereld maak() {
        gewoon = toeval.nextBoolean();
        UUID persoon = id();
        String rol = kies(97, kies(50, "aanmelder", "procesregisseur"), "functioneel-beheerder");
        boolean gevraagd = rol.equals("aanmelder") && toeval.nextInt(3) == 0;
        Partijrij eigen = partij();
        Partijrij leidend = kans(gevraagd ? 10 : rol.equals("aanmelder") ? 85 : 20) ? eigen : partij();
        Dossierrij dossier = new Dossierrij(
                id(),
                kies(96, gevraagd ? kies(80, "triage", fase()) : fase(), "verdwenen"),
                leidend.id(),
                taak(leidend),
                gebied());
        List<Inbrengrij> inbrengen =
                List.of(inbreng(dossier, eigen, leidend, persoon), inbreng(dossier, eigen, leidend, persoon));
        List<Partijrij> partijen = eigen.equals(leidend) ? List.of(eigen) : List.of(eigen, leidend);
        return new Wereld(
                kies(98, huis, anderHuis),
                persoon,
                eigen.id(),
                rol,
                List.of(new Rolrij(
                        kies(98, eigen.id(), leidend.id()),
                        kies(98, rol, "aanmelder"),
                        periode(),
                        kies(96, nu, nu.minus(Duration.ofDays(360 + toeval.nextInt(12)))),
                        kans(2),
                        kans(2))),
                eisen(),
                partijen,
                dossier,
                deelnames(persoon, eigen.id(), leidend.id(), gevraagd ? "BEVRAAGDE" : past(rol)),
                inbrengen,
                new Grondmaker(toeval, protocol, nu).maak(dossier, inbrengen, eigen, leidend),
                partijen.stream()
                        .filter(partij -> kans(90))
                        .map(partij -> new Beslissingrij(beslissing(partij.id()), kans(5)))
                        .toList(),
                kans(gevraagd ? 95 : 20) ? List.of(vraag(eigen, leidend, inbrengen)) : List.of(),
                Optional.of(verlof()).filter(_ -> kans(5)));
    }

    private String gebied() {
        return kies(
                97,
                protocol.aanmelding().gebieden().stream()
                        .map(Gebied::code)
                        .min(naturalOrder())
                        .orElse(""),
                "elders");
    }

    /** Mostly one that covers everything; a missing piece is what may go wrong. */
    private Artikel20 beslissing(UUID partij) {
        return new Artikel20(
                new Partij.Id(partij),
                new Periode(
                        vandaag().minusDays(1 + toeval.nextInt(300)),
                        Optional.of(vandaag().plusDays(kies(97, 30, -1)))),
                deel(protocol.aanmelding().gebieden()),
                deel(protocol.fasen().values().stream()
                        .flatMap(fase -> fase.doelen().stream())
                        .collect(Collectors.toSet())),
                deel(onderdelen()),
                deel(protocol.aanmelding().ondertekenaars()));
    }

    private Set<Onderdeel> onderdelen() {
        return protocol.categorieen().values().stream()
                .flatMap(bepaling -> bepaling.onderdelen().stream())
                .collect(Collectors.toSet());
    }

    private <T extends Record> Set<T> deel(Set<T> alles) {
        boolean geheel = kans(96);
        return alles.stream()
                .sorted(Comparator.comparing(Record::toString))
                .filter(_ -> geheel || kans(50))
                .collect(Collectors.toSet());
    }

    private Partijrij partij() {
        Map<Stuk, LocalDate> ondertekend = new EnumMap<>(Stuk.class);
        for (Stuk stuk : Stuk.values()) {
            if (kans(98)) {
                ondertekend.put(
                        stuk,
                        kies(
                                98,
                                vandaag().minusDays(toeval.nextInt(400)),
                                vandaag().plusDays(1)));
            }
        }
        Set<String> rechten = new HashSet<>();
        for (Verwerkingsrecht recht : Verwerkingsrecht.values()) {
            if (kans(90)) {
                rechten.add(recht.name());
            }
        }
        return new Partijrij(id(), soorten(), rechten, ondertekend, zelden(nu));
    }

    private Set<String> soorten() {
        List<String> alle = meestalVanDeWet(
                protocol.soorten().keySet().stream(),
                regime -> regime.deelnemers().keySet(),
                SoortPartij::code);
        List<String> onderBeslissing = alle.stream()
                .filter(soort -> protocol.geldt(Voorwaarde.ARTIKEL_20, Set.of(new SoortPartij(soort))))
                .toList();
        if (kans(10)) {
            return metToestemming();
        }
        List<String> uit = kans(20) && !onderBeslissing.isEmpty() ? onderBeslissing : alle;
        return kans(97) ? Set.of(uit.get(toeval.nextInt(uit.size()))) : Set.of();
    }

    /** Of whom nothing goes to others without the consent of the betrokkene. */
    private Set<String> metToestemming() {
        return protocol.soorten().keySet().stream()
                .filter(soort -> protocol.geldt(Voorwaarde.UITDRUKKELIJKE_TOESTEMMING, Set.of(soort)))
                .map(SoortPartij::code)
                .collect(Collectors.toSet());
    }

    /** What the protocol names, and mostly what the law above it names too. */
    private <T> List<String> meestalVanDeWet(
            Stream<T> alle, Function<Regime, Set<T>> vanDeWet, Function<T, String> code) {
        Optional<Set<T>> genoemd = protocol.regime().filter(regime -> kans(85)).map(vanDeWet);
        return alle.filter(een -> genoemd.map(lijst -> lijst.contains(een)).orElse(true))
                .map(code)
                .sorted()
                .toList();
    }

    private String taak(Partijrij leidend) {
        List<String> taken = protocol.soorten().values().stream()
                .sorted(Comparator.comparing(bepaling -> bepaling.soort().code()))
                .filter(bepaling ->
                        kans(3) || leidend.soorten().contains(bepaling.soort().code()))
                .map(Soortbepaling::taken)
                .flatMap(van -> van.keySet().stream())
                .map(taak -> taak.code())
                .sorted()
                .toList();
        return taken.isEmpty() ? "geen" : taken.get(toeval.nextInt(taken.size()));
    }

    private List<Eisrij> eisen() {
        List<Eisrij> eisen = new ArrayList<>();
        for (Eis eis : Eis.values()) {
            if (kans(97)) {
                eisen.add(new Eisrij(eis, periode(), kans(2)));
            }
        }
        return eisen;
    }

    /** To the viewer's partij, with one of the two or both. */
    private Wereld.Vraagrij vraag(Partijrij eigen, Partijrij leidend, List<Inbrengrij> inbrengen) {
        return new Wereld.Vraagrij(
                id(),
                kies(90, eigen.id(), leidend.id()),
                inbrengen.stream().map(Inbrengrij::id).filter(_ -> kans(60)).collect(Collectors.toSet()),
                vandaag().plusDays(kies(85, toeval.nextInt(3), -1)),
                kans(10),
                kans(10));
    }

    private static String past(String rol) {
        return rol.equals("aanmelder") ? "AANMELDER" : "BEHANDELAAR";
    }

    private List<Deelnamerij> deelnames(UUID persoon, UUID eigen, UUID leidend, String past) {
        return List.of(
                new Deelnamerij(
                        kies(97, persoon, id()),
                        kies(97, eigen, leidend),
                        kies(96, past, past.equals("AANMELDER") ? "BEHANDELAAR" : "AANMELDER"),
                        kans(3),
                        Optional.of(new Wereld.Waarneemrij(verlof(), periode(), kans(8)))
                                .filter(_ -> kans(15))),
                new Deelnamerij(id(), leidend, "AANMELDER", false, Optional.empty()));
    }

    /** Mostly today lies in it, and sometimes it was yesterday or comes tomorrow. */
    private Wereld.Verlofrij verlof() {
        return new Wereld.Verlofrij(
                vandaag().minusDays(kies(85, 3, -1)), vandaag().plusDays(kies(85, 3, -1) + 2L), kans(10));
    }

    private Inbrengrij inbreng(Dossierrij dossier, Partijrij eigen, Partijrij leidend, UUID persoon) {
        List<String> lijst = meestalVanDeWet(
                protocol.categorieen().keySet().stream(),
                regime -> regime.categorieen().keySet(),
                Categorie::code);
        String fase = kies(75, dossier.fase(), fase());
        return new Inbrengrij(
                id(),
                kies(50, eigen.id(), leidend.id()),
                kies(97, categorie(kies(75, lijst, geheim(lijst))), "buiten-de-lijst"),
                onderdelen().stream()
                        .map(Onderdeel::code)
                        .sorted()
                        .filter(_ -> kans(60))
                        .findFirst(),
                fase,
                zelden(nu),
                kans(20) ? Optional.of(vandaag()) : Optional.empty(),
                kans(97) ? Optional.of(voorwaarden(eigen, leidend, persoon)) : Optional.empty(),
                kans(70)
                        ? Optional.of(new Voortzetting(kies(95, dossier.fase(), fase()), kans(90), kans(90), kans(5)))
                        : Optional.empty());
    }

    /** Those under care secrecy, else what there is. */
    private List<String> geheim(List<String> lijst) {
        List<String> geheim = lijst.stream()
                .filter(code -> protocol.categorieen().values().stream()
                        .anyMatch(bepaling -> bepaling.geheim() == Geheim.ZORG
                                && bepaling.categorie().code().equals(code)))
                .toList();
        return geheim.isEmpty() ? lijst : geheim;
    }

    private String categorie(List<String> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    /** Mostly for everyone; else for some, or for some not. */
    private Voorwaarden voorwaarden(Partijrij eigen, Partijrij leidend, UUID persoon) {
        Set<Ontvanger> ontvangers = new HashSet<>();
        if (kans(60)) {
            ontvangers.add(new Ontvanger.Regisseur());
        }
        if (kans(50)) {
            ontvangers.add(new Ontvanger.EenPartij(new Partij.Id(kies(70, eigen.id(), leidend.id()))));
        }
        if (kans(40)) {
            ontvangers.add(new Ontvanger.EenMens(new Persoon.Id(kies(60, persoon, id()))));
        }
        return new Voorwaarden(
                kans(75) ? new Kring.Iedereen() : new Kring.Alleen(ontvangers),
                kans(90) ? Set.of() : Set.of(new Partij.Id(kies(50, eigen.id(), leidend.id()))),
                kans(80) ? new Gebruik.Alles() : new Gebruik.Alleen(doelen()),
                kies(50, Uitvraag.MAG, Uitvraag.MAG_NIET));
    }

    /** Mostly what the phases are for in the first place. */
    private Set<Doel> doelen() {
        return protocol.fasen().values().stream()
                .map(Fasebepaling::hoofddoel)
                .filter(_ -> kans(75))
                .collect(Collectors.toSet());
    }

    private Periode periode() {
        LocalDate van =
                kies(98, vandaag().minusDays(toeval.nextInt(300)), vandaag().plusDays(1));
        return switch (toeval.nextInt(40)) {
            case 0 -> new Periode(vandaag().minusDays(20), Optional.of(vandaag().minusDays(1)));
            case 1 -> Periode.van(vandaag().minusDays(3), vandaag());
            default ->
                new Periode(
                        van, kies(50, Optional.empty(), Optional.of(vandaag().plusDays(30))));
        };
    }

    private Optional<Instant> zelden(Instant moment) {
        return switch (toeval.nextInt(50)) {
            case 0 -> Optional.of(moment.minusSeconds(1));
            case 1 -> Optional.of(moment);
            case 2 -> Optional.of(moment.plusSeconds(1));
            default -> Optional.empty();
        };
    }

    private String fase() {
        List<String> fasen = protocol.fasen().keySet().stream()
                .map(fase -> fase.code())
                .sorted()
                .toList();
        return fasen.get(toeval.nextInt(fasen.size()));
    }

    private LocalDate vandaag() {
        return Kalender.dag(nu);
    }

    private UUID id() {
        return new UUID(toeval.nextLong(), toeval.nextLong());
    }

    private boolean kans(int procent) {
        int worp = toeval.nextInt(100);
        return (gewoon && Math.abs(procent - 50) >= ZELDZAAM) ? procent > 50 : worp < procent;
    }

    private <T> T kies(int procent, T meestal, T anders) {
        return kans(procent) ? meestal : anders;
    }
}
