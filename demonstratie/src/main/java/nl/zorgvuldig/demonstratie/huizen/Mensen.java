package nl.zorgvuldig.demonstratie.huizen;

import java.util.List;
import nl.zorgvuldig.demonstratie.DemonstratiePersonen;
import org.springframework.stereotype.Component;

/** Shows the fictitious people to the log-in page. */
@Component
class Mensen implements DemonstratiePersonen {
    @Override
    public List<Verzonnen> alle() {
        return Mens.allen().stream().map(Mens::verzonnen).toList();
    }
}
