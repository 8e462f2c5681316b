package nl.zorgvuldig.huis.schil.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.zorgvuldig.huis.schil.SchilBeeld;
import org.springframework.modulith.NamedInterface;

/** Knows what surrounds the page of a request. */
@NamedInterface("web")
@FunctionalInterface
public interface Schilbron {

    /** The frame for this request. */
    SchilBeeld voor(HttpServletRequest verzoek);
}
