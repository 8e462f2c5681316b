package nl.zorgvuldig.proefdeur;

import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Inzet;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of no room, so that the frame and the guards are tried without any. */
@Controller
public class Proefbladen {
    /** Something that must never reach a log. */
    public static final String GEHEIM = "999993653 van Jan de Vries";

    /** A page with a form. */
    @Recht(Handeling.INZIEN)
    @GetMapping("/proef/blad")
    Antwoord blad(Kijker kijker) {
        return Antwoord.pagina(
                "schil/inzet",
                new Inzet(
                        "Blad",
                        schil -> uit -> uit.writeContent("""
                <h1>Blad</h1><p>%s</p><form method="post" action="/proef/blad">
                <input type="hidden" name="_csrf" value="%s"><input type="hidden" name="context" value="%s">
                <input name="tekst" value="">
                <button type="submit">Versturen</button></form>
                """.formatted(
                                        kijker.rol().code(),
                                        schil.sleutels().formulier().get(),
                                        schil.sleutels().context()))));
    }

    /** Takes the form. */
    @Recht(Handeling.INZIEN)
    @PostMapping("/proef/blad")
    Antwoord verstuur(Kijker kijker, @RequestParam String tekst) {
        return switch (tekst) {
            case "stuk" -> throw new IllegalStateException(GEHEIM);
            case "dubbel" -> throw new DataIntegrityViolationException("Key (bsn)=(" + GEHEIM + ") already exists.");
            default -> Antwoord.naar("/proef/blad");
        };
    }

    /** Is never yours. */
    @Recht(Handeling.INZIEN)
    @GetMapping("/proef/bladen/{nummer}")
    Antwoord nietVanU(Kijker kijker, @PathVariable int nummer) {
        return Antwoord.nietGevonden();
    }
}
