package nl.zorgvuldig.demonstratie.wandeling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What someone reads on a page before opening any fold: its text, but for what lies in a closed one. */
final class Zichtbaar {
    private static final Pattern DEEL = Pattern.compile("<(/?)(details|summary)\\b([^>]*)>|<[^>]*>|[^<]+");

    private final Deque<Boolean> vouwen = new ArrayDeque<>();
    private final StringBuilder tekst = new StringBuilder();
    private boolean kop;

    private Zichtbaar() {}

    static String van(String html) {
        Zichtbaar lezer = new Zichtbaar();
        DEEL.matcher(html).results().forEach(lezer::lees);
        return HtmlUtils.htmlUnescape(lezer.tekst.toString()).replaceAll("\\s+", " ");
    }

    private void lees(MatchResult deel) {
        if (deel.group(2) != null) {
            vouw(deel.group(2), deel.group(1).isEmpty(), deel.group(3));
        } else if (deel.group().startsWith("<")) {
            tekst.append(' ');
        } else if (isOpen()) {
            tekst.append(deel.group());
        }
    }

    private void vouw(String soort, boolean begin, String eigenschappen) {
        if (soort.equals("summary")) {
            kop = begin;
        } else if (begin) {
            vouwen.push(eigenschappen.contains(" open"));
        } else {
            vouwen.pop();
        }
    }

    /** The line of a fold is read without opening it, when what lies around it is open. */
    private boolean isOpen() {
        return vouwen.stream().skip(kop ? 1 : 0).allMatch(open -> open);
    }
}
