package nl.zorgvuldig.huis.schil.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.zorgvuldig.huis.schil.Antwoord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Takes the answer of an endpoint, after its transaction has ended: what is not logged is not shown. */
@Component
final class Antwoordverwerker implements HandlerMethodReturnValueHandler {
    private final Antwoordschrijver schrijver;

    Antwoordverwerker(Antwoordschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @Override
    public boolean supportsReturnType(MethodParameter soort) {
        return Antwoord.class.isAssignableFrom(soort.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object waarde, MethodParameter soort, ModelAndViewContainer model, NativeWebRequest web)
            throws IOException {
        model.setRequestHandled(true);
        schrijver.schrijf(
                Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)),
                (Antwoord) Objects.requireNonNull(waarde));
    }
}
