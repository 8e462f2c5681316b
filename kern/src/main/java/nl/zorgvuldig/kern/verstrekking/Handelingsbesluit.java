package nl.zorgvuldig.kern.verstrekking;

import java.util.List;

/** The decision on an act. */
public sealed interface Handelingsbesluit {

    /** What the norms found that carries the decision: grounds, or reasons for refusal. */
    List<Bevinding> bevindingen();

    /** Every norm is met. */
    record Toegestaan(List<Bevinding> bevindingen) implements Handelingsbesluit {
        /** Copies the grounds; a permission without one does not exist. */
        public Toegestaan {
            bevindingen = List.copyOf(bevindingen);
            if (bevindingen.isEmpty()) {
                throw new IllegalArgumentException("a permission needs a ground");
            }
        }
    }

    /** At least one norm is not met; all that are not stand here. */
    record Geweigerd(List<Bevinding> bevindingen) implements Handelingsbesluit {
        /** Copies the reasons; a refusal without one does not exist. */
        public Geweigerd {
            bevindingen = List.copyOf(bevindingen);
            if (bevindingen.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }
}
