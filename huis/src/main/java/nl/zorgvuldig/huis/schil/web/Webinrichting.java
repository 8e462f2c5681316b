package nl.zorgvuldig.huis.schil.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Ties our answers and failures to Spring MVC, and serves styles, script and icon: nothing else is a file. */
@Configuration(proxyBeanMethods = false)
class Webinrichting implements WebMvcConfigurer {
    private static final Duration DAG = Duration.ofDays(1);
    private static final Duration JAAR = Duration.ofDays(365);

    private final Antwoordverwerker verwerker;
    private final Foutafhandeling fouten;

    Webinrichting(Antwoordverwerker verwerker, Foutafhandeling fouten) {
        this.verwerker = verwerker;
        this.fouten = fouten;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> verwerkers) {
        verwerkers.add(verwerker);
    }

    @Override
    public void configureHandlerExceptionResolvers(List<HandlerExceptionResolver> afhandelaars) {
        afhandelaars.add(fouten);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry bestanden) {
        bestanden
                .addResourceHandler("/stijl/*.css")
                .addResourceLocations("classpath:/static/stijl/")
                .setCacheControl(CacheControl.maxAge(JAAR).cachePublic().immutable());
        bestanden
                .addResourceHandler("/script/*.js")
                .addResourceLocations("classpath:/static/script/")
                .setCacheControl(CacheControl.maxAge(JAAR).cachePublic().immutable());
        bestanden
                .addResourceHandler("/favicon.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(DAG).cachePublic());
    }
}
