package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Bevinding;

/**
 * A dossier as one viewer may see it, opened and logged.
 *
 * @param staat the dossier without its content
 * @param namens the partij on whose behalf it was seen
 * @param doel code of the purpose it was seen for
 * @param stukken the pieces the viewer may see
 * @param gronden why the dossier may be seen
 * @param mogelijk which acts the viewer may do in it now
 * @param medewerkers names of the people involved, once they were opened
 * @param steun who supports, once that was looked up
 * @param overGeheim whether the viewer says on what something secret is shared here, once that was looked up
 * @param uitvragen what other partijen are asked, once that was looked up; of who was asked, only the own question
 */
public record Ingezien(
        Dossierstaat staat,
        Partij.Id namens,
        String doel,
        List<Geopend> stukken,
        List<Bevinding> gronden,
        List<Handeling> mogelijk,
        Map<Persoon.Id, String> medewerkers,
        Steun steun,
        boolean overGeheim,
        List<Uitvragen.Gesteld> uitvragen) {

    /** As it was opened, with nothing looked up beside it yet. */
    static Ingezien van(
            Dossierstaat staat,
            Partij.Id namens,
            String doel,
            List<Geopend> stukken,
            List<Bevinding> gronden,
            List<Handeling> mogelijk) {
        return new Ingezien(staat, namens, doel, stukken, gronden, mogelijk, Map.of(), Steun.geen(), false, List.of());
    }

    /** The same with the names of the people involved that the viewer may know, who supports, who says on secrets, and what is asked. */
    Ingezien met(Map<Persoon.Id, String> namen, Steun wie, boolean geheim, List<Uitvragen.Gesteld> vragen) {
        return new Ingezien(staat, this.namens, doel, stukken, gronden, mogelijk, namen, wie, geheim, vragen);
    }

    /**
     * A piece that was opened.
     *
     * @param stuk the piece
     * @param tekst its fields
     * @param gronden why it may be seen
     * @param eigenTaak whether the viewer's partij may use it for a task of its own by akkoord of its giver
     */
    public record Geopend(Stuk stuk, Aard aard, Map<String, String> tekst, List<Bevinding> gronden, boolean eigenTaak) {

        /** Who someone is, for an inbreng that says so. */
        public Optional<Personalia> personalia() {
            return aard == Aard.PERSONALIA && stuk.soort() == Stuk.Soort.INBRENG
                    ? Optional.of(Personalia.van(veld("inhoud")))
                    : Optional.empty();
        }

        /** One of its fields. */
        public String veld(String naam) {
            return tekst.getOrDefault(naam, "");
        }

        @Override
        public String toString() {
            return "Geopend[" + stuk.soort() + "]";
        }
    }

    /** Who it is about first; empty when the viewer may not see that. */
    public Optional<Personalia> personalia() {
        return personalia(1);
    }

    /** Who one of the people is, counted from 1; empty when the viewer may not see that. */
    public Optional<Personalia> personalia(int wie) {
        return van(Stuk.Soort.INBRENG).stream()
                .filter(geopend -> geopend.stuk().wie() == wie)
                .flatMap(geopend -> geopend.personalia().stream())
                .findFirst();
    }

    /** The pieces of a kind. */
    public List<Geopend> van(Stuk.Soort soort) {
        return stukken.stream()
                .filter(geopend -> geopend.stuk().soort() == soort)
                .toList();
    }

    /** The first of a kind. */
    public Optional<Geopend> eerste(Stuk.Soort soort) {
        return van(soort).stream().findFirst();
    }
}
