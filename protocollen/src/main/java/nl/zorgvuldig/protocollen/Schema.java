package nl.zorgvuldig.protocollen;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks the shape of a file by a JSON Schema and says in Dutch, with the place, what does not fit. */
public final class Schema {
    private static final String EIGEN = "urn:zorgvuldig:schema:v1:";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final com.networknt.schema.Schema schema;

    private Schema(String tekst) {
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, bouw -> bouw.schemas(Schema::bijNaam))
                .getSchema(tekst, InputFormat.JSON);
    }

    /** One of our own schemas, by its name on the class path. */
    public static Schema van(String naam) {
        return new Schema(Bestanden.tekst("/schema/v1/" + naam + ".schema.json"));
    }

    /** One of our schemas that another refers to; nothing of anybody else. */
    private static @Nullable String bijNaam(String naam) {
        return naam.startsWith(EIGEN)
                ? Bestanden.tekst("/schema/v1/" + naam.substring(EIGEN.length()) + ".schema.json")
                : null;
    }

    /** Everything that does not fit. */
    public List<Fout> fouten(Veld wortel) {
        return schema.validate(json(wortel)).stream()
                .flatMap(fout -> fout(wortel, fout).stream())
                .toList();
    }

    private Optional<Fout> fout(Veld wortel, Error fout) {
        Veld veld = zoek(wortel, fout.getInstanceLocation());
        return switch (fout.getKeyword()) {
            case "required" -> Optional.of(new Fout(veld.plek(), veld.onder(eigenschap(fout)), "dit veld ontbreekt"));
            case "additionalProperties" ->
                Optional.of(veld.veld(eigenschap(fout)).fout("dit veld hoort hier niet"));
            case "propertyNames" ->
                Optional.of(veld.veld(eigenschap(fout)).fout("deze naam staat niet in de lijst van het schema"));
            case "if" -> Optional.empty();
            default -> Optional.of(veld.fout(melding(fout)));
        };
    }

    private String melding(Error fout) {
        return switch (fout.getKeyword()) {
            case "enum", "const" -> "'" + tekst(fout) + "' kan hier niet; kies uit: " + keuzes(fout.getSchemaNode());
            case "minItems" -> "de lijst is leeg";
            case "uniqueItems" -> "hier staat iets twee keer in";
            default -> "dit past niet; verwacht: " + beschrijving(fout);
        };
    }

    private static String eigenschap(Error fout) {
        return Optional.ofNullable(fout.getProperty()).orElse("?");
    }

    private static String tekst(Error fout) {
        JsonNode waarde = fout.getInstanceNode();
        return waarde.isString() ? waarde.stringValue() : waarde.toString();
    }

    private static String keuzes(JsonNode keuzes) {
        Stream<JsonNode> elk = keuzes.isArray() ? keuzes.values().stream() : Stream.of(keuzes);
        return String.join(
                ", ",
                elk.map(keuze -> keuze.isString() ? keuze.stringValue() : keuze.toString())
                        .toList());
    }

    private String beschrijving(Error fout) {
        NodePath plaats = fout.getSchemaLocation().getFragment().getParent();
        JsonNode deel = geheel(String.valueOf(fout.getSchemaLocation().getAbsoluteIri()));
        for (int i = 0; i < plaats.getNameCount(); i++) {
            deel = plaats.getElement(i) instanceof Integer nummer ? deel.path(nummer) : deel.path(plaats.getName(i));
        }
        return deel.path("description").asString("een andere vorm");
    }

    /** The whole schema in which a rule stands: this one, or another that it refers to. */
    private JsonNode geheel(String naam) {
        return Optional.ofNullable(bijNaam(naam))
                .map(tekst -> JSON.readTree(tekst))
                .orElseGet(schema::getSchemaNode);
    }

    private static Veld zoek(Veld wortel, NodePath plaats) {
        Veld veld = wortel;
        for (int i = 0; i < plaats.getNameCount(); i++) {
            veld = plaats.getElement(i) instanceof Integer nummer
                    ? veld.lijst().get(nummer)
                    : veld.veld(plaats.getName(i));
        }
        return veld;
    }

    private static JsonNode json(Veld veld) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (veld.inhoud()) {
            case Inhoud.Groep groep -> {
                var knoop = json.objectNode();
                groep.velden().forEach((naam, waarde) -> knoop.set(naam, json(waarde)));
                yield knoop;
            }
            case Inhoud.Lijst lijst ->
                json.arrayNode()
                        .addAll(lijst.velden().stream().map(Schema::json).toList());
            case Inhoud.Tekst(String tekst) -> json.stringNode(tekst);
            case Inhoud.Getal(int getal) -> json.numberNode(getal);
            case Inhoud.JaNee(boolean waar) -> json.booleanNode(waar);
            case Inhoud.Niets() -> json.nullNode();
        };
    }
}
