package nl.zorgvuldig.meting;

import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;

/** The decision of kern, with every finding of every norm. */
final class Kernstelsel implements Stelsel<Inzagesituatie, Verstrekkingsbesluit> {
    private final Protocol protocol;
    private final Situaties situaties;

    Kernstelsel(Protocol protocol) {
        this.protocol = protocol;
        this.situaties = new Situaties(protocol);
    }

    @Override
    public Inzagesituatie vraag(Geval geval) {
        return situaties.van(geval);
    }

    @Override
    public Verstrekkingsbesluit antwoord(Inzagesituatie vraag) {
        return Beslissing.inzage(protocol, vraag);
    }

    @Override
    public boolean isToegestaan(Verstrekkingsbesluit antwoord) {
        return antwoord instanceof Verstrekkingsbesluit.Toegestaan;
    }
}
