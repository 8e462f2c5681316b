package nl.zorgvuldig.huis.aanmelding;

import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.Vindbaar;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.taal.Bsn;

/** What is right instead of what was given. It does not print. */
public sealed interface Verbeterdeinhoud {

    /** Words. */
    record Tekst(String woorden) implements Verbeterdeinhoud {
        @Override
        public String toString() {
            return "Tekst[afgeschermd]";
        }
    }

    /** Who someone is. */
    record Wie(Personalia personalia) implements Verbeterdeinhoud {}

    /** The citizen service number. */
    record Nummer(Bsn bsn) implements Verbeterdeinhoud {}

    /** Whether it says something of this kind. */
    default boolean past(Aard aard) {
        return switch (this) {
            case Wie _ -> aard == Aard.PERSONALIA;
            case Nummer _ -> aard == Aard.BSN;
            case Tekst _ -> aard != Aard.PERSONALIA && aard != Aard.BSN;
        };
    }

    /** As it is sealed. */
    default String alsTekst() {
        return switch (this) {
            case Tekst(String woorden) -> woorden.strip();
            case Wie(Personalia personalia) -> personalia.alsTekst();
            case Nummer(Bsn bsn) -> bsn.cijfers();
        };
    }

    /** By what it can be found back. */
    default Vindbaar vindbaar() {
        return switch (this) {
            case Tekst _ -> new Vindbaar.Niet();
            case Wie(Personalia personalia) -> new Vindbaar.OpNaam(personalia);
            case Nummer(Bsn bsn) -> new Vindbaar.OpBsn(bsn);
        };
    }
}
