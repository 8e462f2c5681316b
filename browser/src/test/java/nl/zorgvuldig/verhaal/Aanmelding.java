package nl.zorgvuldig.verhaal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * What someone reports: what is typed and chosen on the form, in its order.
 *
 * @param persoon the fields about who it is
 * @param gebied the area
 * @param taak the task
 * @param besluit the decision to take over the report of a third party; empty when it is an own one
 * @param criteria the answers to the criteria, with why
 * @param gegevens what is given
 * @param noodzaak why it is necessary, once for all that is ordinary
 * @param informering what was done about telling the betrokkene
 */
record Aanmelding(
        Map<String, String> persoon,
        String gebied,
        String taak,
        Map<String, String> besluit,
        List<Criterium> criteria,
        List<Gegeven> gegevens,
        String noodzaak,
        Informering informering) {

    /** An answer to a criterion. */
    record Criterium(String vraag, String antwoord, String motivering) {}

    /** Something given; no part when its category has none, no necessity of its own when it shares that of all. */
    record Gegeven(String categorie, String onderdeel, String inhoud, String noodzaak) {}

    /** What was done about telling the betrokkene. */
    sealed interface Informering {
        /** It was told. */
        record Gedaan(String door, String op, String wijze) implements Informering {}

        /** It waits. */
        record Wacht(String grond, String motivering, String verwachtOp, String toetsOp, String wijze)
                implements Informering {}
    }

    /** A day as people type it, so many days from today. */
    static String dag(int verder) {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"))
                .plusDays(verder)
                .format(DateTimeFormatter.ofPattern("d-M-uuuu"));
    }

    Aanmelding met(Informering ander) {
        return new Aanmelding(persoon, gebied, taak, besluit, criteria, gegevens, noodzaak, ander);
    }

    Aanmelding met(List<Gegeven> andere) {
        return new Aanmelding(persoon, gebied, taak, besluit, criteria, andere, noodzaak, informering);
    }

    Aanmelding namens(String andereTaak) {
        return new Aanmelding(persoon, gebied, andereTaak, besluit, criteria, gegevens, noodzaak, informering);
    }
}
