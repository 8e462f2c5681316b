package nl.zorgvuldig.huis.schil;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * The value of an attribute that is left out when there is nothing to say.
 *
 * @param waarde the value; may be empty
 */
record Kenmerk(String waarde) implements Content {
    @Override
    public void writeTo(TemplateOutput uit) {
        uit.writeUserContent(waarde);
    }

    @Override
    public boolean isEmptyContent() {
        return waarde.isEmpty();
    }
}
