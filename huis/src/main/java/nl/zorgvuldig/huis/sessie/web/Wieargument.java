package nl.zorgvuldig.huis.sessie.web;

import nl.zorgvuldig.huis.sessie.Sessie;
import nl.zorgvuldig.huis.sessie.Werkcontext;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives an endpoint who asks: the {@link Kijker} of the context, or the {@link Sessie} before there is one. */
@Component
final class Wieargument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Kijker.class || parameter.getParameterType() == Sessie.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest verzoek,
            @Nullable WebDataBinderFactory binder) {
        Sessie sessie = Aanwezige.sessie().orElseThrow();
        return parameter.getParameterType() == Sessie.class
                ? sessie
                : sessie.context().map(Werkcontext::kijker).orElseThrow();
    }
}
