package nl.zorgvuldig.huis.schil.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class Serverinrichting {

    /** Comes last, so that our page is there before that of the server. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> foutklep(VastePaginas vast) {
        return fabriek -> fabriek.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Foutklep(vast)));
    }
}
