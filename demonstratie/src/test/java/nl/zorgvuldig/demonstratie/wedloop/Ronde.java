package nl.zorgvuldig.demonstratie.wedloop;

import java.util.List;

/**
 * One act that took a right away, and all reading beside it.
 *
 * @param wat what took the right away
 * @param begin when it began, by the clock of the processor
 * @param einde when it was acknowledged
 * @param spoor trace of it in the log
 * @param lezingen what was read meanwhile, and once after
 */
record Ronde(Ontneming wat, long begin, long einde, String spoor, List<Gelezen> lezingen) {
    /**
     * One time that was read.
     *
     * @param hoe the way
     * @param begin when it began
     * @param einde when it had an answer
     * @param getoond whether anything that was given came out
     * @param spoor trace of it in the log
     */
    record Gelezen(String hoe, long begin, long einde, boolean getoond, String spoor) {}

    /** What was read while the right was being taken away. */
    List<Gelezen> tegelijk() {
        return lezingen.stream()
                .filter(gelezen -> gelezen.begin() < einde && gelezen.einde() > begin)
                .toList();
    }

    /** What was begun after the right was gone. */
    List<Gelezen> erna() {
        return lezingen.stream().filter(gelezen -> gelezen.begin() >= einde).toList();
    }
}
