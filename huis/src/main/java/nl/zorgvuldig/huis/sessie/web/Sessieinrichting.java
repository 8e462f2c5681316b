package nl.zorgvuldig.huis.sessie.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class Sessieinrichting implements WebMvcConfigurer {
    private final Wieargument wie;

    Sessieinrichting(Wieargument wie) {
        this.wie = wie;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> argumenten) {
        argumenten.add(wie);
    }
}
