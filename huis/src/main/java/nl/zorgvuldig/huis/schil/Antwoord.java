package nl.zorgvuldig.huis.schil;

import java.io.IOException;
import java.io.Writer;

/** What an endpoint answers, as a value; it becomes bytes when the transaction has long ended. */
public sealed interface Antwoord {

    /**
     * A page.
     *
     * @param status the status of HTTP
     * @param sjabloon path of the template, without {@code .jte}
     * @param beeld what the template shows, its parameter {@code beeld}
     */
    record Pagina(int status, String sjabloon, Object beeld) implements Antwoord {}

    /**
     * After a form: look there (303).
     *
     * @param pad a path within the application
     */
    record Doorsturen(String pad) implements Antwoord {
        /** Refuses an address elsewhere. */
        public Doorsturen {
            if (!pad.startsWith("/") || pad.startsWith("//") || pad.contains("\\")) {
                throw new IllegalArgumentException("a redirect stays within the application");
            }
        }
    }

    /**
     * A file to keep, of text.
     *
     * @param naam how the browser will call it
     * @param soort kind of text, as the web names it
     * @param inhoud what it holds
     */
    record Bestand(String naam, String soort, String inhoud) implements Antwoord {
        /** Refuses a name that is more than a name. */
        public Bestand {
            eisNaam(naam);
        }

        @Override
        public String toString() {
            return "Bestand[" + naam + "]";
        }
    }

    /**
     * A file to keep that is written while it is made: of a long one no more than a part is held at a time. What it is
     * about was decided, and written in the log, before this answer was given.
     *
     * @param naam how the browser will call it
     * @param soort kind of text, as the web names it
     * @param inhoud what writes it
     */
    record Stroom(String naam, String soort, Inhoud inhoud) implements Antwoord {
        /** Refuses a name that is more than a name. */
        public Stroom {
            eisNaam(naam);
        }

        @Override
        public String toString() {
            return "Stroom[" + naam + "]";
        }
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    interface Inhoud {

        /** Writes it; what breaks off leaves a file without its last line. */
        void naar(Writer uit) throws IOException;
    }

    private static void eisNaam(String naam) {
        if (!naam.matches("[a-z0-9.-]+")) {
            throw new IllegalArgumentException("a file name of plain letters");
        }
    }

    /** It does not exist, or it is not yours: nobody can tell which (A1, IJ 9.7). */
    record NietGevonden() implements Antwoord {}

    /** A page that shows something. */
    static Antwoord pagina(String sjabloon, Object beeld) {
        return new Pagina(200, sjabloon, beeld);
    }

    /** The page of a form that must be put right. */
    static Antwoord teVerbeteren(String sjabloon, Object beeld) {
        return new Pagina(422, sjabloon, beeld);
    }

    /** The page that says what is refused and why. */
    static Antwoord geweigerd(String sjabloon, Object beeld) {
        return new Pagina(403, sjabloon, beeld);
    }

    /** A refusal that says the same to everyone: its template shows nothing but the frame and its own words. */
    static Antwoord geweigerd(String sjabloon) {
        return geweigerd(sjabloon, Leeg.NIETS);
    }

    /** What a template shows that shows only words. */
    enum Leeg {
        /** Nothing. */
        NIETS
    }

    /** After a form. */
    static Antwoord naar(String pad) {
        return new Doorsturen(pad);
    }

    /** The one answer for what is not there and for what is not yours. */
    static Antwoord nietGevonden() {
        return new NietGevonden();
    }
}
