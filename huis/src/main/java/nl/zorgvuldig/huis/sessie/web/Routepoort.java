package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.sessie.Sessie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets a request through to the endpoint that declared who may reach it; what declared nothing is reached by nobody. */
@Component
final class Routepoort implements AuthorizationManager<RequestAuthorizationContext> {
    private final Routes routes;

    Routepoort(Routes routes) {
        this.routes = routes;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> wie, RequestAuthorizationContext waar) {
        HttpServletRequest verzoek = waar.getRequest();
        return new AuthorizationDecision(
                switch (routes.eis(verzoek)) {
                    case OPENBAAR -> true;
                    case INGELOGD, ANDERE_METHODE -> Aanwezige.sessie(wie.get()).isPresent();
                    case CONTEXT -> inContext(verzoek, Aanwezige.sessie(wie.get()));
                    case GEEN -> false;
                });
    }

    private static boolean inContext(HttpServletRequest verzoek, Optional<Sessie> sessie) {
        boolean vraag = !HttpMethod.POST.matches(verzoek.getMethod());
        return sessie.flatMap(Sessie::context)
                .filter(context -> vraag || context.id().toString().equals(verzoek.getParameter(Contextwacht.VELD)))
                .isPresent();
    }
}
