package nl.zorgvuldig.protocollen.vergelijking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Element;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.Zinbestand;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/**
 * The words for what stands in a profile.
 *
 * @param profiel supplies the names of codes
 */
record Woordgebruik(Profiel profiel) {
    private static final Zinbestand BESTAND = Zinbestand.lees("vergelijken");
    private static final Map<String, String> KOPPEN = BESTAND.teksten("koppen");
    private static final Map<String, String> KENMERKEN = BESTAND.teksten("kenmerken");
    private static final Map<String, String> WAARDEN = BESTAND.teksten("waarden");
    private static final Map<String, String> ZINNEN = BESTAND.teksten("zinnen");

    private static final Map<String, List<Begrip>> BEGRIPPEN = Map.ofEntries(
            Map.entry("rol", List.of(Begrip.ROL)),
            Map.entry("rollen", List.of(Begrip.ROL)),
            Map.entry("handeling", List.of(Begrip.HANDELING)),
            Map.entry("werk", List.of(Begrip.WERK)),
            Map.entry("wie", List.of(Begrip.VERANTWOORDELIJKE)),
            Map.entry("voor", List.of(Begrip.HANDELING)),
            Map.entry("fase", List.of(Begrip.FASE)),
            Map.entry("uit", List.of(Begrip.FASE)),
            Map.entry("naar", List.of(Begrip.FASE)),
            Map.entry("gevers", List.of(Begrip.SOORT)),
            Map.entry("door", List.of(Begrip.SOORT)),
            Map.entry("soorten", List.of(Begrip.SOORT)),
            Map.entry("eisen", List.of(Begrip.EIS)),
            Map.entry("voorwaarden", List.of(Begrip.VOORWAARDE)),
            Map.entry("vereisten", List.of(Begrip.VEREISTE, Begrip.BEWAARVEREISTE)),
            Map.entry("vernietiging", List.of(Begrip.VERNIETIGING)),
            Map.entry("vanaf", List.of(Begrip.GEBEURTENIS)),
            Map.entry("bij", List.of(Begrip.GEBEURTENIS)),
            Map.entry("wat", List.of(Begrip.BEWAARZICHT)),
            Map.entry("soort", List.of(Begrip.STREKKING)),
            Map.entry("aard", List.of(Begrip.AARD)),
            Map.entry("geheim", List.of(Begrip.GEHEIM)),
            Map.entry("vragers", List.of(Begrip.VRAGER)),
            Map.entry("gevolgen", List.of(Begrip.INTREKGEVOLG)),
            Map.entry("weeggronden", List.of(Begrip.AFWEEGGROND)),
            Map.entry("stappen", List.of(Begrip.AFWEEGSTAP)),
            Map.entry("partijen", List.of(Begrip.SOORT)),
            Map.entry("ontvangers", List.of(Begrip.SOORT)),
            Map.entry("categorieen", List.of(Begrip.CATEGORIE)),
            Map.entry("aan", List.of(Begrip.SOORT)),
            Map.entry("nodig", List.of(Begrip.STUK)));

    static boolean isKop(String veld) {
        return KOPPEN.containsKey(veld);
    }

    static String kop(String veld) {
        return KOPPEN.getOrDefault(veld, veld);
    }

    static String kenmerk(String veld) {
        return KENMERKEN.getOrDefault(veld, veld);
    }

    static String zin(String code) {
        return ZINNEN.getOrDefault(code, code);
    }

    /** The fields for which there is a word. */
    static Set<String> velden() {
        return Stream.concat(KOPPEN.keySet().stream(), KENMERKEN.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Kenmerk kenmerk(String naam, Veld veld) {
        return new Kenmerk(code(veld), waarde(naam, veld));
    }

    /** The order of a list means nothing here. */
    private static String code(Veld veld) {
        return switch (veld.inhoud()) {
            case Inhoud.Lijst(var velden) ->
                velden.stream().map(Woordgebruik::code).sorted().toList().toString();
            case Inhoud.Groep(var velden) ->
                velden.entrySet().stream()
                        .map(rij -> rij.getKey() + "=" + code(rij.getValue()))
                        .sorted()
                        .toList()
                        .toString();
            default -> veld.inhoud().toString();
        };
    }

    /** What a field holds, in words. */
    String waarde(String naam, Veld veld) {
        return switch (veld.inhoud()) {
            case Inhoud.Tekst(String tekst) -> woord(naam, tekst);
            case Inhoud.Getal(int getal) -> String.valueOf(getal);
            case Inhoud.JaNee(boolean waar) -> zin(waar ? "ja" : "nee");
            case Inhoud.Niets() -> zin("afwezig");
            case Inhoud.Lijst(var velden) when velden.isEmpty() -> zin("leeg");
            case Inhoud.Lijst(var velden) ->
                velden.stream().map(deel -> waarde(naam, deel)).sorted().collect(Collectors.joining(" + "));
            case Inhoud.Groep(var velden) ->
                velden.entrySet().stream()
                        .map(rij -> kenmerk(rij.getKey()) + " " + waarde(rij.getKey(), rij.getValue()))
                        .collect(Collectors.joining(" "));
        };
    }

    private String woord(String naam, String tekst) {
        return Optional.ofNullable(WAARDEN.get(naam + "." + tekst))
                .or(() -> BEGRIPPEN.getOrDefault(naam, List.of()).stream()
                        .flatMap(begrip -> element(begrip, tekst).stream())
                        .findFirst())
                .orElse(tekst);
    }

    private Optional<String> element(Begrip begrip, String code) {
        return profiel.element(begrip, code)
                .or(() -> profiel.element(begrip, code.toUpperCase(Locale.ROOT).replace('-', '_')))
                .map(Element::naam);
    }
}
