package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.schil.SchilBeeld;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.web.Schilbron;
import nl.zorgvuldig.huis.sessie.Geldigheid;
import nl.zorgvuldig.huis.sessie.Sessie;
import nl.zorgvuldig.huis.sessie.Werkcontext;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Knows house, context and navigation of the running request. */
@Component
final class Schilbouw implements Schilbron {
    private static final String WERKLIJST = "werklijst";
    private static final String AANMELDEN = "aanmelden";
    private static final String BEHEER = "beheer";
    private static final String LOGBOEK = "logboek";
    private static final String VERSTREKKINGEN = "verstrekkingen";

    /** Destinations that have pages under them. */
    private static final Set<String> DIEPER = Set.of(BEHEER, LOGBOEK);

    /** Destinations for whoever may do an act in the house as a whole. */
    private static final Map<String, Handeling> HUISBREED = Map.of(
            BEHEER, Handeling.BEHEREN, LOGBOEK, Handeling.LOGBOEK_INZIEN, VERSTREKKINGEN, Handeling.REGISTER_INZIEN);

    private final Protocollen protocollen;

    Schilbouw(Protocollen protocollen) {
        this.protocollen = protocollen;
    }

    @Override
    public SchilBeeld voor(HttpServletRequest verzoek) {
        Optional<Sessie> sessie = Aanwezige.sessie();
        Optional<Werkcontext> context = sessie.flatMap(Sessie::context);
        return new SchilBeeld(
                context.map(werk -> werk.namen().huis()),
                context.isPresent(),
                context.map(werk ->
                        new SchilBeeld.Context(werk.namen().rol(), werk.namen().partij(), kanInzien(werk))),
                context.stream().flatMap(werk -> bestemmingen(werk, verzoek)).toList(),
                sessie.isPresent(),
                sessie.flatMap(Sessie::vorigeInlog),
                sessie.map(Sessie::geldigheid).map(Schilbouw::duur),
                new SchilBeeld.Sleutels(
                        () -> sessie.map(Sessie::formulier).orElseGet(() -> formulier(verzoek)),
                        context.map(werk -> werk.id().toString()).orElse("")));
    }

    private static SchilBeeld.Duur duur(Geldigheid geldigheid) {
        return new SchilBeeld.Duur(
                geldigheid.tot(),
                Duration.between(geldigheid.nu(), geldigheid.tot()).toSeconds(),
                Duration.between(geldigheid.nu(), geldigheid.uiterlijk()).toSeconds());
    }

    private Stream<SchilBeeld.Bestemming> bestemmingen(Werkcontext werk, HttpServletRequest verzoek) {
        return Stream.of(WERKLIJST, AANMELDEN, VERSTREKKINGEN, LOGBOEK, BEHEER, "protocol", "mag-dit")
                .filter(code -> !code.equals(AANMELDEN) || kanAanmelden(werk))
                .filter(code -> Optional.ofNullable(HUISBREED.get(code))
                        .map(handeling -> kan(werk, handeling))
                        .orElse(true))
                .map(code -> new SchilBeeld.Bestemming(
                        "/" + code, Teksten.keuze("sessie.bestemming", code), isHier(verzoek.getRequestURI(), code)));
    }

    private static boolean isHier(String pad, String code) {
        return pad.equals("/" + code) || (DIEPER.contains(code) && pad.startsWith("/" + code + "/"));
    }

    private boolean kan(Werkcontext werk, Handeling handeling) {
        return !protocollen
                .voor(werk.kijker().huis())
                .protocol()
                .bevoegdheden(werk.kijker().rol(), handeling, Optional.empty())
                .isEmpty();
    }

    /** Whether the role looks into casussen in some phase; into which, is decided when it does. */
    private boolean kanInzien(Werkcontext werk) {
        return protocollen.voor(werk.kijker().huis()).protocol().fasen().values().stream()
                .flatMap(fase -> fase.bevoegdheden().stream())
                .anyMatch(bevoegdheid -> bevoegdheid.handeling() == Handeling.INZIEN
                        && bevoegdheid.rol().equals(werk.kijker().rol()));
    }

    /** Whether the role reports at all; whether this person may, is decided when the form is asked for. */
    private boolean kanAanmelden(Werkcontext werk) {
        Protocol protocol = protocollen.voor(werk.kijker().huis()).protocol();
        return !protocol.bevoegdheden(
                        werk.kijker().rol(),
                        Handeling.AANMELDEN,
                        Optional.of(protocol.aanmelding().fase()))
                .isEmpty();
    }

    private static String formulier(HttpServletRequest verzoek) {
        CsrfToken token = (CsrfToken) Objects.requireNonNull(verzoek.getAttribute(CsrfToken.class.getName()));
        return token.getToken();
    }
}
