package nl.zorgvuldig.huis.toezicht.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.toezicht.Loggroep;
import nl.zorgvuldig.huis.toezicht.Logpost;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;

/**
 * Draws what requests did.
 *
 * @param zinnen the words
 * @param namen who people are
 * @param vraag what was asked for
 */
record Logbeelden(Logzinnen zinnen, Map<Persoon.Id, String> namen, Logvraag vraag) {
    private static final int TEKENS = 8;

    LogboekBeeld.Groep groep(Loggroep groep) {
        Logpost eerste = groep.eerste();
        Logregel.Uitslag uitslag = ergste(groep);
        return new LogboekBeeld.Groep(
                eerste.moment(),
                wie(eerste.kijker().persoon()),
                persoonPad(eerste.kijker().persoon().waarde()),
                zinnen.rol(eerste.kijker().rol().code()),
                zinnen.partij(eerste.namens()),
                wat(groep),
                groep.dossiers(),
                Logzinnen.toon(uitslag),
                Logzinnen.uitslag(uitslag),
                groep.posten().stream().map(this::post).toList());
    }

    String wie(Persoon.Id persoon) {
        return persoon.waarde().equals(Logregel.GEEN)
                ? Teksten.tekst("toezicht.huis-zelf")
                : namen.getOrDefault(persoon, Teksten.tekst("toezicht.niet-meer-bekend"));
    }

    private Optional<String> persoonPad(UUID persoon) {
        return persoon.equals(Logregel.GEEN)
                ? Optional.empty()
                : Optional.of(Adres.van(Adres.vanPersoon(vraag, persoon)));
    }

    /** That names of colleagues were shown along goes without saying when something else was done. */
    private String wat(Loggroep groep) {
        List<String> alles =
                groep.posten().stream().map(Logpost::handeling).distinct().toList();
        List<String> zonderNamen = alles.stream()
                .filter(code -> !code.equals(Handeling.MEDEWERKER_INZIEN.name()))
                .toList();
        return (zonderNamen.isEmpty() ? alles : zonderNamen)
                .stream().map(zinnen::handeling).collect(Collectors.joining(", "));
    }

    private static Logregel.Uitslag ergste(Loggroep groep) {
        return groep.posten().stream()
                .map(Logpost::uitslag)
                .max(Comparator.naturalOrder())
                .orElse(Logregel.Uitslag.TOEGESTAAN);
    }

    LogboekBeeld.Post post(Logpost post) {
        return new LogboekBeeld.Post(
                zinnen.handeling(post.handeling()),
                zinnen.doel(post.doel()),
                Stream.of(post)
                        .filter(Logpost::heeftDossier)
                        .map(Logbeelden::kort)
                        .findFirst(),
                Adres.van(Adres.vanDossiers(vraag, Set.of(post.dossier()))),
                Logzinnen.toon(post.uitslag()),
                Logzinnen.uitslag(post.uitslag()),
                zinnen.redenen(post.redenen()),
                post.aantal());
    }

    private static String kort(Logpost post) {
        return post.dossier().toString().substring(0, TEKENS);
    }
}
