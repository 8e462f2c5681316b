package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.aanmelding.Akkoordsituatie;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.verstrekking.Grondsituatie;
import nl.zorgvuldig.kern.verstrekking.Zeggenschapssituatie;

/**
 * Makes random questions of a giver about what it gave.
 *
 * @param kans the chances
 */
record Gevervragen(Willekeur kans) {
    Vraag vraag(Beslisser beslisser) {
        return switch (beslisser) {
            case AKKOORD -> akkoord();
            case GROND -> grond();
            case ZEGGENSCHAP -> zeggenschap();
            default -> throw new IllegalArgumentException("no giver asks this: " + beslisser);
        };
    }

    private Vraag grond() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.AKKOORD_GEVEN, kans);
        return new Vraag(
                Beslisser.GROND,
                wereld.protocol,
                new Grondsituatie(
                        wereld.inDossier(wereld.dossier()),
                        kans.kans(85) ? wereld.kijker.partij() : new Partij.Id(kans.id())));
    }

    private Vraag zeggenschap() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.AKKOORD_GEVEN, kans);
        Dossierfeiten dossier = wereld.dossier();
        return new Vraag(
                Beslisser.ZEGGENSCHAP,
                wereld.protocol,
                new Zeggenschapssituatie(
                        wereld.inDossier(dossier),
                        Gegeven.bekend(inbreng(wereld, dossier, kans.kans(15))),
                        kans.kies(List.of(
                                new Zeggenschapssituatie.Besluit.Voortaan(Voorwaardenmaker.van(wereld)),
                                new Zeggenschapssituatie.Besluit.Intrekken(),
                                new Zeggenschapssituatie.Besluit.NietMee(),
                                new Zeggenschapssituatie.Besluit.Verbeteren()))));
    }

    private Vraag akkoord() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.AKKOORD_GEVEN, kans);
        Dossierfeiten dossier = wereld.dossier();
        return new Vraag(
                Beslisser.AKKOORD,
                wereld.protocol,
                new Akkoordsituatie(
                        wereld.inDossier(dossier),
                        Gegeven.bekend(inbreng(wereld, dossier, false)),
                        Gegeven.bekend(
                                kans.kans(85)
                                        ? Intakesituatie.Noodzaakoordeel.NOODZAKELIJK
                                        : Intakesituatie.Noodzaakoordeel.NIET_NOODZAKELIJK)));
    }

    Inbrengfeiten inbreng(Wereldmaker wereld, Dossierfeiten dossier, boolean vanAnder) {
        boolean eerder = kans.kans(40);
        return new Inbrengfeiten(
                new Inbreng.Id(kans.id()),
                dossier.id(),
                vanAnder ? new Partij.Id(kans.id()) : wereld.kijker.partij(),
                kans.kies(wereld.protocol.categorieen().keySet().stream()
                        .sorted(Comparator.comparing(Categorie::code))
                        .toList()),
                Set.of(kans.kies(Protocolmaker.ONDERDELEN)),
                eerder ? kans.kies(Protocolmaker.FASEN) : dossier.fase(),
                eerder ? kans.deelMet(Protocolmaker.FASEN, 30, dossier.fase()) : Set.of(),
                kans.kans(90) ? Optional.empty() : Optional.of(NU.plusSeconds(1)),
                kans.kans(75) ? Optional.empty() : Optional.of(Kalender.dag(NU)),
                Gegeven.bekend(Voorwaardenmaker.van(wereld)));
    }
}
