package nl.zorgvuldig.huis.toegang;

import java.util.UUID;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.RolVerlenen.VerleenRol;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import org.springframework.stereotype.Component;

/** Stores a role as what it is at that moment: a grant that works, or a proposal that waits for a second person. */
@Component
class Rolgever {
    private final Personen personen;
    private final Bezettingen bezettingen;
    private final Protocollen protocollen;

    Rolgever(Personen personen, Bezettingen bezettingen, Protocollen protocollen) {
        this.personen = personen;
        this.bezettingen = bezettingen;
        this.protocollen = protocollen;
    }

    UUID geef(Kijker kijker, VerleenRol opdracht) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        Rol rol = opdracht.verlening().rol();
        return personen.verleen(
                kijker,
                opdracht,
                Beslissing.vraagtTweede(protocol, rol, bezettingen.van(kijker)),
                Beslissing.beheert(protocol, rol));
    }
}
