package nl.zorgvuldig.huis.aanmelding.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.Zinnen;

/** Puts what norms found into the words of a page. */
final class Uitleg {
    private final Profiel profiel;
    private final Map<Partij.Id, String> partijen;
    private final Zinnen zinnen;

    Uitleg(Profiel profiel, Map<Partij.Id, String> partijen) {
        this.profiel = profiel;
        this.partijen = partijen;
        this.zinnen = new Zinnen(profiel, this::partij);
    }

    String partij(Partij.Id id) {
        return partijen.getOrDefault(id, "");
    }

    String naam(Begrip begrip, String code) {
        return profiel.naam(begrip, code);
    }

    String zin(Bevinding bevinding) {
        return zinnen.zin(bevinding);
    }

    /** Each sentence once, in the order of the norms. */
    List<WaaromBeeld.Regel> regels(List<Bevinding> bevindingen) {
        Map<String, WaaromBeeld.Regel> regels = new LinkedHashMap<>();
        bevindingen.forEach(bevinding -> regels.putIfAbsent(zinnen.zin(bevinding), regel(bevinding)));
        return List.copyOf(regels.values());
    }

    private WaaromBeeld.Regel regel(Bevinding bevinding) {
        return new WaaromBeeld.Regel(
                zinnen.zin(bevinding),
                profiel.naam(Begrip.NORM, bevinding.norm().name()),
                profiel.bronnen().voluit(bevinding.artikelen()),
                laag(bevinding.norm().laag()));
    }

    private static String laag(Norm.Laag laag) {
        return switch (laag) {
            case PROTOCOL -> Teksten.tekst("aanmelding.laag.protocol");
            case WET -> Teksten.tekst("aanmelding.laag.wet");
        };
    }

    WaaromBeeld waarom(Partij.Id namens, String doel, List<Bevinding> bevindingen) {
        return new WaaromBeeld(partij(namens), naam(Begrip.DOEL, doel), regels(bevindingen), versie());
    }

    String versie() {
        return Teksten.tekst(
                "aanmelding.profiel",
                profiel.titel(),
                Dagtekst.datum(profiel.protocol().versie().geldigVanaf()));
    }
}
