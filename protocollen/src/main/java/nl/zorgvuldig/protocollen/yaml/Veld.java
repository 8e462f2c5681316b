package nl.zorgvuldig.protocollen.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field with its place. Asking for what is not there gives a field that holds nothing, so that checks can go on after
 * a first fault.
 *
 * @param pad path of names and codes from the root; empty for the root
 * @param plek where it stands; of a field that is not there: where it should have been
 * @param inhoud what it holds
 */
public record Veld(String pad, Plek plek, Inhoud inhoud) {

    /** A named field of this one. */
    public Veld veld(String naam) {
        Veld afwezig = new Veld(onder(naam), plek, new Inhoud.Niets());
        return inhoud instanceof Inhoud.Groep groep ? groep.velden().getOrDefault(naam, afwezig) : afwezig;
    }

    /** The fields of a list; none when this is no list. */
    public List<Veld> lijst() {
        return inhoud instanceof Inhoud.Lijst lijst ? lijst.velden() : List.of();
    }

    /** The fields of a list under a name. */
    public List<Veld> lijst(String naam) {
        return veld(naam).lijst();
    }

    /** Every element of lists at a path, through the elements of lists on the way: {@code fasen.doelen}. */
    public Stream<Veld> alle(String pad) {
        Stream<Veld> velden = Stream.of(this);
        for (String naam : pad.split("\\.", -1)) {
            velden = velden.map(veld -> veld.veld(naam))
                    .flatMap(veld ->
                            veld.inhoud() instanceof Inhoud.Lijst(List<Veld> elk) ? elk.stream() : Stream.of(veld));
        }
        return velden.filter(veld -> !(veld.inhoud() instanceof Inhoud.Niets));
    }

    /** The text it holds. */
    public Optional<String> tekst() {
        return inhoud instanceof Inhoud.Tekst tekst ? Optional.of(tekst.waarde()) : Optional.empty();
    }

    /** The text under a name. */
    public Optional<String> tekst(String naam) {
        return veld(naam).tekst();
    }

    /** The texts of a list under a name; what is no text is left out. */
    public List<String> teksten(String naam) {
        return lijst(naam).stream().flatMap(veld -> veld.tekst().stream()).toList();
    }

    /** A fault at this place. */
    public Fout fout(String melding) {
        return new Fout(plek, pad, melding);
    }

    /** The path of something under this one. */
    public String onder(String naam) {
        return pad.isEmpty() ? naam : pad + "." + naam;
    }

    /** The last step of the path. */
    public String stap() {
        return pad.substring(pad.lastIndexOf('.') + 1);
    }
}
