package nl.zorgvuldig.huis.toegang;

import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/** Waits for what rests on the roles of a person: acts of that person, and of who stands in for that person (T6). */
@Component
class Rolsloten {
    private final Verloven verloven;

    Rolsloten(Verloven verloven) {
        this.verloven = verloven;
    }

    /** What they were doing is done before what follows, or not at all. */
    void sluit(Kijker kijker, Persoon.Id persoon) {
        Stream.concat(Stream.of(persoon), verloven.vervangers(kijker.huis(), persoon).stream())
                .map(Persoon.Id::waarde)
                .distinct()
                .sorted()
                .forEach(wie -> Transactie.huidige().alleenSlot(Transactie.Slotsoort.PERSOON, wie));
    }
}
