package nl.zorgvuldig.huis.tijd;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Tijd {
    /** The technical clock: sessions and tokens. */
    @Bean
    Clock technischeKlok() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    Klok klok(Clock technischeKlok) {
        return technischeKlok::instant;
    }
}
