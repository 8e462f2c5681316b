package nl.zorgvuldig.kern.wachters;

/**
 * One change that PIT made to the code, named without a line number, so that it keeps its name when lines move.
 *
 * @param klasse the class, by its full name
 * @param methode the method
 * @param mutator what kind of change, by the simple name of the mutator
 * @param omschrijving what was changed
 */
record Mutant(String klasse, String methode, String mutator, String omschrijving) {
    @Override
    public String toString() {
        return String.join(";", klasse, methode, mutator, omschrijving);
    }
}
