package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Artikelreeks;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * Writes down what a norm finds, with the articles the profile gives that norm.
 *
 * @param norm the norm
 * @param artikelen its articles, and those of the rule that was applied
 */
public record Bevinder(Norm norm, List<Artikel> artikelen) {
    /** Copies the articles. */
    public Bevinder {
        artikelen = Artikelreeks.kopie(artikelen);
    }

    /** Starts with the articles of the norm itself. */
    public static Bevinder van(Protocol protocol, Norm norm) {
        return new Bevinder(norm, protocol.artikelen(norm));
    }

    /** Adds the articles of the rule that was applied. */
    public Bevinder met(List<Artikel> meer) {
        return new Bevinder(norm, Artikelreeks.van(artikelen, meer));
    }

    /** The norm is met. */
    public List<Oordeel> voldaan(String code, Map<String, Argument> argumenten) {
        return List.of(new Oordeel.Voldaan(new Bevinding(norm, code, "", artikelen, argumenten)));
    }

    /** The norm is not met. */
    public List<Oordeel> faalt(String code, Map<String, Argument> argumenten) {
        return faaltOp("", code, argumenten);
    }

    /** The norm is not met at a place in what was asked. */
    public List<Oordeel> faaltOp(String plaats, String code, Map<String, Argument> argumenten) {
        return List.of(new Oordeel.NietVoldaan(new Bevinding(norm, code, plaats, artikelen, argumenten)));
    }
}
