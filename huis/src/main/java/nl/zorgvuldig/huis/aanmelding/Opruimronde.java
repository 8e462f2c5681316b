package nl.zorgvuldig.huis.aanmelding;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Goes round for what must go, or is closed, by its term, apart from any request. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "zorgvuldig.achtergrond", matchIfMissing = true)
class Opruimronde {
    private static final long KWARTIER = 900_000;
    private static final long NA_DE_START = 30_000;

    private final BerichtenOpruimen berichten;
    private final DossiersOpruimen dossiers;
    private final AkkoordAfsluiten akkoord;

    Opruimronde(BerichtenOpruimen berichten, DossiersOpruimen dossiers, AkkoordAfsluiten akkoord) {
        this.berichten = berichten;
        this.dossiers = dossiers;
        this.akkoord = akkoord;
    }

    @Scheduled(fixedDelay = KWARTIER, initialDelay = NA_DE_START)
    void berichten() {
        berichten.voer();
    }

    @Scheduled(fixedDelay = KWARTIER, initialDelay = NA_DE_START)
    void dossiers() {
        dossiers.voer();
    }

    @Scheduled(fixedDelay = KWARTIER, initialDelay = NA_DE_START)
    void akkoord() {
        akkoord.voer();
    }
}
