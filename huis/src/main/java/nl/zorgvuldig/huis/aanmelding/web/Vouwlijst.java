package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;

/**
 * A list of which the first stand open and the rest under a fold.
 *
 * @param eerste the first
 * @param verdere the rest; empty when there is nothing to fold
 */
public record Vouwlijst<T>(List<T> eerste, List<T> verdere) {
    static <T> Vouwlijst<T> na(int open, List<T> alle) {
        int grens = Math.min(open, alle.size());
        return new Vouwlijst<>(alle.subList(0, grens), alle.subList(grens, alle.size()));
    }
}
