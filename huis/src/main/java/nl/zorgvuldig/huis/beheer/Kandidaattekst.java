package nl.zorgvuldig.huis.beheer;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Opvolger;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.Vraag;
import nl.zorgvuldig.protocollen.vergelijking.Vergelijking;
import nl.zorgvuldig.protocollen.vergelijking.Verschil;

/**
 * A text that lies ready for a house.
 *
 * @param tekst where it lies and what came of reading it
 * @param bezwaren why it cannot be adopted, all at once; empty when it can
 * @param verschillen on what it differs from the text that holds
 * @param beslecht the open questions that it settles
 * @param nieuw the questions that it opens, or leaves open in another way
 */
public record Kandidaattekst(
        Opvolger tekst,
        List<Tekstbezwaar> bezwaren,
        List<Verschil> verschillen,
        List<Vraag> beslecht,
        List<Vraag> nieuw) {
    /** Copies the lists. */
    public Kandidaattekst {
        bezwaren = List.copyOf(bezwaren);
        verschillen = List.copyOf(verschillen);
        beslecht = List.copyOf(beslecht);
        nieuw = List.copyOf(nieuw);
    }

    static Kandidaattekst van(Leesuitslag.Gelezen nu, Opvolger tekst, List<Tekstbezwaar> bezwaren) {
        return switch (tekst.uitslag()) {
            case Leesuitslag.Fouten _ -> new Kandidaattekst(tekst, bezwaren, List.of(), List.of(), List.of());
            case Leesuitslag.Gelezen straks ->
                new Kandidaattekst(
                        tekst,
                        bezwaren,
                        Vergelijking.opvolging(nu, straks),
                        vragen(nu.profiel(), straks.profiel(), true),
                        vragen(straks.profiel(), nu.profiel(), false));
        };
    }

    /** The questions of one text that another does not leave open; or not in the same words, which settles nothing. */
    private static List<Vraag> vragen(Profiel van, Profiel ander, boolean opCode) {
        return van.vragen().stream()
                .filter(vraag -> ander.vraag(vraag.code())
                        .filter(zelfde -> opCode || zelfde.equals(vraag))
                        .isEmpty())
                .toList();
    }

    /** The text, when it was read without a fault. */
    public Optional<Profiel> profiel() {
        return tekst.uitslag() instanceof Leesuitslag.Gelezen goed ? Optional.of(goed.profiel()) : Optional.empty();
    }

    /** Whether the house can adopt it. */
    public boolean kan() {
        return bezwaren.isEmpty();
    }
}
