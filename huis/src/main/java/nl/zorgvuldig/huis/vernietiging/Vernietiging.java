package nl.zorgvuldig.huis.vernietiging;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Dossier;

/** What is to be destroyed. */
public sealed interface Vernietiging {

    /** The owner under whose key it lies. */
    Eigenaar eigenaar();

    /** The records it is limited to; empty for everything the owner has. */
    default Set<UUID> gegevens() {
        return Set.of();
    }

    /** A dossier with all that hangs on it. */
    record VanDossier(Dossier.Id dossier) implements Vernietiging {
        @Override
        public Eigenaar eigenaar() {
            return Eigenaar.van(dossier);
        }
    }

    /** Some contributions to a dossier, with what hangs on them; the dossier stays. */
    record VanInbrengen(Dossier.Id dossier, Set<Inbreng.Id> inbrengen) implements Vernietiging {
        /** Copies the set; destroying nothing is a mistake. */
        public VanInbrengen {
            inbrengen = Set.copyOf(inbrengen);
            if (inbrengen.isEmpty()) {
                throw new IllegalArgumentException("no contribution to destroy");
            }
        }

        @Override
        public Eigenaar eigenaar() {
            return Eigenaar.van(dossier);
        }

        @Override
        public Set<UUID> gegevens() {
            return inbrengen.stream().map(Inbreng.Id::waarde).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** A message to one person. */
    record VanBericht(UUID bericht) implements Vernietiging {
        @Override
        public Eigenaar eigenaar() {
            return Eigenaar.bericht(bericht);
        }
    }

    /** Lines of the register of a giver that outlived their dossier, and whose term has passed. */
    record VanBewijzen(Partij.Id gever, Set<UUID> bewijzen) implements Vernietiging {
        /** Copies the set; destroying nothing is a mistake. */
        public VanBewijzen {
            bewijzen = Set.copyOf(bewijzen);
            if (bewijzen.isEmpty()) {
                throw new IllegalArgumentException("no line to destroy");
            }
        }

        @Override
        public Eigenaar eigenaar() {
            return Eigenaar.register(gever);
        }

        @Override
        public Set<UUID> gegevens() {
            return bewijzen;
        }
    }

    /** The draft of a report. */
    record VanConcept(UUID concept) implements Vernietiging {
        @Override
        public Eigenaar eigenaar() {
            return Eigenaar.concept(concept);
        }
    }
}
