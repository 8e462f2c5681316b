package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.zorgvuldig.huis.sessie.InContext;
import nl.zorgvuldig.huis.sessie.Ingelogd;
import nl.zorgvuldig.huis.sessie.Openbaar;
import nl.zorgvuldig.huis.sessie.Recht;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** What the endpoint behind a request has declared about who may reach it. */
@Component
final class Routes {
    private final RequestMappingHandlerMapping routes;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    /** What an endpoint declared. */
    enum Eis {
        /** Anyone. */
        OPENBAAR,
        /** Whoever is logged in. */
        INGELOGD,
        /** Whoever chose a context. */
        CONTEXT,
        /** The address exists, for another method. */
        ANDERE_METHODE,
        /** Nothing: nobody. */
        GEEN
    }

    Eis eis(HttpServletRequest verzoek) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(verzoek)) {
            ServletRequestPathUtils.parseAndCache(verzoek);
        }
        try {
            return Optional.ofNullable(routes.getHandler(verzoek))
                    .map(HandlerExecutionChain::getHandler)
                    .filter(HandlerMethod.class::isInstance)
                    .map(HandlerMethod.class::cast)
                    .map(Routes::eis)
                    .orElse(Eis.GEEN);
        } catch (HttpRequestMethodNotSupportedException anders) {
            return Eis.ANDERE_METHODE;
        } catch (Exception onleesbaar) {
            return Eis.GEEN;
        }
    }

    static Eis eis(HandlerMethod eindpunt) {
        if (eindpunt.hasMethodAnnotation(Openbaar.class)) {
            return Eis.OPENBAAR;
        }
        if (eindpunt.hasMethodAnnotation(Ingelogd.class)) {
            return Eis.INGELOGD;
        }
        boolean inContext = eindpunt.hasMethodAnnotation(Recht.class) || eindpunt.hasMethodAnnotation(InContext.class);
        return inContext ? Eis.CONTEXT : Eis.GEEN;
    }
}
