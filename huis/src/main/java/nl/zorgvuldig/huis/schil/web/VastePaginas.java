package nl.zorgvuldig.huis.schil.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The pages that never change, drawn once at start: same bytes and same headers for everyone, with no trace, no token
 * and nothing of what was asked. Whether something does not exist or is not yours, it is this page (A1, IJ 9.7).
 */
@Component
final class VastePaginas {
    private static final int ONZE_FOUT = 500;
    private static final List<Integer> STATUSSEN = List.of(400, 403, 404, 405, 409, ONZE_FOUT);

    private final Map<Integer, byte[]> paginas;
    private final Kopregels kopregels;

    VastePaginas(Tekenaar tekenaar, Kopregels kopregels) {
        this.kopregels = kopregels;
        this.paginas =
                STATUSSEN.stream().collect(Collectors.toMap(Function.identity(), status -> bytes(tekenaar, status)));
    }

    private static byte[] bytes(Tekenaar tekenaar, int status) {
        try {
            Utf8ByteOutput buffer = tekenaar.teken("schil/vast", Map.of("code", String.valueOf(status)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            buffer.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the page of a status; one without a page of its own becomes 400 or 500. */
    void schrijf(HttpServletResponse antwoord, int status) throws IOException {
        int bekend = paginas.containsKey(status) ? status : status < ONZE_FOUT ? 400 : ONZE_FOUT;
        byte[] pagina = Optional.ofNullable(paginas.get(bekend)).orElseThrow();
        antwoord.reset();
        kopregels.zet(antwoord);
        if (bekend == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            antwoord.setHeader("Allow", "GET, HEAD, POST");
        }
        antwoord.setStatus(bekend);
        antwoord.setContentType("text/html;charset=UTF-8");
        antwoord.setContentLength(pagina.length);
        antwoord.getOutputStream().write(pagina);
        antwoord.flushBuffer();
    }
}
