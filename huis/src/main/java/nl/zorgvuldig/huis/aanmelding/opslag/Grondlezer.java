package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads the grounds that lie beside a piece, which came with it from one statement. */
final class Grondlezer {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Grondlezer() {}

    static Set<Geheimgrond> lees(@Nullable String json) {
        return json == null
                ? Set.of()
                : Arrays.stream(JSON.readValue(json, Grondrij[].class))
                        .map(Grondrij::grond)
                        .collect(Collectors.toSet());
    }

    private record Grondrij(
            UUID dossier_id,
            UUID gever_id,
            String soort,
            String code,
            Set<String> vastgelegd,
            Set<String> categorieen,
            Set<String> doelen,
            Set<UUID> ontvangers,
            Instant op) {
        Geheimgrond grond() {
            return switch (soort) {
                case "AFWEGING" ->
                    new Geheimgrond.Afgewogen(
                            Afweeggrond.valueOf(code), van(vastgelegd, Afweegstap::valueOf), dekking(), op);
                case "UITZONDERING" -> new Geheimgrond.Uitgezonderd(new Uitzondering(code), dekking(), op);
                default -> new Geheimgrond.Toestemd(Toestemmingssoort.valueOf(soort), dekking(), op);
            };
        }

        private Dekking dekking() {
            return new Dekking(
                    new Dossier.Id(dossier_id),
                    new Partij.Id(gever_id),
                    new Reikwijdte.Soorten(van(categorieen, Categorie::new)),
                    van(doelen, Doel::new),
                    van(ontvangers, Partij.Id::new));
        }

        private static <A, B> Set<B> van(Set<A> waarden, Function<A, B> als) {
            return waarden.stream().map(als).collect(Collectors.toSet());
        }
    }
}
