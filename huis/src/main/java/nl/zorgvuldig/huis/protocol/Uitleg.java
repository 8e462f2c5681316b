package nl.zorgvuldig.huis.protocol;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Verantwoordelijkheid;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.Zinnen;

/** Puts what norms found into the words of a page. */
public final class Uitleg {
    private final Profiel profiel;
    private final Function<Partij.Id, String> partijen;
    private final LocalDate dag;
    private final Zinnen zinnen;

    /** In the words of a profile, with a name for each partij that can occur, on a day. */
    public Uitleg(Profiel profiel, Function<Partij.Id, String> partijen, LocalDate dag) {
        this.profiel = profiel;
        this.partijen = partijen;
        this.dag = dag;
        this.zinnen = new Zinnen(profiel, partijen);
    }

    /** The name of a partij. */
    public String partij(Partij.Id id) {
        return partijen.apply(id);
    }

    /** The name of a code. */
    public String naam(Begrip begrip, String code) {
        return profiel.naam(begrip, code);
    }

    /** One finding as a sentence. */
    public String zin(Bevinding bevinding) {
        return zinnen.zin(bevinding);
    }

    /** Each sentence once, in the order of the norms. */
    public List<WaaromBeeld.Regel> regels(List<Bevinding> bevindingen) {
        Map<String, WaaromBeeld.Regel> regels = new LinkedHashMap<>();
        bevindingen.forEach(bevinding -> regels.putIfAbsent(zinnen.zin(bevinding), regel(bevinding)));
        return List.copyOf(regels.values());
    }

    /** Of norms that were not met: what the text leaves open about them, what holds until then, and who can settle it. */
    public List<String> openVragen(List<Bevinding> redenen) {
        Set<String> normen = redenen.stream()
                .map(reden -> "normen." + reden.norm().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return profiel.vragen().stream()
                .filter(vraag -> vraag.raakt().stream().anyMatch(normen::contains))
                .map(vraag ->
                        Teksten.tekst("protocol.open-vraag", vraag.naam(), vraag.standaard(), vraag.besluitDoor()))
                .toList();
    }

    private WaaromBeeld.Regel regel(Bevinding bevinding) {
        return new WaaromBeeld.Regel(
                zinnen.zin(bevinding),
                profiel.naam(Begrip.NORM, bevinding.norm().name()),
                profiel.bronnen().voluit(bevinding.artikelen()),
                laag(bevinding.norm().laag()));
    }

    /** The name of a layer. */
    public static String laag(Norm.Laag laag) {
        return switch (laag) {
            case PROTOCOL -> Teksten.tekst("protocol.laag.protocol");
            case WET -> Teksten.tekst("protocol.laag.wet");
        };
    }

    /** On whose behalf, what for, and why. */
    public WaaromBeeld waarom(Partij.Id namens, String doel, List<Bevinding> bevindingen) {
        return new WaaromBeeld(
                partij(namens), naam(Begrip.DOEL, doel), regels(bevindingen), verantwoordelijk(doel), versie());
    }

    /** Who answers for which work in the phases that a purpose belongs to, by the protocol and by the law over it (F4). */
    public List<WaaromBeeld.Regel> verantwoordelijk(String doel) {
        return profiel.protocol().verantwoordelijk(new Doel(doel), dag).entrySet().stream()
                .flatMap(laag -> laag.getValue().stream().map(een -> regel(laag.getKey(), een)))
                .toList();
    }

    private WaaromBeeld.Regel regel(Norm.Laag laag, Verantwoordelijkheid regel) {
        return new WaaromBeeld.Regel(
                naam(Begrip.VERANTWOORDELIJKE, regel.wie().name()),
                naam(Begrip.WERK, regel.werk().name()),
                profiel.bronnen().voluit(regel.artikelen()),
                laag(laag));
    }

    /** Name and version of the protocol. */
    public String versie() {
        return Teksten.tekst(
                "protocol.versie",
                profiel.titel(),
                Dagtekst.datum(profiel.protocol().versie().geldigVanaf()));
    }
}
