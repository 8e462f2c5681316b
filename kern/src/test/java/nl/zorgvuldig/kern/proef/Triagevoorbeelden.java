package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.DOSSIER;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.artikel20;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.inDossier;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.inbrengfeiten;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.kade;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.voorstel;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.CARLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.partij;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.triage.Antwoorder;
import nl.zorgvuldig.kern.triage.Antwoordsituatie;
import nl.zorgvuldig.kern.triage.Bevraagde;
import nl.zorgvuldig.kern.triage.Meegave;
import nl.zorgvuldig.kern.triage.Uitvraagantwoord;
import nl.zorgvuldig.kern.triage.Uitvraagfeiten;
import nl.zorgvuldig.kern.triage.Uitvraagsituatie;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/** In the second phase of the example casus the police are asked what they know. */
public final class Triagevoorbeelden {
    private static final Kijker AGENT = Voorbeeldmensen.kijker(CARLA, EENHEID, Voorbeeldcodes.AANMELDER);

    private Triagevoorbeelden() {}

    /** Ayla asks the police, and lets along what De Kade gave. */
    public static Vraag uitvragen() {
        return new Vraag(
                Beslisser.UITVRAGEN,
                Voorbeeldprotocol.protocol(),
                new Uitvraagsituatie(
                        inTriage(
                                Voorbeeldmensen.kijker(AYLA, WATERRIJK, Voorbeeldcodes.PROCESREGISSEUR),
                                partij(WATERRIJK),
                                Betrokkenheid.BEHANDELAAR),
                        Gegeven.bekend(VANDAAG.plusDays(7)),
                        List.of(politie()),
                        List.of(new Meegave(
                                "mee.0", Gegeven.bekend(meegave()), new Geverfeiten(kade(), Set.of()), Set.of()))));
    }

    /** The police, of whom Carla would answer. */
    public static Bevraagde politie() {
        return new Bevraagde(
                "partij.0",
                eenheid(),
                List.of(new Antwoorder(AGENT, Voorbeeldmensen.persoon(AGENT))),
                Set.of(Voorbeeldcodes.LOOPT_HULP),
                Motivering.AFWEZIG,
                Motivering.AANWEZIG,
                Motivering.AFWEZIG);
    }

    /** Carla sees what went along with the question to the police. */
    public static Vraag inzageGevraagd() {
        return new Vraag(
                Beslisser.INZAGE,
                Voorbeeldprotocol.protocol(),
                new Inzagesituatie(
                        gevraagd(),
                        Gegeven.bekend(meegave().metVraagAan(EENHEID)),
                        new Geverfeiten(kade(), Set.of()),
                        Set.of()));
    }

    /** Carla answers for the police that they know the person, and gives something. */
    public static Vraag beantwoorden() {
        Aanmeldsituatie aanmelding =
                (Aanmeldsituatie) Voorbeelden.aanmeldingPolitie().situatie();
        return new Vraag(
                Beslisser.BEANTWOORDEN,
                Voorbeeldprotocol.protocol(),
                new Antwoordsituatie(
                        gevraagd(),
                        Gegeven.bekend(new Uitvraagfeiten(
                                nummer(41), DOSSIER, EENHEID, VANDAAG.plusDays(7), Uitvraagfeiten.Stand.OPEN)),
                        Gegeven.bekend(Uitvraagantwoord.BEKEND),
                        Kopie.met(
                                Kopie.met(aanmelding, "inbrengen", List.of(voorstel(Voorbeeldcodes.POLITIEGEGEVENS))),
                                "beslissingen",
                                Set.of(Kopie.met(artikel20(), "doelen", Set.of(Voorbeeldcodes.VOORBEREIDEN))))));
    }

    private static Situatie gevraagd() {
        return inTriage(AGENT, eenheid(), Betrokkenheid.BEVRAAGDE);
    }

    private static Gegeven<Partijfeiten> eenheid() {
        return partij(EENHEID, Voorbeeldcodes.POLITIE);
    }

    private static Inbrengfeiten meegave() {
        return Kopie.met(
                Kopie.met(inbrengfeiten(), "voortgezetNaar", Set.of(Voorbeeldcodes.VOORBEREIDING)),
                "voorwaarden",
                Gegeven.bekend(new Voorwaarden(new Kring.Iedereen(), Set.of(), Uitvraag.MAG)));
    }

    private static Situatie inTriage(Kijker kijker, Gegeven<Partijfeiten> eigen, Betrokkenheid betrokkenheid) {
        Situatie basis = inDossier(kijker, Handeling.INZIEN, eigen);
        basis = Kopie.met(basis, "doel", Voorbeeldcodes.VOORBEREIDEN);
        basis = Kopie.met(basis, "dossier.fase", Voorbeeldcodes.VOORBEREIDING);
        return Kopie.met(
                basis, "dossier.deelnames", Set.of(new Deelname(kijker.persoon(), kijker.partij(), betrokkenheid)));
    }
}
