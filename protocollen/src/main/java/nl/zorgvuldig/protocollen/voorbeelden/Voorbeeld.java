package nl.zorgvuldig.protocollen.voorbeelden;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** One worked example: a situation, an act, and what the protocol says of it. */
public final class Voorbeeld {
    private final String naam;
    private final int regel;
    private final String doet;
    private final Veld situatie;
    private final UnaryOperator<Protocol> laag;
    private final Function<Protocol, Proefuitkomst> spel;
    private final Verwachting verwachting;

    Voorbeeld(String naam, Veld veld, Veld situatie) {
        this.naam = naam;
        this.regel = veld.plek().regel();
        this.laag = Lees.is(situatie, "regime", "wgs") ? UnaryOperator.identity() : Protocol::zonderRegime;
        this.doet = veld.tekst("doet").orElse("");
        this.situatie = situatie;
        this.spel = Naspelen.van(doet, situatie);
        this.verwachting = new Verwachting(veld);
    }

    /** The sentence that names it. */
    public String naam() {
        return naam;
    }

    /** The line of the file on which it begins. */
    public int regel() {
        return regel;
    }

    /** The act, in the word of the file. */
    public String doet() {
        return doet;
    }

    /** The articles it expects beside a finding. */
    public Stream<Artikel> aangehaald() {
        return verwachting.aangehaald();
    }

    /** The codes in the situation of which the protocol does not know: a question, or a slip. */
    public List<Fout> vreemdeCodes(Protocol protocol) {
        return Vreemdecodes.in(situatie, protocol);
    }

    /**
     * The codes of which the protocol does not know and that can't be meant: nothing that the example expects rests on
     * them, so that it would hold for the wrong reason.
     */
    public List<Fout> onbekend(Protocol protocol) {
        return Stream.concat(
                        Vreemdecodes.in(situatie, protocol, verwachting.redenen()).stream(),
                        verwachting.termijnen(Tijdvoorbeeld.termijnen(doet, protocol)))
                .toList();
    }

    /** Whether the protocol allows what the example does. */
    public boolean isToegestaan(Protocol protocol) {
        return speel(protocol).toegestaan();
    }

    /** What the protocol finds in this situation. */
    public List<Bevinding> bevindingen(Protocol protocol) {
        return speel(protocol).bevindingen();
    }

    /** An example that names no law is about the protocol alone. */
    private Proefuitkomst speel(Protocol protocol) {
        return spel.apply(laag.apply(protocol));
    }

    /** What comes out otherwise than expected, in Dutch; nothing when the example holds. */
    public List<String> afwijkingen(Protocol protocol) {
        return verwachting.afwijkingen(speel(protocol));
    }

    @Override
    public String toString() {
        return naam;
    }
}
