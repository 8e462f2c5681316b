package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Teksten;

/** The pages of a report: one thought each. */
public enum Stap {
    /** Who it is about. */
    WIE("persoon|ander|kenmerk"),
    /** What is going on. */
    WAT("gegeven|noodzaak"),
    /** Why it belongs here. */
    WAAROM("gebied|taak|criteria|besluit"),
    /** Whether the betrokkene knows. */
    WEET("informering|uitstel|grond"),
    /** Reading it over and sending it. */
    NAKIJKEN("kwaliteit");

    private static final List<Stap> ALLE = List.of(values());

    private final Pattern velden;

    Stap(String velden) {
        this.velden = Pattern.compile("(" + velden + ")(\\..*)?");
    }

    /** As it stands in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    public String naam() {
        return Teksten.keuze("melden.stap", code());
    }

    /** Which of them it is, counted from 1. */
    public int nummer() {
        return plek() + 1;
    }

    /** The names of all, in order. */
    public static List<String> namen() {
        return Stream.of(values()).map(Stap::naam).toList();
    }

    /** Whether a field stands on it. */
    boolean heeft(String veld) {
        return velden.matcher(veld).matches();
    }

    /** The page on which a field stands; the last for what concerns the whole. */
    static Stap van(String veld) {
        return Stream.of(values()).filter(stap -> stap.heeft(veld)).findFirst().orElse(NAKIJKEN);
    }

    /** The page of an address; the first for what is none. */
    static Stap lees(String code) {
        return Stream.of(values())
                .filter(stap -> stap.code().equals(code))
                .findFirst()
                .orElse(WIE);
    }

    private int plek() {
        return ALLE.indexOf(this);
    }

    Stap volgende() {
        return ALLE.get(Math.min(plek() + 1, ALLE.size() - 1));
    }

    Stap vorige() {
        return ALLE.get(Math.max(plek() - 1, 0));
    }
}
