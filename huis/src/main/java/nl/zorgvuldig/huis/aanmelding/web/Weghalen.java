package nl.zorgvuldig.huis.aanmelding.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes one thing or one person out of a report; what comes after it moves up. */
final class Weghalen {
    private static final Pattern WAT = Pattern.compile("weg-(gegeven|ander)-([0-9]{1,2})");

    private Weghalen() {}

    /** Whether that is what was asked. */
    static boolean isGevraagd(String naar) {
        return WAT.matcher(naar).matches();
    }

    /** The same without it; with a person go the things about that person, so that they are about nobody else. */
    static Formulier uit(Formulier formulier, String naar) {
        Matcher wat = WAT.matcher(naar);
        if (!wat.matches()) {
            return formulier;
        }
        int nummer = Integer.parseInt(wat.group(2));
        return wat.group(1).equals("gegeven") ? formulier.zonder("gegeven", nummer) : zonderAnder(formulier, nummer);
    }

    private static Formulier zonderAnder(Formulier formulier, int nummer) {
        Formulier rest = formulier;
        for (int gegeven = Aanmeldlezer.aantal(formulier) - 1; gegeven >= 0; gegeven--) {
            if (formulier.waarde("gegeven." + gegeven + ".wie").equals("ander." + nummer)) {
                rest = rest.zonder("gegeven", gegeven);
            }
        }
        return rest.zonder("ander", nummer).zonder("grond", nummer + 1);
    }
}
