package nl.zorgvuldig.protocollen.uitputtend;

import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.taal.Periode;

/** The decision under which the police gives: it fits and all signed, until something is taken away. */
final class Beslissingstand {
    boolean genomen = true;
    Periode duur = Stand.ALTIJD;
    boolean vanGever = true;
    boolean pastOpGebied = true;
    boolean pastOpDoel = true;
    boolean pastOpOnderdeel = true;
    /** How many of those who must sign did. */
    int handtekeningen = Integer.MAX_VALUE;

    Set<Artikel20> feiten(Stand stand, Partij.Id gever) {
        return genomen ? Set.of(beslissing(stand, gever)) : Set.of();
    }

    private Artikel20 beslissing(Stand stand, Partij.Id gever) {
        Set<Ondertekenaar> ondertekenaars = stand.protocol.aanmelding().ondertekenaars();
        return new Artikel20(
                vanGever ? gever : Stand.IEMAND_ANDERS,
                duur,
                Set.of(pastOpGebied ? stand.gebied() : new Gebied("een ander gebied")),
                Set.of(pastOpDoel ? stand.doel() : new Doel("een ander doel")),
                pastOpOnderdeel ? onderdelen(stand) : Set.of(new Onderdeel("een ander onderdeel")),
                handtekeningen >= ondertekenaars.size()
                        ? ondertekenaars
                        : ondertekenaars.stream().limit(handtekeningen).collect(Collectors.toSet()));
    }

    /** The parts that the category of the case has. */
    static Set<Onderdeel> onderdelen(Stand stand) {
        return Meldstand.bepaling(stand).map(Categoriebepaling::onderdelen).orElseGet(Set::of);
    }
}
