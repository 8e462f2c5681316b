package nl.zorgvuldig.kern.wachters;

/** Counts the lines of a source that are neither empty nor comment only. */
final class Coderegels {
    private Coderegels() {}

    static int tel(String bron) {
        return (int)
                zonderCommentaar(bron).lines().filter(regel -> !regel.isBlank()).count();
    }

    /** The same lines without comment; comment inside text is text. */
    private static String zonderCommentaar(String bron) {
        StringBuilder over = new StringBuilder();
        int plek = 0;
        while (plek < bron.length()) {
            int einde = Math.min(einde(bron, plek), bron.length());
            boolean commentaar = bron.startsWith("//", plek) || bron.startsWith("/*", plek);
            String deel = bron.substring(plek, einde);
            over.append(commentaar ? deel.replaceAll("[^\\n]", "") : deel);
            plek = einde;
        }
        return over.toString();
    }

    private static int einde(String bron, int plek) {
        if (bron.startsWith("//", plek)) {
            return sluiting(bron, "\n", plek);
        }
        if (bron.startsWith("/*", plek)) {
            return sluiting(bron, "*/", plek + 2) + 2;
        }
        if (bron.startsWith("\"\"\"", plek)) {
            return eindeVanTekst(bron, "\"\"\"", plek + 3);
        }
        char teken = bron.charAt(plek);
        return teken == '"' || teken == '\'' ? eindeVanTekst(bron, String.valueOf(teken), plek + 1) : plek + 1;
    }

    private static int sluiting(String bron, String sluit, int vanaf) {
        int gevonden = bron.indexOf(sluit, vanaf);
        return gevonden < 0 ? bron.length() : gevonden;
    }

    private static int eindeVanTekst(String bron, String sluit, int vanaf) {
        int plek = vanaf;
        while (plek < bron.length() && !bron.startsWith(sluit, plek)) {
            plek += bron.charAt(plek) == '\\' ? 2 : 1;
        }
        return plek + sluit.length();
    }
}
