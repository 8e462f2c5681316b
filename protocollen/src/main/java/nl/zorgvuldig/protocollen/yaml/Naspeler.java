package nl.zorgvuldig.protocollen.yaml;

import java.util.List;
import java.util.NoSuchElementException;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** What was read once, to build a tree of it: reading is most of the work. */
final class Naspeler implements Parser {
    private final List<Event> gebeurtenissen;
    private int volgende;

    Naspeler(List<Event> gebeurtenissen) {
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public boolean checkEvent(Event.ID soort) {
        return hasNext() && peekEvent().getEventId() == soort;
    }

    @Override
    public Event peekEvent() {
        if (!hasNext()) {
            throw new NoSuchElementException("the text has been read to its end");
        }
        return gebeurtenissen.get(volgende);
    }

    @Override
    public boolean hasNext() {
        return volgende < gebeurtenissen.size();
    }

    @Override
    public Event next() {
        Event gebeurtenis = peekEvent();
        volgende++;
        return gebeurtenis;
    }
}
