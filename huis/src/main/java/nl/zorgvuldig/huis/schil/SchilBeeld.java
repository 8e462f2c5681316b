package nl.zorgvuldig.huis.schil;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What surrounds a page.
 *
 * @param huis name of the house; empty before a context was chosen
 * @param oefening whether the house is a demonstration or a trial, which every page then says
 * @param context the context one works in; empty before one was chosen
 * @param bestemmingen where one can go
 * @param ingelogd whether there is someone to log out
 * @param vorigeInlog when this person logged in before
 * @param duur how long the session stays open; empty when nobody is logged in
 * @param sleutels what every form carries
 */
public record SchilBeeld(
        Optional<String> huis,
        boolean oefening,
        Optional<Context> context,
        List<Bestemming> bestemmingen,
        boolean ingelogd,
        Optional<Instant> vorigeInlog,
        Optional<Duur> duur,
        Sleutels sleutels) {

    /** Whether there are casussen to search among. */
    public boolean zoekbaar() {
        return context.filter(Context::zoekt).isPresent();
    }

    /**
     * How long the session stays open.
     *
     * @param tot until when, without a sign of life
     * @param stil how many seconds that is
     * @param uiterlijk how many seconds it lasts at most
     */
    public record Duur(Instant tot, long stil, long uiterlijk) {}

    /**
     * The context one works in.
     *
     * @param rol name of the role
     * @param partij name of the partij
     * @param zoekt whether the role looks into casussen, so that there are some to search among
     */
    public record Context(String rol, String partij, boolean zoekt) {}

    /**
     * A place in the navigation.
     *
     * @param pad where it leads
     * @param naam what it is called
     * @param hier whether one is there
     */
    public record Bestemming(String pad, String naam, boolean hier) {}

    /**
     * What every form carries: proof that it comes from our page, and the context it was made in.
     *
     * @param formulier the token against forged forms; asked for only when a form is drawn
     * @param context identifier of the context; empty when there is none
     */
    public record Sleutels(Supplier<String> formulier, String context) {}
}
