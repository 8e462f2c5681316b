package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;

/**
 * One viewer and one dossier with two inbrengen, drawn by chance: the facts as they are put in the tables and, apart from
 * that, as they are told to the decision.
 */
record Wereld(
        UUID huisVanKijker,
        UUID persoon,
        UUID partijVanKijker,
        String rol,
        List<Rolrij> rollen,
        List<Eisrij> eisen,
        List<Partijrij> partijen,
        Dossierrij dossier,
        List<Deelnamerij> deelnames,
        List<Inbrengrij> inbrengen,
        List<Grondrij> gronden,
        List<Beslissingrij> beslissingen,
        List<Vraagrij> vragen,
        Optional<Verlofrij> verlof) {

    /** A granted role, perhaps withdrawn, perhaps still waiting for a second person. */
    record Rolrij(UUID partij, String rol, Periode periode, Instant bekeken, boolean ingetrokken, boolean wacht) {}

    /** A statement or screening, perhaps withdrawn. */
    record Eisrij(Eis eis, Periode periode, boolean ingetrokken) {}

    /** A partij. */
    record Partijrij(
            UUID id,
            Set<String> soorten,
            Set<String> rechten,
            Map<Stuk, LocalDate> ondertekend,
            Optional<Instant> uitgetreden) {}

    /** A dossier. */
    record Dossierrij(UUID id, String fase, UUID leidendePartij, String taak, String gebied) {}

    /** An involvement, perhaps withdrawn. */
    record Deelnamerij(UUID persoon, UUID partij, String soort, boolean ingetrokken, Optional<Waarneemrij> tijdens) {}

    /** Leave, perhaps ended sooner. */
    record Verlofrij(LocalDate van, LocalDate totEnMet, boolean ingetrokken) {}

    /** The leave of a colleague, and the role in which that colleague had the casus in hand, perhaps withdrawn. */
    record Waarneemrij(Verlofrij verlof, Periode rol, boolean rolIngetrokken) {
        boolean staat() {
            return !verlof.ingetrokken() && !rolIngetrokken;
        }

        /** The days of the leave on which the colleague holds the role. */
        Optional<Periode> dagen() {
            LocalDate van = verlof.van().isAfter(rol.van()) ? verlof.van() : rol.van();
            LocalDate tot = rol.totEnMet()
                    .filter(einde -> einde.isBefore(verlof.totEnMet()))
                    .orElse(verlof.totEnMet());
            return van.isAfter(tot) ? Optional.empty() : Optional.of(Periode.van(van, tot));
        }
    }

    /** An inbreng. */
    record Inbrengrij(
            UUID id,
            UUID gever,
            String categorie,
            Optional<String> onderdeel,
            String fase,
            Optional<Instant> ingetrokken,
            Optional<LocalDate> doorgegeven,
            Optional<Voorwaarden> voorwaarden,
            Optional<Voortzetting> voortzetting) {}

    /** A ground to give something secret, about one of the people of a casus, perhaps withdrawn. */
    record Grondrij(UUID id, int wie, Geheimgrond grond, boolean ingetrokken) {}

    /** A question to a partij, perhaps answered or taken back, with what went along. */
    record Vraagrij(UUID id, UUID partij, Set<UUID> mee, LocalDate uiterlijk, boolean beantwoord, boolean ingetrokken) {
        boolean isOpen(LocalDate dag) {
            return !beantwoord && !ingetrokken && !uiterlijk.isBefore(dag);
        }
    }

    /** An artikel 20-beslissing, perhaps withdrawn. */
    record Beslissingrij(Artikel20 beslissing, boolean ingetrokken) {}

    /** What was decided about using an inbreng on. */
    record Voortzetting(String naar, boolean noodzakelijk, boolean akkoord, boolean akkoordIngetrokken) {}
}
