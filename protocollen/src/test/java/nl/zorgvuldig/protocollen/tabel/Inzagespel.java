package nl.zorgvuldig.protocollen.tabel;

import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.aanmelding.Akkoordsituatie;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;

/** Rows about seeing, about a giver's akkoord, and about consulting the municipality, in a dossier in use. */
final class Inzagespel {
    private Inzagespel() {}

    static boolean mag(Tabelrij rij) {
        Gevalwereld wereld = Rijgeval.wereld(rij, "inzien");
        Protocol protocol = Kernhand.protocol(wereld.geval());
        Inzagesituatie gewoon = Kernhand.inzage(protocol, wereld);
        Inzagesituatie situatie = new Inzagesituatie(
                metDoel(rij, gewoon.basis()),
                gewoon.inbreng(),
                gewoon.gever(),
                gewoon.gronden(),
                gewoon.vindplaatsen());
        return Beslissing.inzage(protocol, situatie) instanceof Verstrekkingsbesluit.Toegestaan;
    }

    /** A purpose that the row names is not one of the phase. */
    private static Situatie metDoel(Tabelrij rij, Situatie basis) {
        return new Situatie(
                basis.moment(),
                basis.kijker(),
                basis.handeling(),
                rij.zegtVan("doel").map(Doel::new).orElse(basis.doel()),
                basis.persoon(),
                basis.eigenPartij(),
                basis.leidendePartij(),
                basis.dossier());
    }

    /** For a next phase, whichever that is: the giver of the row decides about its own inbreng, found necessary. */
    static boolean akkoord(Tabelrij rij) {
        Gevalwereld wereld = Rijgeval.wereld(rij, "beoordelen-doorlaten");
        Protocol protocol = Kernhand.protocol(wereld.geval());
        Inbrengfeiten inbreng = new Inbrengfeiten(
                Gevalwereld.INBRENG,
                Gevalwereld.DOSSIER,
                rij.is("rol", "gever") ? Gevalwereld.EIGEN : Gevalwereld.DERDE,
                wereld.inbreng().categorie(),
                Set.of(),
                protocol.aanmelding().fase(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Gegeven.bekend(Voorwaarden.OPEN));
        return Aanmeldbeslissing.akkoord(
                        protocol,
                        new Akkoordsituatie(
                                wereld.situatie(),
                                Gegeven.bekend(inbreng),
                                Gegeven.bekend(Noodzaakoordeel.NOODZAKELIJK)))
                instanceof Handelingsbesluit.Toegestaan;
    }

    static boolean afstemmen(Tabelrij rij) {
        Gevalwereld wereld = Rijgeval.wereld(rij, "beoordelen-doorlaten");
        return Beslissing.inDossier(
                        Kernhand.protocol(wereld.geval()), wereld.situatie().voor(Handeling.AFSTEMMEN))
                instanceof Handelingsbesluit.Toegestaan;
    }
}
