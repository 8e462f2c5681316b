package nl.zorgvuldig.protocollen.yaml;

import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What can make a text no YAML, in a sentence for who wrote it. The reader says in English what it missed; that is read
 * here and never passed on. The first that fits holds.
 */
enum Leesprobleem {
    AANHALINGSTEKEN("found unexpected", Waar.BEGIN, "hier gaat een aanhalingsteken open dat niet op tijd dicht gaat"),
    LIJST(
            "a flow sequence",
            Waar.BEGIN,
            "hier gaat een [ open die niet goed dicht gaat: zet een komma tussen de delen en een ] aan het eind"),
    GROEP(
            "a flow mapping",
            Waar.BEGIN,
            "hier gaat een { open die niet goed dicht gaat: zet een komma tussen de delen en een } aan het eind"),
    GEEN_DUBBELE_PUNT(
            "could not find expected ':'",
            Waar.BEGIN,
            "hier ontbreekt een dubbele punt met een spatie achter de naam van het veld"),
    DUBBELE_PUNT(
            "mapping values are not allowed",
            Waar.PLAATS,
            "deze dubbele punt kan hier niet: zet een tekst met een dubbele punt tussen aanhalingstekens, of kijk of de"
                    + " regel erboven goed inspringt en zelf een dubbele punt met een spatie heeft"),
    STREEPJE(
            "sequence entries are not allowed",
            Waar.PLAATS,
            "dit streepje kan hier niet: zet elk deel van een lijst op een eigen regel"),
    TAB("(TAB)", Waar.PLAATS, "hier staat een tab; inspringen gaat met spaties"),
    TEKEN(
            "cannot start any token",
            Waar.PLAATS,
            "een tekst die met dit teken begint, hoort tussen aanhalingstekens te staan"),
    VERWIJZING("an alias", Waar.PLAATS, "een verwijzing met * kan hier niet; schrijf de waarde uit"),
    ANKER("an anchor", Waar.PLAATS, "een anker met & kan hier niet; schrijf de waarde uit"),
    TYPE(" tag", Waar.BEGIN, "een type met ! kan hier niet"),
    PROCENT("directive", Waar.BEGIN, "een regel die met % begint kan hier niet"),
    BLOK("a block scalar", Waar.PLAATS, "achter | of > komt een nieuwe regel, met de tekst eronder"),
    STREEP(
            "a double-quoted scalar",
            Waar.PLAATS,
            "een \\ betekent tussen dubbele aanhalingstekens iets bijzonders: schrijf er twee, of gebruik enkele"
                    + " aanhalingstekens"),
    HAAKJE_DICHT(
            "found ']'", Waar.PLAATS, "hier gaat een ] dicht die niet open was; zet een tekst tussen aanhalingstekens"),
    ACCOLADE_DICHT(
            "found '}'", Waar.PLAATS, "hier gaat een } dicht die niet open was; zet een tekst tussen aanhalingstekens"),
    KOMMA("found ','", Waar.PLAATS, "voor deze komma ontbreekt een waarde"),
    REST(
            "<block end>, but found '<scalar>'",
            Waar.PLAATS,
            "dit hoort hier niet: na een tekst tussen aanhalingstekens komt niets meer; kijk ook of een aanhalingsteken"
                    + " hierboven wel dicht gaat"),
    NA_AANHALINGSTEKEN(
            "<block end>, but found ':'",
            Waar.PLAATS,
            "deze dubbele punt kan hier niet: zet heel de naam of heel de tekst tussen aanhalingstekens"),
    INSPRINGEN("<block end>", Waar.PLAATS, "deze regel springt niet evenver in als de regels waar zij bij hoort"),
    DOCUMENT("<document start>", Waar.PLAATS, "er is één document: regels met %, --- of ... kunnen hier niet");

    private static final String BEGIN = "dit is geen YAML: ";

    /** What is said of anything else. */
    static final String ALGEMEEN = "dit is geen YAML; kijk naar inspringen, haakjes en aanhalingstekens bij deze regel";

    /** Where the fault is told: where something opened, or where it went wrong. */
    private enum Waar {
        BEGIN,
        PLAATS
    }

    private final String herkenning;
    private final Waar waar;
    private final String zin;

    Leesprobleem(String herkenning, Waar waar, String zin) {
        this.herkenning = herkenning;
        this.waar = waar;
        this.zin = zin;
    }

    /** The fault that the reader meant; at the first character when it names no place. */
    static Fout fout(Plek begin, MarkedYamlEngineException probleem) {
        String lezer = probleem.getContext() + " " + probleem.getProblem();
        Optional<Leesprobleem> soort = Stream.of(values())
                .filter(elk -> lezer.contains(elk.herkenning))
                .findFirst();
        Optional<Mark> geopend = soort.filter(elk -> elk.waar == Waar.BEGIN).flatMap(elk -> probleem.getContextMark());
        Plek plek = geopend.or(probleem::getProblemMark).map(Plek::van).orElse(begin);
        return new Fout(plek, "", soort.map(elk -> BEGIN + elk.zin).orElse(ALGEMEEN));
    }
}
