package nl.zorgvuldig.huis.toegang;

import java.util.List;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidVastleggen.LegBetrouwbaarheidVast;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen.NeemPersoonOp;
import nl.zorgvuldig.huis.toegang.RolVerlenen.VerleenRol;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import org.springframework.stereotype.Component;

/** Takes in a list of people, all of them or none; the roles that need one wait for a second person (B1). */
@Component
public class MensenInlezen {
    private final Beheren beheren;
    private final Personen personen;
    private final Protocollen protocollen;

    MensenInlezen(Beheren beheren, Personen personen, Protocollen protocollen) {
        this.beheren = beheren;
        this.personen = personen;
        this.protocollen = protocollen;
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
        return beheren.voer(kijker, () -> {
            mensen.forEach(mens -> neemOp(kijker, mens));
            return kijker.huis().waarde();
        });
    }

    private void neemOp(Kijker kijker, Nieuweling mens) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        personen.bewaar(kijker.huis(), mens.persoon());
        mens.verklaringen().forEach(verklaring -> personen.legVast(kijker.huis(), verklaring));
        personen.verleen(
                kijker,
                mens.rol(),
                Beslissing.vraagtTweede(protocol, mens.rol().verlening().rol()));
    }
}
