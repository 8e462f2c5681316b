package nl.zorgvuldig.protocollen.tabel;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/**
 * What a row says is on record about what the giver keeps secret: consent of whatever kind the text asks, or a weighing
 * with all its steps.
 *
 * @param rij the row
 */
record Geheimspel(Tabelrij rij) {
    private static final Map<String, Afweeggrond> WEEGGRONDEN = Map.of(
            "eigen_afweging=conflict-van-plichten", Afweeggrond.CONFLICT_VAN_PLICHTEN,
            "eigen_afweging=goed-hulpverlenerschap", Afweeggrond.GOED_HULPVERLENERSCHAP,
            "goed_hulpverlenerschap=ja", Afweeggrond.GOED_HULPVERLENERSCHAP,
            "afweging_gever=verstrekken", Afweeggrond.GOED_HULPVERLENERSCHAP);

    Set<Geheimgrond> gronden(Situatie basis, Categorie categorie) {
        Dekking dekking = new Dekking(
                Gevalwereld.DOSSIER,
                Gevalwereld.EIGEN,
                new Reikwijdte.Soorten(Set.of(categorie)),
                Set.of(basis.doel()),
                Set.of(Gevalwereld.DERDE));
        Stream<Geheimgrond> toestemming = isToegestemd()
                ? EnumSet.allOf(Toestemmingssoort.class).stream()
                        .map(soort -> new Geheimgrond.Toestemd(soort, dekking, basis.moment()))
                : Stream.empty();
        Stream<Geheimgrond> afweging = rij.voorwaarden().stream()
                .flatMap(woord -> Optional.ofNullable(WEEGGRONDEN.get(woord)).stream())
                .map(grond ->
                        new Geheimgrond.Afgewogen(grond, EnumSet.allOf(Afweegstap.class), dekking, basis.moment()));
        return Stream.concat(toestemming, afweging).collect(Collectors.toSet());
    }

    private boolean isToegestemd() {
        return rij.is("toestemming", "gegeven") && !rij.zegt("uitdrukkelijk=nee") && !rij.zegt("vastgelegd=nee");
    }
}
