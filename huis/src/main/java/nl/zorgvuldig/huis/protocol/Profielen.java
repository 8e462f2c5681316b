package nl.zorgvuldig.huis.protocol;

import java.nio.file.Path;
import nl.zorgvuldig.protocollen.Profielkast;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the profiles of the houses lie: those that come along, and those in the directory of the installation. */
@Configuration(proxyBeanMethods = false)
public class Profielen {

    /** The place of the profiles in the directory of an installation. */
    public static Path in(Path map) {
        return map.resolve("profielen");
    }

    @Bean
    Profielkast profielkast(@Value("${zorgvuldig.map}") Path map) {
        return new Profielkast(in(map));
    }
}
