package nl.zorgvuldig.kern.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.taal.Termijn;

/**
 * What a house agreed, as one immutable value. It holds codes and articles; the sentences live beside the profile.
 *
 * @param versie which text this is
 * @param fasen the phases, by code
 * @param huisbreed competences outside any dossier
 * @param rollen the roles, by code
 * @param soorten the kinds of partij, by code
 * @param categorieen the closed list of categories, by code
 * @param aanmelding what reporting asks
 * @param zeggenschap what givers decide about what they give
 * @param geheimhouding how secrecy is lifted, and which regimes it names
 * @param uitvraag what asking other partijen asks
 * @param uitkomsten the outcomes, by code
 * @param termijnen the terms the software itself counts
 * @param tijd every term and step of retention of the text
 * @param regime the law that lies over it from some day on; empty when none does
 * @param normen the articles of each norm
 * @param openVragen what the text leaves open
 */
public record Protocol(
        Versie versie,
        Map<Fase, Fasebepaling> fasen,
        List<Bevoegdheid> huisbreed,
        Map<Rol, Rolbepaling> rollen,
        Map<SoortPartij, Soortbepaling> soorten,
        Map<Categorie, Categoriebepaling> categorieen,
        Aanmeldbepaling aanmelding,
        Zeggenschapsbepaling zeggenschap,
        Geheimbepaling geheimhouding,
        Uitvraagbepaling uitvraag,
        Map<Uitkomst, Uitkomstbepaling> uitkomsten,
        Map<Termijnbepaling.Soort, Termijnbepaling> termijnen,
        Tijdbepaling tijd,
        Optional<Regime> regime,
        Map<Norm, List<Artikel>> normen,
        List<OpenVraag> openVragen) {

    /** Copies the collections, and refuses a profile in which a norm rests on nothing. */
    public Protocol {
        fasen = Map.copyOf(fasen);
        huisbreed = List.copyOf(huisbreed);
        rollen = Map.copyOf(rollen);
        soorten = Map.copyOf(soorten);
        categorieen = Map.copyOf(categorieen);
        uitkomsten = Map.copyOf(uitkomsten);
        termijnen = Map.copyOf(termijnen);
        normen = Norm.perNorm(normen);
        openVragen = List.copyOf(openVragen);
        Norm.Laag.PROTOCOL.eisArtikelen(normen);
    }

    /**
     * Which text this is.
     *
     * @param naam the profile's name
     * @param geldigVanaf first day on which it holds
     * @param hash SHA-256 of the file, in hexadecimal; it stands in every logged decision
     */
    public record Versie(String naam, LocalDate geldigVanaf, String hash) {}

    /**
     * What reporting a casus asks.
     *
     * @param fase the phase in which reporting happens
     * @param gebieden the areas of the house
     * @param criteria the criteria, by code
     * @param informeren who tells the betrokkene
     * @param gemeenten the kinds of partij that count as the municipality concerned
     * @param ondertekenaars the offices that must sign an artikel 20-beslissing
     * @param stukken what a partij must have signed to take part
     * @param derde who enters the report of someone who takes no part
     */
    public record Aanmeldbepaling(
            Fase fase,
            Set<Gebied> gebieden,
            Map<Criterium, Criteriumbepaling> criteria,
            Informeerbepaling informeren,
            Set<SoortPartij> gemeenten,
            Set<Ondertekenaar> ondertekenaars,
            Set<Stuk> stukken,
            Derdebepaling derde) {
        /** Copies the collections. */
        public Aanmeldbepaling {
            gebieden = Set.copyOf(gebieden);
            criteria = Map.copyOf(criteria);
            gemeenten = Set.copyOf(gemeenten);
            ondertekenaars = Set.copyOf(ondertekenaars);
            stukken = Set.copyOf(stukken);
        }
    }

    /** The articles of a norm, at least one; of a norm of the law above the protocol none while no law lies over it. */
    public List<Artikel> artikelen(Norm norm) {
        Optional<List<Artikel>> artikelen = switch (norm.laag()) {
            case PROTOCOL -> Optional.ofNullable(normen.get(norm));
            case WET -> regime.map(wet -> wet.artikelen().get(norm));
        };
        return artikelen.orElseGet(List::of);
    }

    /** The protocol by itself, as if no law lay over it. */
    public Protocol zonderRegime() {
        return new Protocol(
                versie,
                fasen,
                huisbreed,
                rollen,
                soorten,
                categorieen,
                aanmelding,
                zeggenschap,
                geheimhouding,
                uitvraag,
                uitkomsten,
                termijnen,
                tijd,
                Optional.empty(),
                normen,
                openVragen);
    }

    /** The phases in the order a casus goes through them, as far as outcomes lead on from the first. */
    public List<Fase> werkproces() {
        LinkedHashSet<Fase> gang = new LinkedHashSet<>();
        Optional<Fase> volgende = Optional.of(aanmelding.fase());
        while (volgende.filter(gang::add).isPresent()) {
            volgende = volgende.flatMap(this::naar);
        }
        return List.copyOf(gang);
    }

    private Optional<Fase> naar(Fase uit) {
        return uitkomsten.values().stream()
                .filter(bepaling -> bepaling.uit().equals(uit))
                .flatMap(bepaling -> bepaling.verder().stream())
                .min(Comparator.comparing(Fase::code));
    }

    /** The competences of a role for an act in a phase, those outside any phase included. */
    public List<Bevoegdheid> bevoegdheden(Rol rol, Handeling handeling, Optional<Fase> fase) {
        List<Bevoegdheid> gevonden = new ArrayList<>();
        fase.map(fasen::get).ifPresent(bepaling -> verzamel(bepaling.bevoegdheden(), rol, handeling, gevonden));
        verzamel(huisbreed, rol, handeling, gevonden);
        return gevonden;
    }

    /** Every competence of a role, in whatever phase. */
    public List<Bevoegdheid> bevoegdheden(Rol rol) {
        return Stream.concat(huisbreed.stream(), fasen.values().stream().flatMap(fase -> fase.bevoegdheden().stream()))
                .filter(bevoegdheid -> bevoegdheid.rol().equals(rol))
                .toList();
    }

    private static void verzamel(List<Bevoegdheid> alle, Rol rol, Handeling handeling, List<Bevoegdheid> gevonden) {
        for (Bevoegdheid bevoegdheid : alle) {
            if (bevoegdheid.handeling() == handeling && bevoegdheid.rol().equals(rol)) {
                gevonden.add(bevoegdheid);
            }
        }
    }

    /** Who answers for which work in the phases that a purpose belongs to: by the protocol, and by the law of a day (F4). */
    public SortedMap<Norm.Laag, List<Verantwoordelijkheid>> verantwoordelijk(Doel doel, LocalDate dag) {
        List<Fasebepaling> dienend = fasen.values().stream()
                .filter(fase -> fase.doelen().contains(doel))
                .toList();
        SortedMap<Norm.Laag, List<Verantwoordelijkheid>> gevonden = new TreeMap<>();
        gevonden.put(
                Norm.Laag.PROTOCOL,
                dienend.stream()
                        .flatMap(fase -> fase.verantwoordelijk().stream())
                        .toList());
        wet(dag).filter(_ -> !dienend.isEmpty()).ifPresent(wet -> gevonden.put(Norm.Laag.WET, wet.verantwoordelijk()));
        return gevonden;
    }

    /** The law that lies over the protocol on a day, or none (R1). */
    public Optional<Regime> wet(LocalDate dag) {
        return regime.filter(wet -> !dag.isBefore(wet.geldigVanaf()));
    }

    /** The descriptions of these kinds of partij, by code; a kind the protocol does not name has none. */
    public List<Soortbepaling> soortbepalingen(Set<SoortPartij> gezocht) {
        List<Soortbepaling> gevonden = new ArrayList<>(gezocht.size());
        for (SoortPartij soort : gezocht) {
            Optional.ofNullable(soorten.get(soort)).ifPresent(gevonden::add);
        }
        gevonden.sort(Comparator.comparing(bepaling -> bepaling.soort().code()));
        return gevonden;
    }

    /** Whether a condition lies on what a partij of these kinds gives. */
    public boolean geldt(Voorwaarde voorwaarde, Set<SoortPartij> gezocht) {
        for (Soortbepaling bepaling : soortbepalingen(gezocht)) {
            if (bepaling.voorwaarden().contains(voorwaarde)) {
                return true;
            }
        }
        return false;
    }

    /** Which kinds of consent a partij of these kinds needs before others see data of a category (D6, D9, IJ 6.4m, 7.2). */
    public Set<Toestemmingssoort> toestemmingen(Categoriebepaling bepaling, Set<SoortPartij> gever) {
        Set<Toestemmingssoort> soorten = EnumSet.noneOf(Toestemmingssoort.class);
        if (bepaling.geheim() == Geheim.ZORG
                || (bepaling.aard() == Aard.BIJZONDER && geldt(Voorwaarde.BEROEPSGEHEIM, gever))) {
            soorten.add(Toestemmingssoort.GEHEIM);
        }
        if (geldt(Voorwaarde.UITDRUKKELIJKE_TOESTEMMING, gever)) {
            soorten.add(Toestemmingssoort.AVG);
        }
        return soorten;
    }

    /** In what ways of being involved someone sees, in some phase, all that others gave. */
    public Set<Betrokkenheid> lezers() {
        return fasen.values().stream()
                .flatMap(fase -> fase.bevoegdheden().stream())
                .filter(bevoegdheid ->
                        bevoegdheid.handeling() == Handeling.INZIEN && bevoegdheid.zicht() == Zicht.ALLES)
                .map(Bevoegdheid::betrokkenheid)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The term for something; empty when the profile names none. */
    public Optional<Termijn> termijn(Termijnbepaling.Soort soort) {
        return Optional.ofNullable(termijnen.get(soort)).map(Termijnbepaling::termijn);
    }
}
