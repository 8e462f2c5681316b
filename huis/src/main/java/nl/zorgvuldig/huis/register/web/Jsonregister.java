package nl.zorgvuldig.huis.register.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.register.Regel;
import nl.zorgvuldig.huis.register.Uitvoer;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.protocollen.Begrip;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Lines of the register for a program, with codes and names: who gave what to whom, when, what for, on which ground and by
 * which way (Wpg 32, Wjsg 39j). The last thing in it is how many there were.
 */
final class Jsonregister {
    private static final String VERSIE = "verstrekkingen-1";

    private Jsonregister() {}

    static void schrijf(Registerkop kop, Uitvoer uitvoer, Writer uit) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), uit);
        json.writeStartObject();
        json.writeStringProperty("vorm", VERSIE);
        json.writeStringProperty("gever", kop.gever());
        json.writeStringProperty("gever_id", kop.kijker().partij().waarde().toString());
        json.writeStringProperty("gemaakt_op", kop.op().toString());
        json.writeStringProperty("van", kop.vraag().van().toString());
        json.writeStringProperty("tot_en_met", kop.vraag().totEnMet().toString());
        json.writeArrayPropertyStart("verantwoordelijk");
        kop.zinnen().verantwoordelijk().forEach(regel -> verantwoordelijk(json, regel));
        json.writeEndArray();
        json.writeArrayPropertyStart("verstrekkingen");
        long aantal = uitvoer.elk((regel, naam) -> regel(json, kop.zinnen(), regel, naam));
        json.writeEndArray();
        json.writeNumberProperty("aantal", aantal);
        json.writeEndObject();
        json.flush();
    }

    private static void verantwoordelijk(JsonGenerator json, WaaromBeeld.Regel regel) {
        json.writeStartObject();
        json.writeStringProperty("werk", regel.norm());
        json.writeStringProperty("wie", regel.zin());
        lijst(json, "artikelen", regel.artikelen());
        json.writeEndObject();
    }

    private static void regel(JsonGenerator json, Registerzinnen zinnen, Regel regel, String naam) {
        Uitleg uitleg = zinnen.uitleg();
        json.writeStartObject();
        json.writeStringProperty("verstrekking", regel.id().toString());
        json.writeStringProperty("op", regel.moment().toString());
        code(json, "categorie", regel.categorie(), uitleg.naam(Begrip.CATEGORIE, regel.categorie()));
        lijst(json, "onderdelen", regel.onderdelen());
        json.writeObjectPropertyStart("ontvanger");
        json.writeStringProperty("persoon", naam);
        json.writeStringProperty("persoon_id", regel.persoon().waarde().toString());
        json.writeStringProperty("rol", uitleg.naam(Begrip.ROL, regel.rol().code()));
        json.writeStringProperty("partij", uitleg.partij(regel.partij()));
        json.writeStringProperty("namens", uitleg.partij(regel.namens()));
        json.writeEndObject();
        code(json, "fase", regel.fase(), uitleg.naam(Begrip.FASE, regel.fase()));
        code(json, "doel", regel.doel(), uitleg.naam(Begrip.DOEL, regel.doel()));
        code(json, "taak", regel.taak(), uitleg.naam(Begrip.TAAK, regel.taak()));
        lijst(json, "grondslag", regel.grondslag());
        code(json, "weg", regel.weg(), zinnen.weg(regel));
        json.writeStringProperty("casus", regel.dossier().toString());
        json.writeStringProperty("gegeven", regel.inbreng().toString());
        json.writeStringProperty("profiel", regel.beleid());
        json.writeEndObject();
    }

    private static void code(JsonGenerator json, String veld, String code, String naam) {
        json.writeObjectPropertyStart(veld);
        json.writeStringProperty("code", code);
        json.writeStringProperty("naam", naam);
        json.writeEndObject();
    }

    private static void lijst(JsonGenerator json, String veld, List<String> waarden) {
        json.writeArrayPropertyStart(veld);
        waarden.forEach(json::writeString);
        json.writeEndArray();
    }
}
