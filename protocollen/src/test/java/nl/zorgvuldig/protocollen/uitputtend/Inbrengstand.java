package nl.zorgvuldig.protocollen.uitputtend;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
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
    boolean gronden = true;

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

    /** Consent of both kinds, for whoever looks and for this purpose. */
    private Set<Geheimgrond> gronden(Stand stand) {
        Situatie basis = stand.inDossier(Handeling.INZIEN);
        Dekking dekking = new Dekking(
                Stand.DOSSIER,
                gever(),
                new Reikwijdte.Inbrengen(Set.of(INBRENG.waarde())),
                Set.of(basis.doel()),
                Set.of(Beslissing.namens(stand.protocol, basis)));
        return Arrays.stream(Toestemmingssoort.values())
                .map(soort -> new Geheimgrond.Toestemd(soort, dekking, basis.moment()))
                .collect(Collectors.toSet());
    }

    Inzagesituatie inzage(Stand stand) {
        return new Inzagesituatie(
                stand.inDossier(Handeling.INZIEN),
                feiten(stand),
                geverfeiten(stand),
                gronden ? gronden(stand) : Set.of(),
                Set.of(new Vindplaats(
                        Stand.DOSSIER.waarde(), vindplaatsPast ? INBRENG.waarde() : Stand.id(10), "inhoud")));
    }
}
