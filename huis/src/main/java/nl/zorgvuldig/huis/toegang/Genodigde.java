package nl.zorgvuldig.huis.toegang;

/**
 * As whom someone with a link would come in. It does not print.
 *
 * @param huis name of the house
 * @param naam name on record
 * @param functie function on record
 */
public record Genodigde(String huis, String naam, String functie) {
    @Override
    public String toString() {
        return "Genodigde[afgeschermd]";
    }
}
