package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.inbreng.Gebruik;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.triage.Antwoorder;
import nl.zorgvuldig.kern.triage.Antwoordsituatie;
import nl.zorgvuldig.kern.triage.Bevraagde;
import nl.zorgvuldig.kern.triage.Meegave;
import nl.zorgvuldig.kern.triage.Uitvraagantwoord;
import nl.zorgvuldig.kern.triage.Uitvraagfeiten;
import nl.zorgvuldig.kern.triage.Uitvraagsituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/**
 * Makes random questions to other partijen, and random answers.
 *
 * @param kans the chances
 * @param gever makes what was given
 */
record Triagevragen(Willekeur kans, Gevervragen gever) {
    Vraag vraag(Beslisser beslisser) {
        return beslisser == Beslisser.UITVRAGEN ? uitvragen() : beantwoorden();
    }

    private Vraag uitvragen() {
        Wereldmaker wereld = wereld();
        Dossierfeiten dossier = wereld.dossier();
        return new Vraag(
                Beslisser.UITVRAGEN,
                wereld.protocol,
                new Uitvraagsituatie(
                        wereld.inDossier(dossier),
                        Gegeven.bekend(VANDAAG.plusDays(kans.tot(5))),
                        IntStream.rangeClosed(0, kans.tot(2))
                                .mapToObj(plek -> bevraagde(wereld, plek))
                                .toList(),
                        IntStream.range(0, kans.tot(1))
                                .mapToObj(plek -> meegave(wereld, dossier, plek))
                                .toList()));
    }

    /** A world in which somebody can answer. */
    private Wereldmaker wereld() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.UITVRAGEN, kans);
        while (!wereld.mag(Handeling.BEANTWOORDEN)) {
            wereld = Wereldmaker.voor(Handeling.UITVRAGEN, kans);
        }
        return wereld;
    }

    private Bevraagde bevraagde(Wereldmaker wereld, int plek) {
        Wereldmaker ander = wereld.ander(Handeling.BEANTWOORDEN);
        Situatie situatie = ander.buitenDossier();
        return new Bevraagde(
                "partij." + plek,
                situatie.eigenPartij(),
                List.of(new Antwoorder(situatie.kijker(), situatie.persoon())),
                kans.deel(
                        wereld.protocol
                                .uitvraag()
                                .voor(situatie.eigenPartij()
                                        .alsOptie()
                                        .orElseThrow()
                                        .soorten()),
                        70),
                meestal(),
                Motivering.AANWEZIG,
                Motivering.AANWEZIG);
    }

    private Motivering meestal() {
        return kans.kans(85) ? Motivering.AANWEZIG : Motivering.AFWEZIG;
    }

    private Meegave meegave(Wereldmaker wereld, Dossierfeiten dossier, int plek) {
        Inbrengfeiten feiten = Kopie.met(
                gever.inbreng(wereld, dossier, true),
                "voorwaarden",
                Gegeven.bekend(new Voorwaarden(
                        kans.kans(85) ? new Kring.Iedereen() : new Kring.Alleen(Set.of()),
                        Set.of(),
                        new Gebruik.Alles(),
                        kans.kans(85) ? Uitvraag.MAG : Uitvraag.MAG_NIET)));
        return new Meegave(
                "mee." + plek,
                Gegeven.bekend(feiten),
                new Geverfeiten(
                        wereld.partij(feiten.gever(), Set.of(kans.kies(Protocolmaker.SOORTEN))),
                        Set.of(new Aanmeldmaker(wereld).artikel20(wereld.inDossier(dossier), feiten.gever()))),
                Set.of());
    }

    private Vraag beantwoorden() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.BEANTWOORDEN, kans);
        Dossierfeiten dossier = wereld.dossier();
        Situatie basis = wereld.inDossier(dossier);
        Uitvraagantwoord antwoord = kans.kies(List.of(Uitvraagantwoord.values()));
        Aanmeldsituatie gegeven = new Aanmeldmaker(wereld).situatie(basis);
        return new Vraag(
                Beslisser.BEANTWOORDEN,
                wereld.protocol,
                new Antwoordsituatie(
                        basis,
                        Gegeven.bekend(new Uitvraagfeiten(
                                kans.id(),
                                dossier.id(),
                                kans.kans(90) ? wereld.kijker.partij() : new Partij.Id(kans.id()),
                                VANDAAG.plusDays(kans.tot(9)),
                                kans.kans(90) ? Uitvraagfeiten.Stand.OPEN : Uitvraagfeiten.Stand.BEANTWOORD)),
                        Gegeven.van(Optional.of(antwoord)),
                        antwoord == Uitvraagantwoord.BEKEND ? gegeven : Kopie.met(gegeven, "inbrengen", List.of())));
    }
}
