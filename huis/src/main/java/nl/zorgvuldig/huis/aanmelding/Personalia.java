package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who a betrokkene is. It does not print.
 *
 * @param voornamen given names
 * @param geslachtsnaam family name, prefixes included
 * @param geboortedatum date of birth
 * @param geboorteplaats place of birth; empty when unknown
 */
public record Personalia(String voornamen, String geslachtsnaam, LocalDate geboortedatum, String geboorteplaats) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** As it is sealed. */
    String alsTekst() {
        return JSON.writeValueAsString(this);
    }

    /** From what was opened. */
    static Personalia van(String tekst) {
        return JSON.readValue(tekst, Personalia.class);
    }

    /** Initial and family name, for lists and screens that others can see. */
    public String kort() {
        return voornamen.isEmpty() ? geslachtsnaam : voornamen.charAt(0) + ". " + geslachtsnaam;
    }

    @Override
    public String toString() {
        return "Personalia[afgeschermd]";
    }
}
