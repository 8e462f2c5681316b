package nl.zorgvuldig.huis.schil.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.zorgvuldig.huis.schil.Antwoord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Turns an answer into bytes. */
@NamedInterface("web")
@Component
public class Antwoordschrijver {
    private final Tekenaar tekenaar;
    private final VastePaginas vast;
    private final ObjectProvider<Schilbron> schil;

    Antwoordschrijver(Tekenaar tekenaar, VastePaginas vast, ObjectProvider<Schilbron> schil) {
        this.tekenaar = tekenaar;
        this.vast = vast;
        this.schil = schil;
    }

    /** Writes an answer; nothing may have been written before. */
    public void schrijf(HttpServletRequest verzoek, HttpServletResponse uit, Antwoord antwoord) throws IOException {
        switch (antwoord) {
            case Antwoord.Pagina pagina -> schrijfPagina(verzoek, uit, pagina);
            case Antwoord.Bestand bestand -> schrijfBestand(uit, bestand);
            case Antwoord.Stroom stroom -> schrijfStroom(uit, stroom);
            case Antwoord.Doorsturen(String pad) -> stuurDoor(uit, pad);
            case Antwoord.NietGevonden() -> vast.schrijf(uit, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Writes the page of a status that says nothing of who asks or what was asked. */
    public void schrijfVast(HttpServletResponse uit, int status) throws IOException {
        vast.schrijf(uit, status);
    }

    private void schrijfPagina(HttpServletRequest verzoek, HttpServletResponse uit, Antwoord.Pagina pagina)
            throws IOException {
        Utf8ByteOutput buffer = tekenaar.pagina(pagina, schil.getObject().voor(verzoek));
        uit.setStatus(pagina.status());
        uit.setContentType("text/html;charset=UTF-8");
        uit.setContentLength(buffer.getContentLength());
        buffer.writeTo(uit.getOutputStream());
        uit.flushBuffer();
    }

    private static void schrijfBestand(HttpServletResponse uit, Antwoord.Bestand bestand) throws IOException {
        byte[] bytes = bestand.inhoud().getBytes(StandardCharsets.UTF_8);
        begin(uit, bestand.naam(), bestand.soort());
        uit.setContentLength(bytes.length);
        uit.getOutputStream().write(bytes);
        uit.flushBuffer();
    }

    private static void schrijfStroom(HttpServletResponse uit, Antwoord.Stroom stroom) throws IOException {
        begin(uit, stroom.naam(), stroom.soort());
        Writer tekst = new BufferedWriter(new OutputStreamWriter(uit.getOutputStream(), StandardCharsets.UTF_8));
        stroom.inhoud().naar(tekst);
        tekst.flush();
        uit.flushBuffer();
    }

    private static void begin(HttpServletResponse uit, String naam, String soort) {
        uit.setStatus(HttpServletResponse.SC_OK);
        uit.setContentType(soort + ";charset=UTF-8");
        uit.setHeader("Content-Disposition", "attachment; filename=\"" + naam + "\"");
    }

    private static void stuurDoor(HttpServletResponse uit, String pad) throws IOException {
        uit.setStatus(HttpServletResponse.SC_SEE_OTHER);
        uit.setHeader("Location", pad);
        uit.setContentLength(0);
        uit.flushBuffer();
    }
}
