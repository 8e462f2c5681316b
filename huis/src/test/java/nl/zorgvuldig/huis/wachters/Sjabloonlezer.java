package nl.zorgvuldig.huis.wachters;

/** Tells the markup of a template from its code; content blocks within a call are markup again. */
final class Sjabloonlezer {
    private final String bron;
    private final StringBuilder opmaak = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private int plaats;

    private Sjabloonlezer(String bron) {
        this.bron = bron;
    }

    /** What is sent as it stands. */
    static String opmaak(String bron) {
        return gelezen(bron).opmaak.toString();
    }

    /** What is executed. */
    static String code(String bron) {
        return gelezen(bron).code.toString();
    }

    private static Sjabloonlezer gelezen(String bron) {
        Sjabloonlezer lezer = new Sjabloonlezer(bron);
        while (lezer.plaats < bron.length()) {
            lezer.leesOpmaak();
        }
        return lezer;
    }

    private void leesOpmaak() {
        if (begintMet("${") || begintMet("!{")) {
            plaats += 2;
            leesCode('{', '}');
        } else if (bron.charAt(plaats) == '@') {
            leesOpdracht();
        } else {
            opmaak.append(bron.charAt(plaats++));
        }
    }

    private void leesOpdracht() {
        int begin = plaats++;
        while (plaats < bron.length() && (Character.isLetter(bron.charAt(plaats)) || isPunt())) {
            plaats++;
        }
        boolean heeftCode = plaats < bron.length()
                && bron.charAt(plaats) == '('
                && !bron.substring(begin, plaats).equals("@else");
        if (heeftCode) {
            plaats++;
            leesCode('(', ')');
        }
    }

    private boolean isPunt() {
        char teken = bron.charAt(plaats);
        return teken == '.' || teken == '-';
    }

    private void leesCode(char open, char dicht) {
        int diepte = 1;
        while (plaats < bron.length() && diepte > 0) {
            char teken = bron.charAt(plaats);
            if (begintMet("@`")) {
                plaats += 2;
                leesBlok();
            } else if (teken == '"') {
                leesTekst();
            } else {
                diepte += teken == open ? 1 : teken == dicht ? -1 : 0;
                code.append(teken);
                plaats++;
            }
        }
    }

    private void leesTekst() {
        do {
            code.append(bron.charAt(plaats++));
        } while (plaats < bron.length() && bron.charAt(plaats) != '"');
        code.append('"');
        plaats++;
    }

    private void leesBlok() {
        while (plaats < bron.length() && bron.charAt(plaats) != '`') {
            leesOpmaak();
        }
        plaats++;
    }

    private boolean begintMet(String tekens) {
        return bron.startsWith(tekens, plaats);
    }
}
