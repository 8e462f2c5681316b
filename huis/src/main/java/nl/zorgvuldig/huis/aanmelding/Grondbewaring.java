package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * Everything that is to be kept of a ground.
 *
 * @param versies its versions
 * @param teksten what was written about it
 */
record Grondbewaring(List<Gronden.Versie> versies, List<Grondbewaring.Tekst> teksten) {

    /** Words about a ground: what they are about, and the words. */
    record Tekst(String code, Optional<LocalDate> dag, String tekst, String wijze) {
        @Override
        public String toString() {
            return "Tekst[" + code + "]";
        }
    }

    /** Keeps it, its words as heavy as what it lets go. */
    void bewaar(Kijker kijker, Tekstbouw bouw, Gronden gronden, Inschrijvingen inschrijvingen) {
        versies.forEach(versie -> gronden.voegToe(kijker, versie));
        teksten.stream()
                .map(tekst -> bouw.grond(tekst.dag(), tekst.tekst(), tekst.wijze())
                        .metCode(versies.getFirst().grond() + ":" + tekst.code()))
                .forEach(tekst -> inschrijvingen.voegToe(kijker, tekst));
    }
}
