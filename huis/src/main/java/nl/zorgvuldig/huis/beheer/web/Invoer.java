package nl.zorgvuldig.huis.beheer.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.taal.Periode;
import org.springframework.util.MultiValueMap;

/** What was typed in a form, and what is wrong with it: everything at once, each at its field. It does not print. */
final class Invoer {
    private static final int LANGST = 300;

    private final Map<String, List<String>> getypt;
    private final List<Foutoverzicht.Fout> fouten = new ArrayList<>();

    private Invoer(Map<String, List<String>> getypt) {
        this.getypt = getypt;
    }

    static Invoer leeg() {
        return new Invoer(Map.of());
    }

    static Invoer van(MultiValueMap<String, String> verstuurd) {
        return new Invoer(Map.copyOf(verstuurd));
    }

    String waarde(String veld) {
        return waarden(veld).stream().findFirst().orElse("");
    }

    List<String> waarden(String veld) {
        return getypt.getOrDefault(veld, List.of());
    }

    /** A text that must be there; empty when it is not. */
    String tekst(String veld) {
        String tekst = waarde(veld).strip();
        if (tekst.isEmpty()) {
            fout(veld, Teksten.tekst("beheer.fout.leeg"));
        } else if (tekst.length() > LANGST) {
            fout(veld, Teksten.tekst("beheer.fout.lang", LANGST));
        }
        return tekst;
    }

    /** A date as people write it, or as a browser sends it. */
    Optional<LocalDate> dag(String veld) {
        Optional<LocalDate> dag = Dagtekst.lees(waarde(veld).strip());
        if (dag.isEmpty()) {
            fout(veld, Teksten.tekst("beheer.fout.dag"));
        }
        return dag;
    }

    /** A whole number from one on. */
    Optional<Integer> aantal(String veld) {
        Optional<Integer> aantal = Optional.of(waarde(veld).strip())
                .filter(getypt -> getypt.matches("[1-9][0-9]{0,2}"))
                .map(Integer::valueOf);
        if (aantal.isEmpty()) {
            fout(veld, Teksten.tekst("beheer.fout.aantal"));
        }
        return aantal;
    }

    /** A time of day, in hours and minutes. */
    Optional<LocalTime> tijd(String veld) {
        Optional<LocalTime> tijd = Optional.of(waarde(veld).strip())
                .filter(getypt -> getypt.matches("([01]?[0-9]|2[0-3])[:.][0-5][0-9]"))
                .map(getypt -> getypt.replace('.', ':'))
                .map(getypt -> LocalTime.parse(getypt.length() == 4 ? "0" + getypt : getypt));
        if (tijd.isEmpty()) {
            fout(veld, Teksten.tekst("beheer.fout.tijd"));
        }
        return tijd;
    }

    /** Two dates, the second not before the first. */
    Optional<Periode> periode(String van, String totEnMet) {
        Optional<LocalDate> begin = dag(van);
        Optional<LocalDate> eind = dag(totEnMet);
        if (begin.isEmpty() || eind.isEmpty()) {
            return Optional.empty();
        }
        if (eind.get().isBefore(begin.get())) {
            fout(totEnMet, Teksten.tekst("beheer.fout.eind"));
            return Optional.empty();
        }
        return Optional.of(Periode.van(begin.get(), eind.get()));
    }

    /** One of what can be chosen. */
    Optional<String> keuze(String veld, Set<String> mogelijk) {
        Optional<String> gekozen = Optional.of(waarde(veld)).filter(mogelijk::contains);
        if (gekozen.isEmpty()) {
            fout(veld, Teksten.tekst("beheer.fout.kies"));
        }
        return gekozen;
    }

    /** Any of what can be chosen. */
    Set<String> keuzes(String veld, Set<String> mogelijk) {
        return waarden(veld).stream().filter(mogelijk::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Any of what can be chosen, but one at least. */
    Set<String> minstensEen(String veld, Set<String> mogelijk) {
        Set<String> gekozen = keuzes(veld, mogelijk);
        if (gekozen.isEmpty()) {
            fout(veld, Teksten.tekst("beheer.fout.minstens-een"));
        }
        return gekozen;
    }

    void fout(String veld, String melding) {
        fouten.add(new Foutoverzicht.Fout(veld, melding));
    }

    boolean klopt() {
        return fouten.isEmpty();
    }

    Foutoverzicht fouten() {
        return new Foutoverzicht(fouten);
    }

    @Override
    public String toString() {
        return "Invoer[" + getypt.size() + " velden]";
    }
}
