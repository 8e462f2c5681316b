package nl.zorgvuldig.protocollen.vergelijking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.Artikelen;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Writes out everything a profile lays down, each thing by its place: the path of codes that leads to it. */
final class Uitschrijver {
    /** What says which profile this is and why it reads so, but lays nothing down. */
    static final Set<String> OVERGESLAGEN = Set.of(
            "schema",
            "naam",
            "titel",
            "geldig_vanaf",
            "bouwt_op",
            "bronnen",
            "ontwerpkeuzes",
            "open_vragen",
            "code",
            "uitleg",
            "voorbeelden");

    private static final String ARTIKELEN = "artikelen";
    private static final String NORM = "norm";
    private static final String SOORT = "soort";
    private static final String WERK = "werk";

    private final Leesuitslag.Gelezen gelezen;
    private final Woordgebruik woorden;
    private final Map<String, Bepaling> bepalingen = new LinkedHashMap<>();

    private Uitschrijver(Leesuitslag.Gelezen gelezen) {
        this.gelezen = gelezen;
        this.woorden = new Woordgebruik(gelezen.profiel());
    }

    static Map<String, Bepaling> van(Leesuitslag.Gelezen gelezen) {
        Uitschrijver uitschrijver = new Uitschrijver(gelezen);
        uitschrijver.bepaling("", Woordgebruik.zin("geheel"), gelezen.boom());
        return uitschrijver.bepalingen;
    }

    /** Something with a name of its own, and what stands under it. */
    private void bepaling(String kop, String naam, Veld veld) {
        Map<String, Kenmerk> kenmerken = kenmerken(veld);
        if (!kenmerken.isEmpty() || heeftSleutel(veld)) {
            bepalingen.put(veld.pad(), new Bepaling(kop.isEmpty() ? naam : kop, naam, kenmerken, artikelen(veld)));
        }
        String onder = kop.isEmpty() || !heeftSleutel(veld) ? kop : kop + ", " + naam;
        velden(veld).filter(Uitschrijver::isOnderdeel).forEach(rij -> onderdeel(onder, rij.getKey(), rij.getValue()));
    }

    private void onderdeel(String kop, String naam, Veld veld) {
        String eigen = kop.isEmpty() ? Woordgebruik.kop(naam) : kop + ", " + Woordgebruik.kop(naam);
        if (veld.inhoud() instanceof Inhoud.Lijst) {
            veld.lijst().forEach(element -> bepaling(eigen, naam(element), element));
        } else {
            bepaling(eigen, Woordgebruik.kop(naam), veld);
        }
    }

    private String naam(Veld element) {
        if (element.tekst(WERK).isPresent()) {
            return woorden.waarde(WERK, element.veld(WERK));
        }
        return element.tekst("naam")
                .orElseGet(() -> woorden.waarde("rol", element.veld("rol")) + " mag "
                        + woorden.waarde("handeling", element.veld("handeling")));
    }

    private Map<String, Kenmerk> kenmerken(Veld veld) {
        Set<String> inDeNaam = veld.tekst("naam").isPresent() ? Set.of() : Set.of("rol", "handeling");
        Map<String, Kenmerk> kenmerken = new LinkedHashMap<>();
        velden(veld)
                .filter(rij -> !isOnderdeel(rij) && !OVERGESLAGEN.contains(rij.getKey()))
                .filter(rij -> !inDeNaam.contains(rij.getKey()) && !isSleutel(veld, rij.getKey()))
                .filter(rij -> !rij.getKey().equals(ARTIKELEN))
                .forEach(rij -> kenmerken.put(
                        Woordgebruik.kenmerk(rij.getKey()), woorden.kenmerk(rij.getKey(), rij.getValue())));
        if (veld.tekst(NORM).isPresent()) {
            kenmerken.put(Woordgebruik.kenmerk(ARTIKELEN), new Kenmerk(kort(veld), kort(veld)));
        }
        return kenmerken;
    }

    /** Articles are beside the point of what is said, but for a norm, which says nothing else. */
    private String artikelen(Veld veld) {
        return veld.tekst(NORM).isPresent() ? "" : kort(veld);
    }

    private String kort(Veld veld) {
        return gelezen.profiel().bronnen().kort(Artikelen.van(veld));
    }

    private static boolean isOnderdeel(Map.Entry<String, Veld> rij) {
        boolean past = switch (rij.getValue().inhoud()) {
            case Inhoud.Groep groep -> true;
            case Inhoud.Lijst lijst -> lijst.velden().stream().allMatch(Uitschrijver::heeftSleutel);
            default -> false;
        };
        return past && Woordgebruik.isKop(rij.getKey()) && !OVERGESLAGEN.contains(rij.getKey());
    }

    private static boolean heeftSleutel(Veld veld) {
        boolean bevoegdheid =
                veld.tekst("rol").isPresent() && veld.tekst("handeling").isPresent();
        return bevoegdheid
                || Stream.of("code", NORM, SOORT, WERK)
                        .anyMatch(naam -> veld.tekst(naam).isPresent());
    }

    private static boolean isSleutel(Veld veld, String naam) {
        return naam.equals(NORM)
                || naam.equals(WERK)
                || (naam.equals(SOORT) && veld.tekst("code").isEmpty());
    }

    private static Stream<Map.Entry<String, Veld>> velden(Veld veld) {
        return veld.inhoud() instanceof Inhoud.Groep(Map<String, Veld> velden)
                ? velden.entrySet().stream()
                : Stream.empty();
    }
}
