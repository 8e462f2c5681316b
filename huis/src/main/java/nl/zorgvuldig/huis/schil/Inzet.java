package nl.zorgvuldig.huis.schil;

import gg.jte.Content;
import java.util.function.Function;

/**
 * A page whose body is drawn by another module, within our frame: the {@code beeld} of template {@code schil/inzet}.
 *
 * @param titel title of the page
 * @param inhoud draws the body
 */
public record Inzet(String titel, Function<SchilBeeld, Content> inhoud) {}
