package nl.zorgvuldig.huis.schil;

import gg.jte.Content;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the parts of a form field refer to each other.
 *
 * @param naam name of the field
 * @param uitleg its help; may be empty
 * @param fouten the errors of the form
 */
public record Veld(String naam, String uitleg, Foutoverzicht fouten) {

    /** Whether something is wrong with it. */
    public boolean isFout() {
        return fouten.bij(naam).isPresent();
    }

    /** A word to add when something is wrong with it. */
    public String ongeldig(String woord) {
        return isFout() ? woord : "";
    }

    /** The style of the whole. */
    public String klasse() {
        return "utrecht-form-field zv-veld" + ongeldig(" utrecht-form-field--invalid zv-veld--fout");
    }

    /** Identifiers of what describes it. */
    public Content beschrijving() {
        return Stream.of(uitleg.isEmpty() ? "" : id(0) + "-uitleg", isFout() ? id(0) + "-fout" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), Kenmerk::new));
    }

    /** Identifier of the help of one of its options. */
    public Content bijOptie(int index, Optie optie) {
        return new Kenmerk(optie.uitleg().isEmpty() ? "" : id(index) + "-bij");
    }

    /** Identifier of one of its options; the first one is where a link to the field leads. */
    public String id(int index) {
        return index == 0 ? "veld-" + naam : "veld-" + naam + "-" + index;
    }
}
