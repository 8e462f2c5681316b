package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Protocol;

/** The one place where a proof is made: of a decision whose norms are all met. */
final class Bewijsgever {
    private Bewijsgever() {}

    /** What is shown of a dossier: the proof says whether that is a verstrekking (F1). */
    static Verstrekkingsbesluit getoond(Protocol protocol, Inzagesituatie situatie, Uitslag uitslag) {
        Situatie basis = situatie.basis();
        return metBewijs(
                uitslag,
                gronden -> new Inzagebewijs(
                        basis,
                        situatie.vindplaatsen(),
                        Beslissing.namens(protocol, basis),
                        protocol.versie().hash(),
                        Verstrekking.van(protocol, situatie, gronden)));
    }

    static Verstrekkingsbesluit metBewijs(
            Protocol protocol, Situatie situatie, Set<Vindplaats> vindplaatsen, Uitslag uitslag) {
        return metBewijs(protocol, situatie, vindplaatsen, Beslissing.namens(protocol, situatie), uitslag);
    }

    static Verstrekkingsbesluit metBewijs(
            Protocol protocol, Situatie situatie, Set<Vindplaats> vindplaatsen, Partij.Id namens, Uitslag uitslag) {
        String hash = protocol.versie().hash();
        return metBewijs(uitslag, _ -> new Inzagebewijs(situatie, vindplaatsen, namens, hash, Optional.empty()));
    }

    private static Verstrekkingsbesluit metBewijs(Uitslag uitslag, Function<List<Bevinding>, Inzagebewijs> bewijs) {
        return switch (uitslag.besluit()) {
            case Handelingsbesluit.Geweigerd(List<Bevinding> redenen) -> new Verstrekkingsbesluit.Geweigerd(redenen);
            case Handelingsbesluit.Toegestaan(List<Bevinding> gronden) ->
                new Verstrekkingsbesluit.Toegestaan(gronden, bewijs.apply(gronden));
        };
    }
}
