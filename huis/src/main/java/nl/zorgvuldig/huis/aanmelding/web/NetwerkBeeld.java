package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;

/**
 * Who a casus is about and which partijen have a part in it, as a picture: people on the left, partijen on the right, and
 * a line from each partij to whom it gave something about.
 *
 * @param mensen the people, the betrokkene first
 * @param partijen the partijen, in the order in which they came in
 * @param lijnen who gave about whom
 * @param zinnen the same in words
 */
public record NetwerkBeeld(List<Knoop> mensen, List<Knoop> partijen, List<Lijn> lijnen, List<String> zinnen) {
    /** Width of the picture; everything lies between nought and this. */
    public static final int BREEDTE = 560;
    /** Width of a box. */
    public static final int VAK = 252;

    private static final int RIJ = 120;
    private static final int MARGE = 8;
    private static final int LETTER = 23;

    /** Height of the picture. */
    public int hoogte() {
        return Math.max(mensen.size(), partijen.size()) * RIJ;
    }

    /** Where a row begins. */
    static int boven(int rij) {
        return rij * RIJ + MARGE;
    }

    /**
     * A box with a few lines of text.
     *
     * @param x its left side
     * @param y its upper side
     * @param naam its name, in as many lines as it needs
     * @param bij what it is in the casus, in as many lines as that needs
     */
    public record Knoop(int x, int y, List<String> naam, List<String> bij) {
        /** How high it is. */
        public int hoogte() {
            return RIJ - 2 * MARGE;
        }

        /** Where a line of its text stands, counted from 0; the last is for what it is. */
        public int regel(int nummer) {
            int eerste = y + hoogte() / 2 - (naam.size() + bij.size() - 1) * LETTER / 2;
            return eerste + nummer * LETTER + MARGE - 1;
        }

        int midden() {
            return y + hoogte() / 2;
        }

        @Override
        public String toString() {
            return "Knoop[" + x + ", " + y + "]";
        }
    }

    /** From a partij to someone it gave something about. */
    public record Lijn(int x1, int y1, int x2, int y2) {
        static Lijn tussen(Knoop mens, Knoop partij) {
            return new Lijn(mens.x() + VAK, mens.midden(), partij.x(), partij.midden());
        }
    }

    @Override
    public String toString() {
        return "NetwerkBeeld[" + mensen.size() + ", " + partijen.size() + "]";
    }
}
