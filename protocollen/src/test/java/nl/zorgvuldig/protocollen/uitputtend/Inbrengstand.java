package nl.zorgvuldig.protocollen.uitputtend;

import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
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
                eigen ? Stand.EIGEN : Stand.DERDE,
                categorie,
                inDezeFase ? stand.fase : ANDERE_FASE,
                akkoord ? Set.of(stand.fase) : Set.of(),
                Optional.of(stand.nu()).filter(_ -> ingetrokken)));
    }

    Inzagesituatie inzage(Stand stand) {
        return new Inzagesituatie(
                stand.inDossier(Handeling.INZIEN),
                feiten(stand),
                Set.of(new Vindplaats(
                        Stand.DOSSIER.waarde(), vindplaatsPast ? INBRENG.waarde() : Stand.id(10), "inhoud")));
    }
}
