package nl.zorgvuldig.huis.schil;

import java.util.List;

/**
 * Why someone may see or do this, under the fold of every page with personal data.
 *
 * @param namens name of the partij acted for
 * @param waarvoor what it is for, as it follows "voor", for example "de triage"
 * @param regels the sentences, each with its norm and articles
 * @param verantwoordelijk who answers for which work with the data, each with its articles; nothing where no text says
 * @param profiel name and version of the profile
 */
public record WaaromBeeld(
        String namens, String waarvoor, List<Regel> regels, List<Regel> verantwoordelijk, String profiel) {
    /** The same about something for which nobody answers by the text of a phase. */
    public WaaromBeeld(String namens, String waarvoor, List<Regel> regels, String profiel) {
        this(namens, waarvoor, regels, List.of(), profiel);
    }

    /**
     * One reason.
     *
     * @param zin a plain Dutch sentence
     * @param norm name of the norm
     * @param artikelen the articles it rests on
     * @param laag where the norm comes from: protocol or wet
     */
    public record Regel(String zin, String norm, List<String> artikelen, String laag) {}
}
