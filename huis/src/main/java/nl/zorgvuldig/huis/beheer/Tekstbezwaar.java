package nl.zorgvuldig.huis.beheer;

import java.time.LocalDate;
import java.util.List;
import nl.zorgvuldig.huis.protocol.Codegebruik;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.protocollen.Leesfout;

/** Why a house cannot adopt a text in the place of the one that holds. */
public sealed interface Tekstbezwaar {

    /** The file has faults. */
    record Fouten(List<Leesfout> fouten) implements Tekstbezwaar {
        /** Copies the list. */
        public Fouten {
            fouten = List.copyOf(fouten);
        }
    }

    /** What it builds on is no longer the text that the house adopted. */
    record BasisVeranderd() implements Tekstbezwaar {}

    /** It is no longer the text that was proposed. */
    record SindsVoorstelVeranderd() implements Tekstbezwaar {}

    /** Its first day is not after that of the text that holds. */
    record NietLater(LocalDate geldend) implements Tekstbezwaar {}

    /** Its first day is still to come. */
    record NogNiet(LocalDate eersteDag) implements Tekstbezwaar {}

    /** It does not know a word that the house has on record. */
    record KentNiet(Codegebruik.Woord woord) implements Tekstbezwaar {}

    /** It lets a role that one person gave alone see something of others. */
    record ToontZonderTweede(Rol rol) implements Tekstbezwaar {}

    /** Whoever adopts it could register nothing any more. */
    record NietMeerBeheren() implements Tekstbezwaar {}
}
