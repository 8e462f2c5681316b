package nl.zorgvuldig.huis.sessie.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.zorgvuldig.huis.sessie.Openbaar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What machines ask: whether the application runs, and where a weakness can be reported. */
@Controller
class Dienst {
    private static final Duration GELDIG = Duration.ofDays(180);

    private final Clock klok;
    private final String meldpunt;

    Dienst(Clock technischeKlok, @Value("${zorgvuldig.beveiligingsmeldpunt:}") String meldpunt) {
        this.klok = technischeKlok;
        this.meldpunt = meldpunt;
    }

    @Openbaar("says only that the application answers")
    @GetMapping(path = "/gezondheid", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> gezondheid() {
        return ResponseEntity.ok("ok\n");
    }

    @Openbaar("RFC 9116: whoever finds a weakness must be able to report it")
    @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> security() {
        return meldpunt.isEmpty()
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok(
                        """
                        Contact: %s
                        Expires: %s
                        Preferred-Languages: nl, en
                        """.formatted(meldpunt, klok.instant().plus(GELDIG).truncatedTo(ChronoUnit.DAYS)));
    }
}
