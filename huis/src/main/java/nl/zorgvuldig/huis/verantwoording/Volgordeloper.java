package nl.zorgvuldig.huis.verantwoording;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets the sequencer run, apart from any request. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "zorgvuldig.achtergrond", matchIfMissing = true)
class Volgordeloper {
    private static final long PAUZE = 2_000;

    private final Volgorde volgorde;

    Volgordeloper(Volgorde volgorde) {
        this.volgorde = volgorde;
    }

    @Scheduled(fixedDelay = PAUZE)
    void loop() {
        volgorde.ordenAlles();
    }
}
