package nl.zorgvuldig.huis.beheer.web;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.huis.toegang.Gezien;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** How every page of registering shows what is on record, takes what was sent, and shows that again when it is wrong. */
@Component
class Beheerblad {
    private final Beheertekst tekst;

    Beheerblad(Beheertekst tekst) {
        this.tekst = tekst;
    }

    /** The page, with on whose behalf and why; to be put right when what was typed is wrong, refused when it may not be seen. */
    <T> Antwoord toon(
            Kijker kijker, String blad, Invoer invoer, Gezien<T> gezien, BiFunction<T, WaaromBeeld, ?> beeld) {
        return misschien(kijker, blad, invoer, gezien, (wat, waarom) -> Optional.of(beeld.apply(wat, waarom)));
    }

    /** The page of one thing, which may not be there. */
    <T> Antwoord misschien(
            Kijker kijker,
            String blad,
            Invoer invoer,
            Gezien<T> gezien,
            BiFunction<T, WaaromBeeld, Optional<?>> beeld) {
        return switch (gezien) {
            case Gezien.Wel<T> wel ->
                beeld.apply(wel.wat(), tekst.waarom(kijker, wel.gronden()))
                        .map(wat -> invoer.klopt() ? Antwoord.pagina(blad, wat) : Antwoord.teVerbeteren(blad, wat))
                        .orElseGet(Antwoord::nietGevonden);
            case Gezien.Niet<T> niet -> tekst.geweigerd(kijker, niet.redenen());
        };
    }

    /** What a second person confirms: gone when it no longer waits. */
    Antwoord bevestigd(Kijker kijker, Optional<Beheren.Uitkomst> uitkomst, String pad) {
        return uitkomst.map(gedaan -> tekst.daarna(kijker, gedaan, pad)).orElseGet(Antwoord::nietGevonden);
    }

    /** Registers what was typed and goes there; when it is wrong it is shown again. */
    Antwoord leg(
            Kijker kijker, Invoer invoer, Supplier<Beheren.Uitkomst> vast, String pad, Supplier<Antwoord> opnieuw) {
        return invoer.klopt() ? tekst.daarna(kijker, vast.get(), pad) : opnieuw.get();
    }
}
