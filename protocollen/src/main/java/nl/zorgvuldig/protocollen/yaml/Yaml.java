package nl.zorgvuldig.protocollen.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML 1.2 without anchors, aliases, tags, double keys and unquoted dates: none of it helps who reads along. */
public final class Yaml {
    private static final int MEESTE_TEKENS = 1_000_000;
    static final LoadSettings INSTELLINGEN = LoadSettings.builder()
            .setUseMarks(true)
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(MEESTE_TEKENS)
            .build();

    private Yaml() {}

    /** Reads bytes; never throws on what someone wrote. */
    public static Lezing lees(byte[] bytes) {
        try {
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return lees(tekst);
        } catch (CharacterCodingException geenUtf8) {
            return onleesbaar(new Fout(Plek.BEGIN, "", "het bestand is geen UTF-8"));
        } catch (MarkedYamlEngineException fout) {
            Plek plek = fout.getProblemMark().map(Plek::van).orElse(Plek.BEGIN);
            return onleesbaar(geenYaml(plek, fout.getProblem()));
        } catch (YamlEngineException fout) {
            return onleesbaar(geenYaml(Plek.BEGIN, String.valueOf(fout.getMessage())));
        }
    }

    private static Lezing lees(String tekst) {
        List<Fout> verboden = Beperking.fouten(tekst);
        if (!verboden.isEmpty()) {
            return new Lezing(Optional.empty(), verboden);
        }
        Optional<Node> knoop = new Compose(INSTELLINGEN).composeString(tekst);
        if (knoop.isEmpty()) {
            return onleesbaar(new Fout(Plek.BEGIN, "", "het bestand is leeg"));
        }
        List<Fout> fouten = new ArrayList<>();
        Veld wortel = new Boom(fouten).veld("", knoop.get());
        return new Lezing(Optional.of(wortel), fouten);
    }

    private static Fout geenYaml(Plek plek, String lezer) {
        String uitleg =
                "dit is geen YAML; kijk naar inspringen, haakjes en aanhalingstekens (de lezer zegt: " + lezer + ")";
        return new Fout(plek, "", uitleg);
    }

    private static Lezing onleesbaar(Fout fout) {
        return new Lezing(Optional.empty(), List.of(fout));
    }
}
