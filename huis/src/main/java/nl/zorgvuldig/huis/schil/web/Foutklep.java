package nl.zorgvuldig.huis.schil.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Gives what the server itself refuses, before any filter saw it, the same page and headers as everything else. */
final class Foutklep extends ErrorReportValve {
    private final VastePaginas vast;

    Foutklep(VastePaginas vast) {
        this.vast = vast;
    }

    @Override
    protected void report(Request verzoek, Response antwoord, @Nullable Throwable fout) {
        if (antwoord.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
                && antwoord.getContentWritten() == 0
                && antwoord.setErrorReported()) {
            try {
                vast.schrijf(antwoord, antwoord.getStatus());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
