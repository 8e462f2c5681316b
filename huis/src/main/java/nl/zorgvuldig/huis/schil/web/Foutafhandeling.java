package nl.zorgvuldig.huis.schil.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns an exception of an endpoint into one of the pages that never change. */
@Component
final class Foutafhandeling implements HandlerExceptionResolver {
    private final VastePaginas vast;

    Foutafhandeling(VastePaginas vast) {
        this.vast = vast;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest verzoek, HttpServletResponse antwoord, @Nullable Object handler, Exception fout) {
        int status = status(fout);
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            Storing.meld(fout);
        }
        try {
            vast.schrijf(antwoord, status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    private static int status(Exception fout) {
        return switch (fout) {
            case MethodArgumentTypeMismatchException mis when inPad(mis) -> HttpServletResponse.SC_NOT_FOUND;
            case TypeMismatchException _, HttpMessageConversionException _ -> HttpServletResponse.SC_BAD_REQUEST;
            case DataIntegrityViolationException _ -> HttpServletResponse.SC_CONFLICT;
            case ErrorResponse antwoord -> antwoord.getStatusCode().value();
            default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }

    /** An identifier that is no identifier names nothing that exists. */
    private static boolean inPad(MethodArgumentTypeMismatchException mis) {
        return mis.getParameter().hasParameterAnnotation(PathVariable.class);
    }
}
