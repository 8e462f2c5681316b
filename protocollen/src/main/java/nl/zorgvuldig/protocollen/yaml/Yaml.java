package nl.zorgvuldig.protocollen.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML 1.2 without anchors, aliases, tags, double keys and unquoted dates: none of it helps who reads along. */
public final class Yaml {
    private static final int MEESTE_TEKENS = 1_000_000;

    private final Plek begin;
    private final LoadSettings instellingen;

    private Yaml(String bestand) {
        this.begin = Plek.begin(bestand);
        this.instellingen = LoadSettings.builder()
                .setLabel(bestand)
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(MEESTE_TEKENS)
                .build();
    }

    /** Reads bytes that lie in no file; never throws on what someone wrote. */
    public static Lezing lees(byte[] bytes) {
        return lees("", bytes);
    }

    /** Reads the bytes of a file, of which every place bears the name; never throws on what someone wrote. */
    public static Lezing lees(String bestand, byte[] bytes) {
        return new Yaml(bestand).lezing(bytes);
    }

    private Lezing lezing(byte[] bytes) {
        try {
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return lezing(tekst);
        } catch (CharacterCodingException geenUtf8) {
            return onleesbaar(new Fout(begin, "", "het bestand is geen UTF-8"));
        } catch (MarkedYamlEngineException fout) {
            return onleesbaar(Leesprobleem.fout(begin, fout));
        } catch (YamlEngineException fout) {
            return onleesbaar(new Fout(begin, "", Leesprobleem.ALGEMEEN));
        }
    }

    private Lezing lezing(String tekst) {
        if (tekst.length() > MEESTE_TEKENS) {
            return onleesbaar(new Fout(begin, "", "het bestand is te groot: hoogstens 1.000.000 tekens"));
        }
        Optional<Fout> onleesbaar = Leesteken.fout(begin, tekst);
        if (onleesbaar.isPresent()) {
            return onleesbaar(onleesbaar.get());
        }
        List<Event> gebeurtenissen = new ArrayList<>();
        new Parse(instellingen).parseString(tekst).forEach(gebeurtenissen::add);
        List<Fout> verboden = Beperking.fouten(gebeurtenissen);
        if (!verboden.isEmpty()) {
            return new Lezing(Optional.empty(), verboden);
        }
        Optional<Node> knoop = new Composer(instellingen, new Naspeler(gebeurtenissen)).getSingleNode();
        if (knoop.isEmpty()) {
            return onleesbaar(new Fout(begin, "", "het bestand is leeg"));
        }
        List<Fout> fouten = new ArrayList<>();
        Veld wortel = new Boom(fouten).veld("", knoop.get());
        return new Lezing(Optional.of(wortel), fouten);
    }

    private static Lezing onleesbaar(Fout fout) {
        return new Lezing(Optional.empty(), List.of(fout));
    }
}
