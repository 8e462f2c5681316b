package nl.zorgvuldig.kern.protocol;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * A duty of secrecy with a name of its own, to be shown to everyone who opens what it rests on (E7, IJ 13.4, 13.6).
 *
 * @param code the profile's code
 * @param soorten the kinds of partij on whose data it rests, whatever they give
 * @param categorieen the categories on which it rests, whoever gives them
 * @param artikelen where the text names it
 */
public record Geheimregime(String code, Set<SoortPartij> soorten, Set<Categorie> categorieen, List<Artikel> artikelen) {
    /** Copies the collections. */
    public Geheimregime {
        soorten = Set.copyOf(soorten);
        categorieen = Set.copyOf(categorieen);
        artikelen = List.copyOf(artikelen);
    }

    /** Whether it rests on data of this category from a partij of these kinds. */
    public boolean rustOp(Categorie categorie, Set<SoortPartij> gever) {
        return categorieen.contains(categorie) || !Collections.disjoint(soorten, gever);
    }
}
