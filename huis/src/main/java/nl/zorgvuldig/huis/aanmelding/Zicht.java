package nl.zorgvuldig.huis.aanmelding;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;

/** What the viewer of a transaction sees of what one giver gave, decided as the page of that viewer is. */
public final class Zicht {
    private Zicht() {}

    /** Of each piece of the giver in a dossier why it is not seen; empty for what is seen. No proof comes out. */
    public static Map<UUID, Optional<Norm>> op(Protocol protocol, Dossiers.Gevonden gevonden, Partij.Id gever) {
        return gevonden.enige()
                .map(rij -> op(protocol, Dossiersituatie.van(protocol, gevonden, rij, Handeling.INZIEN), rij, gever))
                .orElseGet(Map::of);
    }

    private static Map<UUID, Optional<Norm>> op(Protocol protocol, Situatie basis, Dossiers.Rij rij, Partij.Id gever) {
        return rij.stukken().stream()
                .filter(stuk -> stuk.gever().equals(gever))
                .collect(Collectors.toMap(Stuk::id, stuk -> waarom(Openen.besluit(protocol, basis, stuk))));
    }

    private static Optional<Norm> waarom(Verstrekkingsbesluit besluit) {
        return switch (besluit) {
            case Verstrekkingsbesluit.Toegestaan _ -> Optional.empty();
            case Verstrekkingsbesluit.Geweigerd geweigerd ->
                Optional.of(geweigerd.bevindingen().getFirst().norm());
        };
    }
}
