package nl.zorgvuldig.protocollen.tabel;

import java.util.Optional;

/** The law over the protocol (WGS). */
final class Wetstoetsen {
    private Wetstoetsen() {}

    /** WGS 2.27: who is not named takes part under another law, and is never authorised for the systems. */
    static Optional<String> geenWgsDeelnemer(Geval geval) {
        boolean deelnemer =
                Lijsten.WGS_PUBLIEK.contains(geval.soortPartij()) || Lijsten.WGS_PRIVAAT.contains(geval.soortPartij());
        return TweedeHand.weiger(geval.wgs() && !deelnemer, "WGS 2.27");
    }

    /** WGS 2.29. open: "through OM" and "through Wpg 20 lid 3": only the OM and the police themselves bring these. */
    static Optional<String> inbrengBuitenWgs(Geval geval) {
        boolean opLijst = Lijsten.LIJST_WGS.contains(geval.categorie());
        boolean nietHetOm = Lijsten.JUSTITIE.contains(geval.categorie())
                && !geval.soortPartij().equals("openbaar-ministerie");
        boolean nietPolitie = geval.categorie().equals(Lijsten.POLITIEGEGEVENS)
                && !geval.soortPartij().equals(Lijsten.POLITIE);
        return TweedeHand.weiger(geval.wgs() && (!opLijst || nietHetOm || nietPolitie), "WGS 2.29");
    }

    /** WGS 2.29. open: data about requests are on no list of the WGS, so they are not seen. */
    static Optional<String> inzageBuitenWgs(Geval geval) {
        boolean opLijst = Lijsten.LIJST_WGS.contains(geval.categorie())
                || Lijsten.LIJST_WGS_MEDEWERKER.contains(geval.categorie());
        return TweedeHand.weiger(geval.wgs() && !opLijst, "WGS 2.29");
    }

    /** WGS 2.31 lid 2. open: the house judges in the name of the leading partij, so that one must be public. */
    static Optional<String> privatePartijBeoordeeltNiet(Geval geval) {
        return TweedeHand.weiger(geval.wgs() && !Lijsten.WGS_PUBLIEK.contains(geval.soortPartij()), "WGS 2.31 lid 2");
    }
}
