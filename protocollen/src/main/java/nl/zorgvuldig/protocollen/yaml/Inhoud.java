package nl.zorgvuldig.protocollen.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a field holds. */
public sealed interface Inhoud {

    /** Named fields, in the order of the file. */
    record Groep(Map<String, Veld> velden) implements Inhoud {
        /** Copies the fields and keeps their order. */
        public Groep {
            velden = Collections.unmodifiableMap(new LinkedHashMap<>(velden));
        }
    }

    /** A list of fields. */
    record Lijst(List<Veld> velden) implements Inhoud {
        /** Copies the fields. */
        public Lijst {
            velden = List.copyOf(velden);
        }
    }

    /** A text. */
    record Tekst(String waarde) implements Inhoud {}

    /** A whole number. */
    record Getal(int waarde) implements Inhoud {}

    /** Yes or no. */
    record JaNee(boolean waarde) implements Inhoud {}

    /** Nothing: the field is not there, or is there without a value. */
    record Niets() implements Inhoud {}
}
