package nl.zorgvuldig.demonstratie.wandeling;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes of a running application, each as its method and its pattern. */
final class Routes {
    static final Pattern PLAATS = Pattern.compile("\\{[a-z]+}");

    private Routes() {}

    static Set<String> van(Webhuis huis) {
        return huis
                .toepassing()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(Routes::van)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> van(RequestMappingInfo route) {
        return route.getPatternValues().stream()
                .flatMap(
                        pad -> route.getMethodsCondition().getMethods().stream().map(methode -> methode + " " + pad));
    }

    /** The routes that ask for one thing among many, and stand in none of the lists. */
    static Set<String> ontbrekend(Collection<String> routes, List<? extends Collection<String>> lijsten) {
        Set<String> genoemd = lijsten.stream().flatMap(Collection::stream).collect(Collectors.toSet());
        return routes.stream()
                .filter(PLAATS.asPredicate())
                .filter(Predicate.not(genoemd::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
