package nl.zorgvuldig.protocollen.uitputtend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.aanmelding.Criteriumantwoord;
import nl.zorgvuldig.kern.aanmelding.Doorgifte;
import nl.zorgvuldig.kern.aanmelding.Inbrengvoorstel;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Onderbouwing;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;

/** What is filled in with a report: complete, until something is taken away. */
final class Meldstand {
    boolean betrokkeneGenoemd = true;
    boolean categorieBekend = true;
    boolean onderdeelBekend = true;
    boolean gebiedBekend = true;
    boolean taakBekend = true;
    boolean besluitBekend = true;
    boolean kwaliteitVerklaard = true;
    Motivering inhoud = Motivering.AANWEZIG;
    Motivering noodzaak = Motivering.AANWEZIG;
    Motivering motivering = Motivering.AANWEZIG;
    Criteriumantwoord.Oordeel antwoord = Criteriumantwoord.Oordeel.VOLDOET;
    final Informeerstand informering = new Informeerstand();

    Aanmeldsituatie situatie(Stand stand) {
        LocalDate gisteren = stand.dag.minusDays(1);
        return new Aanmeldsituatie(
                stand.buitenDossier(Handeling.AANMELDEN),
                gebiedBekend ? Gegeven.bekend(stand.gebied()) : Gegeven.onbekend(),
                taakBekend ? Gegeven.bekend(stand.taak(stand.eigen())) : Gegeven.onbekend(),
                List.of(voorstel(stand)),
                criteria(stand.protocol),
                informering.feiten(stand),
                stand.beslissing.feiten(stand, Stand.EIGEN),
                besluitBekend ? Gegeven.bekend(gisteren) : Gegeven.onbekend(),
                new Onderbouwing(
                        Motivering.AFWEZIG,
                        kwaliteitVerklaard ? Gegeven.bekend(gisteren) : Gegeven.onbekend(),
                        List.of()));
    }

    private Inbrengvoorstel voorstel(Stand stand) {
        return new Inbrengvoorstel(
                "inbreng.1",
                categorieBekend ? Gegeven.bekend(stand.inbreng.categorie) : Gegeven.onbekend(),
                betrokkene(stand),
                onderdeelBekend
                        ? Gegeven.van(Beslissingstand.onderdelen(stand).stream().findFirst())
                        : Gegeven.onbekend(),
                inhoud,
                noodzaak,
                Doorgifte.GEEN);
    }

    /** The first of 1 to 4 for whom the list names the category, or for whom it does not. */
    private int betrokkene(Stand stand) {
        Set<Integer> genoemd =
                bepaling(stand).map(Categoriebepaling::betrokkenen).orElseGet(Set::of);
        return IntStream.rangeClosed(1, 4)
                .filter(nummer -> genoemd.contains(nummer) == betrokkeneGenoemd)
                .findFirst()
                .orElse(0);
    }

    static Optional<Categoriebepaling> bepaling(Stand stand) {
        return Optional.ofNullable(stand.protocol.categorieen().get(stand.inbreng.categorie));
    }

    private Map<Criterium, Criteriumantwoord> criteria(Protocol protocol) {
        Criteriumantwoord elk = new Criteriumantwoord(antwoord, motivering);
        return protocol.aanmelding().criteria().keySet().stream()
                .collect(Collectors.toUnmodifiableMap(criterium -> criterium, _ -> elk));
    }
}
