package nl.zorgvuldig.kern.wachters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The report of PIT. */
final class Mutantenrapport {
    private static final Set<String> GEDOOD = Set.of("KILLED", "TIMED_OUT");

    private Mutantenrapport() {}

    /** The mutants that no test killed, those that no test reached included; a report without mutants is none. */
    static List<Mutant> overlevenden(Path rapport) {
        List<Element> alle = mutanten(rapport);
        if (alle.isEmpty()) {
            throw new IllegalArgumentException("a report without mutants: " + rapport);
        }
        return alle.stream()
                .filter(element -> !GEDOOD.contains(element.getAttribute("status")))
                .map(Mutantenrapport::mutant)
                .toList();
    }

    private static List<Element> mutanten(Path rapport) {
        try {
            NodeList gevonden = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(rapport.toFile())
                    .getElementsByTagName("mutation");
            return IntStream.range(0, gevonden.getLength())
                    .mapToObj(gevonden::item)
                    .flatMap(knoop -> knoop instanceof Element element ? Stream.of(element) : Stream.empty())
                    .toList();
        } catch (IOException | SAXException | ParserConfigurationException fout) {
            throw new IllegalArgumentException("no report of PIT: " + rapport, fout);
        }
    }

    private static Mutant mutant(Element element) {
        String mutator = tekst(element, "mutator");
        return new Mutant(
                tekst(element, "mutatedClass"),
                tekst(element, "mutatedMethod"),
                mutator.substring(mutator.lastIndexOf('.') + 1),
                tekst(element, "description"));
    }

    private static String tekst(Element element, String naam) {
        return element.getElementsByTagName(naam).item(0).getTextContent();
    }
}
