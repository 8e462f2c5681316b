package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.List;

/**
 * The course of a casus as a picture: phases as bands, what happened and what comes as numbered marks on a line.
 *
 * @param banden the phases, from left to right
 * @param momenten the marks, in the order of their days
 * @param vandaag where today lies
 */
public record TijdlijnBeeld(List<Band> banden, List<Moment> momenten, int vandaag) {
    /** Width of the picture; everything lies between nought and this. */
    public static final int BREEDTE = 1000;

    private static final int WOORD = 60;
    private static final int VEEL = 6;
    private static final int LAATSTE = 3;

    /** What happened long ago, which lies under a fold. */
    public List<Moment> eerder() {
        return momenten.subList(0, momenten.size() > VEEL ? vouw() : 0);
    }

    /** What happened last, and everything that lies ahead. */
    public List<Moment> laatste() {
        return momenten.subList(eerder().size(), momenten.size());
    }

    private int vouw() {
        long geweest = momenten.stream().filter(moment -> !moment.komt()).count();
        return Math.max(0, (int) geweest - LAATSTE);
    }

    /** On which side of its line the word for today stands, so that it stays within the picture. */
    public String anker() {
        if (vandaag < WOORD) {
            return "start";
        }
        return vandaag > BREEDTE - WOORD ? "end" : "middle";
    }

    /**
     * A phase.
     *
     * @param van where it begins
     * @param tot where it ends
     * @param naam its name
     */
    public record Band(int van, int tot, String naam) {
        /** How wide it is. */
        public int breedte() {
            return tot - van;
        }
    }

    /**
     * Something on a day.
     *
     * @param nummer by which the list below names it
     * @param x where it lies
     * @param dag the day
     * @param tekst what it is
     * @param komt whether it lies ahead
     */
    public record Moment(int nummer, int x, LocalDate dag, String tekst, boolean komt) {}
}
