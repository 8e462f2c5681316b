package nl.zorgvuldig.huis.toegang;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidVastleggen.LegBetrouwbaarheidVast;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen.NeemPersoonOp;
import nl.zorgvuldig.huis.toegang.RolVerlenen.VerleenRol;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Takes in a list of people, all of them or none; the roles that need one wait for a second person (B1). */
@Component
public class MensenInlezen {
    private final Beheren beheren;
    private final Personen personen;
    private final Rolgever rolgever;

    MensenInlezen(Beheren beheren, Personen personen, Rolgever rolgever) {
        this.beheren = beheren;
        this.personen = personen;
        this.rolgever = rolgever;
    }

    /** Someone new, with what is on record and a role. */
    public record Nieuweling(NeemPersoonOp persoon, List<LegBetrouwbaarheidVast> verklaringen, VerleenRol rol) {
        /** Copies the list. */
        public Nieuweling {
            verklaringen = List.copyOf(verklaringen);
        }
    }

    /** Takes in, when the viewer may. None of them can be the viewer, who is on record already. */
    public Beheren.Uitkomst voer(Kijker kijker, List<Nieuweling> mensen) {
        return beheren.voerElk(
                kijker,
                () -> mensen.stream()
                        .flatMap(mens -> neemOp(kijker, mens).stream())
                        .toList());
    }

    /** What was registered: the person, each statement, and the role, so that the log names them all. */
    private List<UUID> neemOp(Kijker kijker, Nieuweling mens) {
        personen.bewaar(kijker.huis(), mens.persoon());
        List<UUID> vastgelegd = new ArrayList<>(List.of(mens.persoon().id().waarde()));
        mens.verklaringen().forEach(verklaring -> vastgelegd.add(personen.legVast(kijker.huis(), verklaring)));
        vastgelegd.add(rolgever.geef(kijker, mens.rol()));
        return vastgelegd;
    }
}
