package nl.zorgvuldig.huis.sessie.web;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Openbaar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class Inlogpagina {
    static final String PAD = "/inloggen";

    private final Optional<Inlogwijze> wijze;
    private final List<InlogBeeld.Uitgever> uitgevers;
    private final List<InlogBeeld.Uitgever> uitlogwegen;

    Inlogpagina(ObjectProvider<Inlogwijze> wijze, OpenIdUitgevers openId) {
        this.wijze = Optional.ofNullable(wijze.getIfAvailable());
        this.uitgevers = openId.registraties().stream()
                .map(registratie -> new InlogBeeld.Uitgever(
                        "/oauth2/authorization/" + registratie.getRegistrationId(), registratie.getClientName()))
                .toList();
        this.uitlogwegen = openId.uitlogwegen();
    }

    @Openbaar("logging in comes before everything else")
    @GetMapping(PAD)
    Antwoord toon(@RequestParam(required = false) Optional<String> uit) {
        if (Aanwezige.sessie().isPresent()) {
            return Antwoord.naar("/");
        }
        return wijze.filter(_ -> uit.isEmpty())
                .map(Inlogwijze::pagina)
                .orElseGet(() -> Antwoord.pagina(
                        "sessie/inloggen",
                        new InlogBeeld(
                                uit.isPresent(),
                                wijze.isPresent(),
                                uitgevers,
                                uit.isPresent() ? uitlogwegen : List.of())));
    }
}
