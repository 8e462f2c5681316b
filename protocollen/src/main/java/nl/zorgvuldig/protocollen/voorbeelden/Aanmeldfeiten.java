package nl.zorgvuldig.protocollen.voorbeelden;

import static nl.zorgvuldig.protocollen.voorbeelden.Lees.gegeven;
import static nl.zorgvuldig.protocollen.voorbeelden.Lees.motivering;
import static nl.zorgvuldig.protocollen.voorbeelden.Lees.verzameling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.aanmelding.Bewaarbesluit;
import nl.zorgvuldig.kern.aanmelding.Criteriumantwoord;
import nl.zorgvuldig.kern.aanmelding.Doorgifte;
import nl.zorgvuldig.kern.aanmelding.Inbrengvoorstel;
import nl.zorgvuldig.kern.aanmelding.Informering;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Onderbouwing;
import nl.zorgvuldig.kern.aanmelding.Overleg;
import nl.zorgvuldig.kern.aanmelding.Wetsoordeel;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Reden;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.protocol.Uitstelgrond;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** A report or an intake of an example. */
final class Aanmeldfeiten {
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    private Aanmeldfeiten() {}

    static Aanmeldsituatie aanmelding(Protocol protocol, Veld veld) {
        Veld aanmelding = veld.veld("aanmelding");
        List<Veld> inbreng = aanmelding.lijst("inbreng");
        Situatie basis = Feiten.situatie(veld, Handeling.AANMELDEN);
        Geheimfeiten geheim = new Geheimfeiten(protocol, Wereld.EIGEN, Wereld.LEIDEND, basis.doel(), basis.moment());
        return new Aanmeldsituatie(
                basis,
                gegeven(aanmelding, "gebied", Gebied::new),
                gegeven(aanmelding, "taak", Taak::new),
                IntStream.range(0, inbreng.size())
                        .mapToObj(nummer -> voorstel(nummer + 1, inbreng.get(nummer), geheim))
                        .toList(),
                criteria(aanmelding),
                informering(veld.veld("informering")),
                artikel20(veld.veld("artikel_20"), Wereld.EIGEN),
                gegeven(aanmelding, "besluit", LocalDate::parse),
                onderbouwing(aanmelding));
    }

    /** Declared on the first day, unless the example says otherwise. */
    private static Onderbouwing onderbouwing(Veld aanmelding) {
        List<Veld> samen = aanmelding.lijst("samenhang");
        return new Onderbouwing(
                aanmelding.veld("noodzaak").inhoud().equals(new Inhoud.JaNee(true))
                        ? Motivering.AANWEZIG
                        : Motivering.AFWEZIG,
                aanmelding.tekst("kwaliteit").isEmpty()
                        ? Gegeven.bekend(BEGIN)
                        : gegeven(aanmelding, "kwaliteit", LocalDate::parse),
                IntStream.range(0, samen.size())
                        .mapToObj(nummer -> samenhang(nummer + 1, samen.get(nummer)))
                        .toList());
    }

    private static Onderbouwing.Samenhang samenhang(int nummer, Veld veld) {
        return new Onderbouwing.Samenhang(
                "ander." + nummer,
                gegeven(veld, "relatie", Lees.constante(Onderbouwing.Relatie.class)),
                motivering(veld, "kring"),
                motivering(veld, "afhankelijkheid"),
                motivering(veld, "noodzaak"));
    }

    private static Inbrengvoorstel voorstel(int nummer, Veld veld, Geheimfeiten geheim) {
        return new Inbrengvoorstel(
                "inbreng." + nummer,
                gegeven(veld, "categorie", Categorie::new),
                Lees.getal(veld, "betrokkene"),
                gegeven(veld, "onderdeel", Onderdeel::new),
                motivering(veld, "inhoud"),
                motivering(veld, "noodzaak"),
                doorgifte(veld),
                geheim.lees(veld));
    }

    private static Doorgifte doorgifte(Veld veld) {
        Veld toestemming = veld.veld("doorgifte");
        return toestemming.inhoud() instanceof Inhoud.Groep
                ? new Doorgifte(gegeven(toestemming, "op", LocalDate::parse), motivering(toestemming, "kenmerk"))
                : Doorgifte.GEEN;
    }

    private static Map<Criterium, Criteriumantwoord> criteria(Veld veld) {
        Map<Criterium, Criteriumantwoord> antwoorden = new HashMap<>();
        veld.teksten("beantwoord").forEach(code -> antwoorden.put(new Criterium(code), antwoord(Motivering.AANWEZIG)));
        veld.teksten("ongemotiveerd")
                .forEach(code -> antwoorden.put(new Criterium(code), antwoord(Motivering.AFWEZIG)));
        veld.teksten("onbeantwoord").forEach(code -> antwoorden.remove(new Criterium(code)));
        return antwoorden;
    }

    private static Criteriumantwoord antwoord(Motivering motivering) {
        return new Criteriumantwoord(Criteriumantwoord.Oordeel.VOLDOET, motivering);
    }

    private static Informering informering(Veld veld) {
        if (!(veld.inhoud() instanceof Inhoud.Groep groep)) {
            return new Informering.NietVastgelegd();
        }
        return groep.velden().containsKey("grond")
                ? new Informering.Uitgesteld(
                        gegeven(veld, "grond", Uitstelgrond::new),
                        motivering(veld, "motivering"),
                        gegeven(veld, "verwacht_op", LocalDate::parse),
                        gegeven(veld, "toets_op", LocalDate::parse),
                        motivering(veld, "wijze"))
                : new Informering.Geinformeerd(
                        Feiten.partij(veld, "door"), gegeven(veld, "op", LocalDate::parse), motivering(veld, "wijze"));
    }

    static Set<Artikel20> artikel20(Veld veld, Partij.Id gever) {
        if (!(veld.inhoud() instanceof Inhoud.Groep)) {
            return Set.of();
        }
        return Set.of(new Artikel20(
                gever,
                new Periode(BEGIN, Lees.dag(veld, "tot_en_met")),
                verzameling(veld, "gebieden", Gebied::new),
                verzameling(veld, "doelen", Doel::new),
                verzameling(veld, "onderdelen", Onderdeel::new),
                verzameling(veld, "getekend_door", Ondertekenaar::new)));
    }

    private static Wetsoordeel wetsoordeel(Veld veld) {
        if (!(veld.inhoud() instanceof Inhoud.Groep)) {
            return Wetsoordeel.geen();
        }
        return new Wetsoordeel(
                gegeven(veld, "op", LocalDate::parse),
                Feiten.partij(veld, "door").alsOptie().stream().collect(Collectors.toSet()),
                verzameling(veld, "gemotiveerd", Criterium::new));
    }

    /** With a municipality, and with the partij that leads. */
    private static Set<Overleg> overleg(Veld beoordeling, Situatie situatie) {
        Stream<Overleg> gemeente = Feiten.partij(beoordeling, "afgestemd_met").alsOptie().stream()
                .map(partij -> new Overleg(partij, Set.of(Onderwerp.GEMEENTE)));
        Set<Onderwerp> over = verzameling(beoordeling, "overlegd_over", Lees.constante(Onderwerp.class));
        Stream<Overleg> leidend =
                situatie.leidendePartij().alsOptie().stream().map(partij -> new Overleg(partij, over));
        return Stream.concat(gemeente, leidend).collect(Collectors.toSet());
    }

    static Intakesituatie intake(Veld veld) {
        Veld beoordeling = veld.veld("beoordeling");
        Set<Inbreng.Id> inbrengen = new HashSet<>();
        Map<Inbreng.Id, Noodzaakoordeel> noodzaak = new HashMap<>();
        List<String> oordelen = beoordeling.teksten("noodzaak");
        for (int nummer = 0; nummer < oordelen.size(); nummer++) {
            Inbreng.Id inbreng = new Inbreng.Id(Wereld.id(100 + nummer));
            inbrengen.add(inbreng);
            Inzagefeiten.noodzaak(oordelen.get(nummer)).ifPresent(oordeel -> noodzaak.put(inbreng, oordeel));
        }
        return new Intakesituatie(
                Feiten.situatie(veld, Handeling.BEOORDELEN),
                gegeven(beoordeling, "uitkomst", Uitkomst::new),
                gegeven(beoordeling, "reden", Reden::new),
                verzameling(beoordeling, "voldaan", Criterium::new),
                motivering(beoordeling, "afwijking"),
                overleg(beoordeling, Feiten.situatie(veld, Handeling.BEOORDELEN)),
                informering(veld.veld("informering")),
                wetsoordeel(beoordeling.veld("wetsoordeel")),
                new Bewaarbesluit(
                        gegeven(beoordeling, "bewaren_tot_en_met", LocalDate::parse),
                        motivering(beoordeling, "bewaren_gemotiveerd")),
                inbrengen,
                noodzaak);
    }
}
