package nl.zorgvuldig.protocollen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinding;

/** Turns what a norm found into a Dutch sentence for the person concerned. */
public final class Zinnen {
    private static final Map<String, String> ZINNEN = Zinbestand.lees("zinnen").teksten();
    private static final String ONBEKEND = "onbekend";
    private static final Pattern PLEK = Pattern.compile("\\{([a-z]+)}");
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Profiel profiel;
    private final Function<Partij.Id, String> partijnaam;

    /**
     * Sentences in the words of a profile.
     *
     * @param profiel supplies the names of codes
     * @param partijnaam supplies the name of a partij
     */
    public Zinnen(Profiel profiel, Function<Partij.Id, String> partijnaam) {
        this.profiel = profiel;
        this.partijnaam = partijnaam;
    }

    /** The sentence of a finding. */
    public String zin(Bevinding bevinding) {
        String zin = Optional.ofNullable(ZINNEN.get(bevinding.code()))
                .orElseThrow(() -> new IllegalArgumentException("no sentence for " + bevinding.code()));
        String gevuld = PLEK.matcher(zin).replaceAll(plek -> Matcher.quoteReplacement(woord(bevinding, plek)));
        return gevuld.substring(0, 1).toUpperCase(Locale.ROOT) + gevuld.substring(1);
    }

    /** The codes that have a sentence. */
    public static Set<String> codes() {
        return ZINNEN.keySet();
    }

    private String woord(Bevinding bevinding, MatchResult plek) {
        return Optional.ofNullable(bevinding.argumenten().get(plek.group(1)))
                .map(this::woord)
                .orElse(ONBEKEND);
    }

    private String woord(Argument argument) {
        return switch (argument) {
            case Argument.Code(String soort, String waarde) ->
                Begrip.van(soort).map(begrip -> profiel.naam(begrip, waarde)).orElse(waarde);
            case Argument.Dag(LocalDate dag) -> DAG.format(dag);
            case Argument.Naam(Partij.Id partij) -> partijnaam.apply(partij);
            case Argument.Aantal(int aantal) -> String.valueOf(aantal);
        };
    }
}
