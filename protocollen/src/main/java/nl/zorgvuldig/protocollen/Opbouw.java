package nl.zorgvuldig.protocollen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Lezing;
import nl.zorgvuldig.protocollen.yaml.Samenvoeging;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;

/**
 * A profile laid over the one it builds on, and that over the next.
 *
 * @param wortel the tree of them together; empty when one of them cannot be found or read
 * @param fouten what is wrong with the files, before anything of the content is checked
 * @param hash over the bytes of this file; when it builds on another, over its bytes and then the hash of that one
 */
record Opbouw(Optional<Veld> wortel, List<Fout> fouten, String hash) {
    private static final String BOUWT_OP = "bouwt_op";
    private static final Pattern VERWIJZING = Pattern.compile("[a-z][a-z0-9-]*/[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Which profile this is, is never inherited. */
    private static final Set<String> EIGEN = Set.of("schema", "naam", "titel", "geldig_vanaf", BOUWT_OP);

    static Opbouw van(Profielbestand bestand, byte[] bytes) {
        return van(bestand, bytes, List.of(bestand.verwijzing()));
    }

    private static Opbouw van(Profielbestand bestand, byte[] bytes, List<String> onderweg) {
        Lezing lezing = Yaml.lees(bestand.pad().toString(), bytes);
        Opbouw alleen = new Opbouw(lezing.wortel(), lezing.fouten(), Hash.van(bytes));
        return lezing.wortel()
                .map(wortel -> wortel.veld(BOUWT_OP))
                .filter(veld -> !(veld.inhoud() instanceof Inhoud.Niets))
                .map(veld -> basis(bestand, veld, onderweg))
                .map(basis -> alleen.op(basis, bytes))
                .orElse(alleen);
    }

    private static Opbouw basis(Profielbestand bestand, Veld veld, List<String> onderweg) {
        Optional<String> verwijzing =
                veld.tekst().filter(tekst -> VERWIJZING.matcher(tekst).matches());
        if (verwijzing.isEmpty()) {
            return zonder(veld.fout("noem het profiel als naam/dag, zoals: voorbeeld/2020-01-01"));
        }
        List<String> verder = new ArrayList<>(onderweg);
        verder.add(verwijzing.get());
        if (onderweg.contains(verwijzing.get())) {
            return zonder(veld.fout("zo bouwt een profiel op zichzelf: " + String.join(", dan ", verder)));
        }
        return bestand.ander(verwijzing.get())
                .map(ander -> lees(ander, veld, verder))
                .orElseGet(() -> zonder(veld.fout("het profiel '" + verwijzing.get() + "' is er niet")));
    }

    private static Opbouw lees(Profielbestand bestand, Veld veld, List<String> onderweg) {
        try {
            return van(bestand, bestand.bytes(), onderweg);
        } catch (IOException nietTeOpenen) {
            return zonder(veld.fout("het bestand " + bestand.pad() + " is niet te openen"));
        }
    }

    private static Opbouw zonder(Fout fout) {
        return new Opbouw(Optional.empty(), List.of(fout), "");
    }

    private Opbouw op(Opbouw basis, byte[] bytes) {
        List<Fout> samen = new ArrayList<>(fouten);
        samen.addAll(basis.fouten);
        Optional<Veld> geheel = basis.wortel.flatMap(onder -> wortel.map(boven -> {
            Lezing lezing = Samenvoeging.van(erfenis(onder), boven);
            samen.addAll(lezing.fouten());
            return lezing.wortel().orElseThrow();
        }));
        return new Opbouw(geheel, samen, Hash.van(bytes, basis.hash.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Veld erfenis(Veld basis) {
        if (!(basis.inhoud() instanceof Inhoud.Groep(Map<String, Veld> velden))) {
            return basis;
        }
        Map<String, Veld> geerfd = new LinkedHashMap<>(velden);
        geerfd.keySet().removeAll(EIGEN);
        return new Veld(basis.pad(), basis.plek(), new Inhoud.Groep(geerfd));
    }
}
