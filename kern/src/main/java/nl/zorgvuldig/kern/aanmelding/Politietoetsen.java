package nl.zorgvuldig.kern.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Politiegrond;

/** What is asked of data of the police that a report gives, by whoever gives them. */
final class Politietoetsen {
    private Politietoetsen() {}

    /** What was received from the police for something else is for the police to give again, unless they agreed (D7). */
    static List<Oordeel> doorgifte(Bevinder bevinder, Aanmeldsituatie situatie, Inbrengvoorstel inbreng) {
        if (inbreng.doorgifte().geldt(situatie.basis().dag())) {
            return List.of();
        }
        return inbreng.doorgifte().isBegonnen()
                ? bevinder.faaltOp(inbreng.plaats() + ".doorgifte", "doorgifte-onvolledig", Map.of())
                : bevinder.faaltOp(inbreng.plaats() + ".categorie", "politie-geeft-zelf", Inbrengtoetsen.naam(inbreng));
    }

    /** Police data come only under a valid, signed artikel 20-beslissing that fits theme, purpose and part (D8, IJ 6.4d). */
    static List<Oordeel> artikel20(Protocol protocol, Aanmeldsituatie situatie) {
        boolean gevraagd = Inbrengtoetsen.geldt(protocol, situatie, Voorwaarde.ARTIKEL_20);
        Politiegrond grond = new Politiegrond(
                situatie.basis(), situatie.gebied(), situatie.basis().eigenPartij(), situatie.beslissingen());
        return Inbrengtoetsen.perBekende(protocol, situatie, (inbreng, bepaling) -> {
            if (bepaling.geheim() != Geheim.POLITIE && !gevraagd) {
                return List.of();
            }
            Bevinder bevinder = Inbrengtoetsen.bevinder(protocol, Norm.ARTIKEL_20, inbreng);
            if (!gevraagd && isDoorgegeven(situatie, inbreng, bepaling)) {
                return bevinder.met(bepaling.doorgeven()).voldaan("doorgifte-toegestaan", Inbrengtoetsen.naam(inbreng));
            }
            return grond.dekt(
                            protocol,
                            bepaling,
                            inbreng.onderdeel().alsOptie().map(Set::of).orElseGet(Set::of))
                    ? bevinder.voldaan("artikel-20-geldig", Inbrengtoetsen.naam(inbreng))
                    : bevinder.faaltOp(
                            inbreng.plaats() + ".categorie", "artikel-20-ontbreekt", Inbrengtoetsen.naam(inbreng));
        });
    }

    /** Passed on with the permission of the police, by whom is not the police itself (D7, IJ 7.1). */
    private static boolean isDoorgegeven(
            Aanmeldsituatie situatie, Inbrengvoorstel inbreng, Categoriebepaling bepaling) {
        return bepaling.isDoorTeGeven()
                && inbreng.doorgifte().geldt(situatie.basis().dag());
    }
}
