package nl.zorgvuldig.huis.wachters;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.sessie.InContext;
import nl.zorgvuldig.huis.sessie.Ingelogd;
import nl.zorgvuldig.huis.sessie.Openbaar;
import nl.zorgvuldig.huis.sessie.Recht;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of a running application declares who may reach it, and there is no other way to an address. */
public final class Routewacht {
    private Routewacht() {}

    /** The endpoints that declare nothing, or more than one thing. */
    public static List<String> onbewaakt(ApplicationContext toepassing) {
        return onbewaakt(toepassing.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(routes -> routes.getHandlerMethods().values().stream())
                .toList());
    }

    /** The same for given endpoints: for samples. */
    public static List<String> onbewaakt(Collection<HandlerMethod> eindpunten) {
        return eindpunten.stream()
                .filter(eindpunt -> Stream.of(Recht.class, InContext.class, Ingelogd.class, Openbaar.class)
                                .filter(eindpunt::hasMethodAnnotation)
                                .count()
                        != 1)
                .map(HandlerMethod::getShortLogMessage)
                .sorted()
                .toList();
    }

    /** The addresses that lead somewhere else than to an endpoint. */
    public static List<String> andereAdressen(ApplicationContext toepassing) {
        return toepassing.getBeansOfType(HandlerMapping.class).values().stream()
                .filter(AbstractUrlHandlerMapping.class::isInstance)
                .map(AbstractUrlHandlerMapping.class::cast)
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .sorted()
                .toList();
    }
}
