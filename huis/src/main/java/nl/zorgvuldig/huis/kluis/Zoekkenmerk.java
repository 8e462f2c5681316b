package nl.zorgvuldig.huis.kluis;

/** Something by which a person can be found again, before any key touched it; it prints nothing. */
public final class Zoekkenmerk {
    private final Soort soort;
    private final String normaalvorm;

    Zoekkenmerk(Soort soort, String normaalvorm) {
        this.soort = soort;
        this.normaalvorm = normaalvorm;
    }

    /** What a person is found by. */
    public enum Soort {
        /** The citizen service number: a hit is that person. */
        BSN(32),
        /** Name and date of birth, cut short: a hit is possibly that person. */
        NAAM(8),
        /** The surname alone, cut shorter still: a hit is someone with that name, and nothing more. */
        ACHTERNAAM(4);

        private final int lengte;

        Soort(int lengte) {
            this.lengte = lengte;
        }

        int lengte() {
            return lengte;
        }
    }

    Soort soort() {
        return soort;
    }

    String normaalvorm() {
        return normaalvorm;
    }

    @Override
    public String toString() {
        return "Zoekkenmerk[" + soort + "]";
    }
}
