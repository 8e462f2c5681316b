package nl.zorgvuldig.huis.naslag.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.kern.bewaring.Tijdlaag;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Beslechting;
import nl.zorgvuldig.protocollen.Duren;
import nl.zorgvuldig.protocollen.Indexlezer;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.Profielkast;
import nl.zorgvuldig.protocollen.index.Houding;
import nl.zorgvuldig.protocollen.index.Lid;
import nl.zorgvuldig.protocollen.index.Lidindex;
import nl.zorgvuldig.protocollen.vergelijking.Vergelijking;
import nl.zorgvuldig.protocollen.vergelijking.Verschil;
import org.springframework.stereotype.Component;

/** Makes a document of a profile. */
@Component
class Naslagwerk {
    private static final int KENMERK = 12;

    private final Map<String, Lidindex> indexen = Indexlezer.ingebouwd();
    private final Map<String, Optional<Leesuitslag>> nieuwste = new ConcurrentHashMap<>();
    private final Profielkast kast;

    Naslagwerk(Profielkast kast) {
        this.kast = kast;
    }

    ProtocolBeeld van(Profiel profiel, String vergelijk) {
        var versie = profiel.protocol().versie();
        Optional<Lidindex> index = Optional.ofNullable(indexen.get(Beslechting.grondtekst(versie.naam())));
        return new ProtocolBeeld(
                profiel.titel(),
                versie.geldigVanaf(),
                versie.hash().substring(0, KENMERK),
                profiel.protocol().regime().map(Regime::geldigVanaf),
                Fasenplaat.van(profiel),
                Bewaarplaat.van(profiel),
                termijnen(profiel),
                vragen(profiel),
                index.map(Lidindex::leden).map(Naslagwerk::tellingen).orElseGet(List::of),
                index.map(Naslagwerk::groepen).orElseGet(List::of),
                anderen(versie.naam()),
                verschillen(versie, vergelijk));
    }

    private static List<ProtocolBeeld.Termijn> termijnen(Profiel profiel) {
        return Tijdlaag.alle(profiel.protocol())
                .flatMap(laag -> laag.tijd().termijnen().stream().map(regel -> termijn(profiel, regel, laag.laag())))
                .toList();
    }

    private static ProtocolBeeld.Termijn termijn(Profiel profiel, Termijnregel regel, Norm.Laag laag) {
        return new ProtocolBeeld.Termijn(
                profiel.naam(Begrip.TERMIJNREGEL, regel.code()),
                regel.strekking().name(),
                Duren.schrijf(regel.duur()),
                profiel.naam(Begrip.GEBEURTENIS, regel.vanaf().code()),
                profiel.bronnen().kort(regel.artikelen()) + " · " + Uitleg.laag(laag));
    }

    private static List<ProtocolBeeld.Vraag> vragen(Profiel profiel) {
        return profiel.vragen().stream()
                .map(vraag -> new ProtocolBeeld.Vraag(
                        vraag.naam(),
                        vraag.vraag(),
                        vraag.standaard(),
                        vraag.besluitDoor(),
                        profiel.bronnen().kort(vraag.artikelen())))
                .toList();
    }

    private static List<ProtocolBeeld.Telling> tellingen(List<Lid> leden) {
        Map<Houding, Long> aantallen =
                leden.stream().collect(Collectors.groupingBy(Lid::houding, Collectors.counting()));
        return aantallen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rij -> new ProtocolBeeld.Telling(rij.getKey(), rij.getValue()))
                .toList();
    }

    /** Leden stand together by what comes before the first dot or space of their number. */
    private static List<ProtocolBeeld.Artikelgroep> groepen(Lidindex index) {
        Bewijsbeelden beelden = new Bewijsbeelden(index);
        return index.leden().stream()
                .collect(Collectors.groupingBy(Naslagwerk::artikel, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(rij -> new ProtocolBeeld.Artikelgroep(
                        rij.getKey(), rij.getValue().stream().map(beelden::van).toList()))
                .toList();
    }

    private static String artikel(Lid lid) {
        String nummer = lid.artikel().nummer();
        return Character.isDigit(nummer.charAt(0)) ? nummer.split("[^0-9]", 2)[0] : nummer.split("\\.", 2)[0];
    }

    private List<Optie> anderen(String eigen) {
        return kast.namen().stream()
                .filter(naam -> !naam.equals(eigen))
                .flatMap(naam -> gelezen(naam).stream())
                .map(gelezen -> Optie.van(
                        gelezen.profiel().protocol().versie().naam(),
                        gelezen.profiel().titel()))
                .sorted(Comparator.comparing(Optie::naam))
                .toList();
    }

    /** Read once: a text does not change, and another one is for the next start. */
    private Optional<Leesuitslag.Gelezen> gelezen(String naam) {
        return nieuwste.computeIfAbsent(naam, kast::nieuwste).flatMap(Naslagwerk::goed);
    }

    private static Optional<Leesuitslag.Gelezen> goed(Leesuitslag uitslag) {
        return uitslag instanceof Leesuitslag.Gelezen gelezen ? Optional.of(gelezen) : Optional.empty();
    }

    /** Nothing when nothing was chosen, and nothing for a name that is no other profile. */
    private Optional<ProtocolBeeld.Verschillen> verschillen(Protocol.Versie eigen, String ander) {
        return Optional.of(ander)
                .filter(naam -> !naam.equals(eigen.naam()) && kast.namen().contains(naam))
                .flatMap(this::gelezen)
                .flatMap(tweede -> kast.van(eigen.naam(), eigen.geldigVanaf())
                        .flatMap(Naslagwerk::goed)
                        .map(eerste -> verschillen(eerste, tweede)));
    }

    private static ProtocolBeeld.Verschillen verschillen(Leesuitslag.Gelezen eigen, Leesuitslag.Gelezen ander) {
        return new ProtocolBeeld.Verschillen(
                ander.profiel().titel(),
                Vergelijking.van(eigen, ander).stream()
                        .collect(Collectors.groupingBy(
                                Verschil::hoofdkop,
                                LinkedHashMap::new,
                                Collectors.mapping(Verschil::zin, Collectors.toList())))
                        .entrySet()
                        .stream()
                        .map(rij -> new ProtocolBeeld.Kop(rij.getKey(), rij.getValue()))
                        .toList());
    }
}
