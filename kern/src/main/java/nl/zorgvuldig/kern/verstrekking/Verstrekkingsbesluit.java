package nl.zorgvuldig.kern.verstrekking;

import java.util.List;

/** The decision on showing something: only permission carries a proof. */
public sealed interface Verstrekkingsbesluit {

    /** What the norms found that carries the decision: grounds, or reasons for refusal. */
    List<Bevinding> bevindingen();

    /**
     * It may be shown, and this is the proof that opens it.
     *
     * @param bevindingen why
     * @param bewijs what the house's safe asks
     */
    record Toegestaan(List<Bevinding> bevindingen, Inzagebewijs bewijs) implements Verstrekkingsbesluit {
        /** Copies the grounds; a permission without one does not exist. */
        public Toegestaan {
            bevindingen = List.copyOf(bevindingen);
            if (bevindingen.isEmpty()) {
                throw new IllegalArgumentException("a permission needs a ground");
            }
        }
    }

    /** It may not be shown. */
    record Geweigerd(List<Bevinding> bevindingen) implements Verstrekkingsbesluit {
        /** Copies the reasons; a refusal without one does not exist. */
        public Geweigerd {
            bevindingen = List.copyOf(bevindingen);
            if (bevindingen.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }
}
