package nl.zorgvuldig.protocollen.uitputtend;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All combinations of the values of some axes, numbered.
 *
 * @param naam whose
 * @param daad the act, for whoever counts
 * @param assen what is varied
 */
record Rooster(String naam, String daad, List<As> assen) {

    long grootte() {
        return sprong(assen.size());
    }

    /** How far apart two neighbours on an axis are numbered. */
    long sprong(int as) {
        long sprong = 1;
        for (int eerder = 0; eerder < as; eerder++) {
            sprong *= assen.get(eerder).waarden().size();
        }
        return sprong;
    }

    /** Which value of each axis a number stands for. */
    int[] plaats(long nummer) {
        int[] plaats = new int[assen.size()];
        long rest = nummer;
        for (int as = 0; as < plaats.length; as++) {
            int aantal = assen.get(as).waarden().size();
            plaats[as] = (int) (rest % aantal);
            rest /= aantal;
        }
        return plaats;
    }

    /** Makes a case what its number says. */
    Stand maak(Stand stand, long nummer) {
        int[] plaats = plaats(nummer);
        for (int as = 0; as < plaats.length; as++) {
            assen.get(as).waarden().get(plaats[as]).doe().accept(stand);
        }
        return stand;
    }

    /** A case in words, for whoever must look at it. */
    String woorden(long nummer) {
        int[] plaats = plaats(nummer);
        return naam + ": "
                + IntStream.range(0, plaats.length)
                        .mapToObj(as -> assen.get(as).naam() + "="
                                + assen.get(as).waarden().get(plaats[as]).naam())
                        .collect(Collectors.joining(", "));
    }
}
