package nl.zorgvuldig.protocollen.uitputtend;

import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;

/** The inbreng of a case that is to be seen, or about which its giver decides. */
final class Inbrengstand {
    static final Inbreng.Id INBRENG = new Inbreng.Id(Stand.id(8));
    private static final Dossier.Id ANDER_DOSSIER = new Dossier.Id(Stand.id(9));
    private static final Fase ANDERE_FASE = new Fase("een andere fase");

    Categorie categorie = new Categorie("onbekend");
    boolean eigen;
    Partijstand ander = new Partijstand(Stand.COLLEGE);
    boolean geverBekend = true;
    boolean onderdeelBekend = true;
    boolean inDezeFase = true;
    boolean akkoord;
    boolean ingetrokken;
    boolean inDitDossier = true;
    boolean vindplaatsPast = true;
    boolean bekend = true;

    Gegeven<Inbrengfeiten> feiten(Stand stand) {
        if (!bekend) {
            return Gegeven.onbekend();
        }
        return Gegeven.bekend(new Inbrengfeiten(
                INBRENG,
                inDitDossier ? Stand.DOSSIER : ANDER_DOSSIER,
                gever(),
                categorie,
                onderdeelBekend ? Beslissingstand.onderdelen(stand) : Set.of(),
                inDezeFase ? stand.fase : ANDERE_FASE,
                akkoord ? Set.of(stand.fase) : Set.of(),
                Optional.of(stand.nu()).filter(_ -> ingetrokken),
                Optional.empty(),
                Gegeven.bekend(Voorwaarden.OPEN)));
    }

    private Partij.Id gever() {
        return eigen ? Stand.EIGEN : Stand.DERDE;
    }

    /** Who gave it, and the decision under which. */
    private Geverfeiten geverfeiten(Stand stand) {
        Partijstand partij = eigen ? stand.eigen() : ander;
        return new Geverfeiten(
                geverBekend ? partij.feiten(gever(), stand.nu()) : Gegeven.onbekend(),
                stand.beslissing.feiten(stand, gever()));
    }

    Inzagesituatie inzage(Stand stand) {
        return new Inzagesituatie(
                stand.inDossier(Handeling.INZIEN),
                feiten(stand),
                geverfeiten(stand),
                Set.of(new Vindplaats(
                        Stand.DOSSIER.waarde(), vindplaatsPast ? INBRENG.waarde() : Stand.id(10), "inhoud")));
    }
}
