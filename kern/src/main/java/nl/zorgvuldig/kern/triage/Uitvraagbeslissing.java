package nl.zorgvuldig.kern.triage;

import java.util.List;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Toets;

/** Decides on asking other partijen, and on answering. */
public final class Uitvraagbeslissing {
    private static final List<Toets<Uitvraagsituatie>> UITVRAGEN = Toets.en(
            Uitvraagsituatie::basis,
            Beslissing.inDossier(),
            List.of(
                    Uitvraagtoetsen::iemand,
                    Uitvraagtoetsen::bevraagden,
                    Uitvraagtoetsen::vraag,
                    Uitvraagtoetsen::noodzaak,
                    Uitvraagtoetsen::meegaven,
                    Uitvraagtoetsen::ontvangst,
                    Uitvraagtoetsen::termijn));

    private static final List<Toets<Antwoordsituatie>> BEANTWOORDEN = Toets.en(
            Antwoordsituatie::basis,
            Beslissing.inDossier(),
            List.of(Antwoordsituatie::vraag, Antwoordsituatie::antwoord, Antwoordsituatie::geven));

    private Uitvraagbeslissing() {}

    /** Whether these partijen may be asked this, with this going along. */
    public static Handelingsbesluit uitvragen(Protocol protocol, Uitvraagsituatie situatie) {
        return Toets.alle(UITVRAGEN, protocol, situatie).besluit();
    }

    /** Whether someone may ask other partijen at all, before anything is filled in. */
    public static Handelingsbesluit beginnen(Protocol protocol, Situatie situatie) {
        return Beslissing.inDossier(protocol, situatie.voor(Handeling.UITVRAGEN));
    }

    /**
     * Whether someone could answer once the own partij is asked, before anything is (C5).
     *
     * @param basis who would ask, and the dossier
     * @param partij what is known of the partij that would be asked
     * @param wie who would answer for it
     */
    public static Handelingsbesluit kanAntwoorden(
            Protocol protocol, Situatie basis, Gegeven<Partijfeiten> partij, Antwoorder wie) {
        return Beslissing.inDossier(protocol, Uitvraagsituatie.alsGevraagd(basis, partij, wie));
    }

    /** Whether this may be answered now, with this given. */
    public static Handelingsbesluit beantwoorden(Protocol protocol, Antwoordsituatie situatie) {
        return Toets.alle(BEANTWOORDEN, protocol, situatie).besluit();
    }
}
