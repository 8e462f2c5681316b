package nl.zorgvuldig.huis.schil.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.SchilBeeld;
import org.springframework.stereotype.Component;

/** Draws templates into a buffer: a page that fails half-way never leaves the house. */
@Component
final class Tekenaar {
    private final TemplateEngine motor = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Tekenaar.class.getClassLoader(), "nl.zorgvuldig.huis.sjablonen");

    Utf8ByteOutput pagina(Antwoord.Pagina pagina, SchilBeeld schil) {
        return teken(pagina.sjabloon(), Map.of("schil", schil, "beeld", pagina.beeld()));
    }

    Utf8ByteOutput teken(String sjabloon, Map<String, Object> waarden) {
        Utf8ByteOutput buffer = new Utf8ByteOutput();
        motor.render(sjabloon + ".jte", waarden, buffer);
        return buffer;
    }
}
