package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.SchilBeeld;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.web.Schilbron;
import nl.zorgvuldig.huis.sessie.Sessie;
import nl.zorgvuldig.huis.sessie.Werkcontext;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Knows house, context and navigation of the running request. */
@Component
final class Schilbouw implements Schilbron {
    private static final List<String> BESTEMMINGEN = List.of("werklijst", "aanmelden");

    @Override
    public SchilBeeld voor(HttpServletRequest verzoek) {
        Optional<Sessie> sessie = Aanwezige.sessie();
        Optional<Werkcontext> context = sessie.flatMap(Sessie::context);
        return new SchilBeeld(
                context.map(werk -> werk.namen().huis()),
                context.isPresent(),
                context.map(werk ->
                        new SchilBeeld.Context(werk.namen().rol(), werk.namen().partij())),
                context.stream().flatMap(_ -> bestemmingen(verzoek)).toList(),
                sessie.isPresent(),
                sessie.flatMap(Sessie::vorigeInlog),
                new SchilBeeld.Sleutels(
                        () -> sessie.map(Sessie::formulier).orElseGet(() -> formulier(verzoek)),
                        context.map(werk -> werk.id().toString()).orElse("")));
    }

    private static Stream<SchilBeeld.Bestemming> bestemmingen(HttpServletRequest verzoek) {
        return BESTEMMINGEN.stream()
                .map(code -> new SchilBeeld.Bestemming(
                        "/" + code,
                        Teksten.keuze("sessie.bestemming", code),
                        verzoek.getRequestURI().equals("/" + code)));
    }

    private static String formulier(HttpServletRequest verzoek) {
        CsrfToken token = (CsrfToken) Objects.requireNonNull(verzoek.getAttribute(CsrfToken.class.getName()));
        return token.getToken();
    }
}
