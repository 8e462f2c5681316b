package nl.zorgvuldig.huis.register;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Goes round for lines of registers whose term has passed, apart from any request. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "zorgvuldig.achtergrond", matchIfMissing = true)
class Bewijsronde {
    private static final long KWARTIER = 900_000;
    private static final long NA_DE_START = 60_000;

    private final BewijzenOpruimen opruimen;

    Bewijsronde(BewijzenOpruimen opruimen) {
        this.opruimen = opruimen;
    }

    @Scheduled(fixedDelay = KWARTIER, initialDelay = NA_DE_START)
    void ronde() {
        opruimen.voer();
    }
}
