package nl.zorgvuldig.verhaal;

import java.util.Optional;

/** The people of the demonstration, as the log-in page names them. */
enum Mens {
    WIM("Wim Agterberg"),
    TESS("Tess Rechterink"),
    PIETER("Pieter Regelink", "Gemeente Zwolle"),
    YASMIN("Yasmin Akkerveld"),
    GERDA("Gerda Meentink"),
    BRAM("Bram Zielhuis"),
    HANNA("Hanna Altena"),
    ROOS("Roos Buitenhuis"),
    NORA("Nora Vogelzang"),
    OTTO("Otto Tekenbos"),
    OLAF("Olaf Zeeman");

    private final String naam;
    private final Optional<String> context;

    Mens(String naam) {
        this.naam = naam;
        this.context = Optional.empty();
    }

    Mens(String naam, String context) {
        this.naam = naam;
        this.context = Optional.of(context);
    }

    String naam() {
        return naam;
    }

    /** What this person chooses to work as, when there is a choice. */
    Optional<String> context() {
        return context;
    }
}
