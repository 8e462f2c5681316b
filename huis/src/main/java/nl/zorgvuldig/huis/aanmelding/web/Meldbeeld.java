package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.zorgvuldig.huis.schil.Regel;

/**
 * What one page of a report shows.
 *
 * @param blad what was typed, what can be chosen, and what must be put right here
 * @param id identifier of the draft
 * @param versie which version of the draft this page shows
 * @param venster identifier of the window this page is drawn for
 * @param stap which page
 * @param bewaard when the draft was saved last
 * @param vernietigdag the day on which the draft goes
 * @param elders whether another page of the same draft was saved in the meantime
 * @param gericht whether the viewer comes here for one field, of which the address tells which
 * @param overzicht for reading it over: what was typed, page by page
 * @param open for reading it over: what is still missing
 * @param namens that the one writes down what the other tells; empty for one's own report
 */
public record Meldbeeld(
        AanmeldBeeld blad,
        UUID id,
        int versie,
        UUID venster,
        Stap stap,
        Instant bewaard,
        LocalDate vernietigdag,
        boolean elders,
        boolean gericht,
        List<Deel> overzicht,
        List<Punt> open,
        Optional<Namens> namens) {
    /**
     * That it is written down for another.
     *
     * @param schrijft whether the viewer writes it down; else the viewer told it
     * @param wie the other
     * @param partij the partij whose report it will be
     */
    public record Namens(boolean schrijft, String wie, String partij) {
        @Override
        public String toString() {
            return "Namens[" + schrijft + "]";
        }
    }

    /** Whether the viewer writes down what another tells. */
    public boolean schrijftOp() {
        return namens.filter(Namens::schrijft).isPresent();
    }

    /** Whether the viewer confirms what another wrote down. */
    public boolean bevestigt() {
        return namens.filter(dit -> !dit.schrijft()).isPresent();
    }

    /** What was typed on one page. */
    public record Deel(Stap stap, List<Regel> regels) {}

    /** Something that is still missing; without a path when it concerns the whole. */
    public record Punt(String melding, String pad) {
        /** Whether that is on the page where it is read. */
        public boolean isHier() {
            return pad.startsWith("#");
        }
    }

    /** Where this draft is found. */
    public String pad() {
        return "/aanmelden/" + id;
    }

    /** Where one page of it is found, with what must still be put right on it. */
    public String pad(Stap andere) {
        return pad(id, andere);
    }

    static String pad(UUID id, Stap stap) {
        return "/aanmelden/" + id + "?stap=" + stap.code();
    }

    /** Whether this leads to a page of the same report, and to nothing else. */
    static boolean isVan(UUID id, String naar) {
        return naar.matches(Pattern.quote("/aanmelden/" + id) + "\\?stap=[a-z]+(&controle=[a-z]+)?(#[A-Za-z0-9._-]+)?");
    }

    @Override
    public String toString() {
        return "Meldbeeld[" + id + "]";
    }
}
