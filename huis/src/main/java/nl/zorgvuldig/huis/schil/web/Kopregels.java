package nl.zorgvuldig.huis.schil.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The headers of every response, whatever it is: also of errors and of what never reaches an endpoint. */
@Component
final class Kopregels {
    private static final String BELEID = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";

    private final Map<String, String> regels = new LinkedHashMap<>();

    Kopregels(@Value("${zorgvuldig.https:false}") boolean https) {
        if (https) {
            regels.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        regels.put("Content-Security-Policy", BELEID);
        regels.put("Referrer-Policy", "no-referrer");
        regels.put("X-Content-Type-Options", "nosniff");
        regels.put("X-Frame-Options", "DENY");
        regels.put("Cross-Origin-Opener-Policy", "same-origin");
        regels.put("Cross-Origin-Resource-Policy", "same-origin");
        regels.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        regels.put("Cache-Control", "no-store");
    }

    void zet(HttpServletResponse antwoord) {
        regels.forEach(antwoord::setHeader);
    }
}
