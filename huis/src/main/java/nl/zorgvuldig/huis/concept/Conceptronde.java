package nl.zorgvuldig.huis.concept;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Goes round for the drafts whose term has passed, apart from any request. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "zorgvuldig.achtergrond", matchIfMissing = true)
class Conceptronde {
    private static final long KWARTIER = 900_000;
    private static final long NA_DE_START = 45_000;

    private final ConceptenOpruimen opruimen;

    Conceptronde(ConceptenOpruimen opruimen) {
        this.opruimen = opruimen;
    }

    @Scheduled(fixedDelay = KWARTIER, initialDelay = NA_DE_START)
    void ronde() {
        opruimen.voer();
    }
}
