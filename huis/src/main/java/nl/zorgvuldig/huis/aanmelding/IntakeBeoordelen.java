package nl.zorgvuldig.huis.aanmelding;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Informeeropgave;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.vernietiging.Vernietigingspoort;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Gevolg;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Component;

/**
 * Decides at intake, on behalf of the aanmelder (C4). A casus that goes on waits for the giver's akkoord per inbreng
 * (C15); of one that does not, everything about the person is destroyed, keys included, and only a coded reason stays
 * with the aanmelder for a while.
 */
@Component
public class IntakeBeoordelen {
    private final InDossier inDossier;
    private final Inschrijvingen inschrijvingen;
    private final Partijen partijen;
    private final Uitvragen uitvragen;
    private final Afwijzen afwijzen;
    private final Bewaren bewaren;
    private final Vernietigingspoort poort;

    IntakeBeoordelen(
            InDossier inDossier,
            Inschrijvingen inschrijvingen,
            Partijen partijen,
            Uitvragen uitvragen,
            Afwijzen afwijzen,
            Bewaren bewaren,
            Vernietigingspoort poort) {
        this.inDossier = inDossier;
        this.inschrijvingen = inschrijvingen;
        this.partijen = partijen;
        this.uitvragen = uitvragen;
        this.afwijzen = afwijzen;
        this.bewaren = bewaren;
        this.poort = poort;
    }

    /** Decides, when the viewer may and all that the outcome needs was recorded. */
    public Aanmelduitkomst voer(Kijker kijker, BeoordeelIntake opdracht) {
        return inDossier.voer(kijker, opdracht.dossier(), Handeling.BEOORDELEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                Handelingsbesluit intake = Aanmeldbeslissing.intake(
                        zaak.protocol(), situatie(zaak, opdracht, partijen.feiten(kijker.huis())));
                return intake instanceof Handelingsbesluit.Toegestaan ? metGevolg(zaak, opdracht, intake) : intake;
            }

            @Override
            public Optional<Aanmelduitkomst.Geweigerd> verhinderd(Zaak zaak) {
                return EnumSet.of(Stand.IN_BEHANDELING, Stand.LOPEND)
                                .contains(zaak.rij().staat().stand())
                        ? verlorenAdvies(zaak, opdracht)
                        : Optional.of(Aanmelduitkomst.Geweigerd.alBeslist());
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                Uitkomstbepaling bepaling = bepaling(zaak, opdracht);
                return switch (bepaling.gevolg()) {
                    case Gevolg.Vernietigen() -> afwijzen.voer(kijker, zaak, opdracht, bepaling);
                    case Gevolg.NaarFase(Fase naar) ->
                        laatDoorgaan(kijker, zaak, opdracht.over(Teoordelen.van(zaak)), bepaling, naar);
                };
            }
        });
    }

    /** Of a casus that goes on no advice is handed over: what was written is not lost in silence. */
    private static Optional<Aanmelduitkomst.Geweigerd> verlorenAdvies(Zaak zaak, BeoordeelIntake opdracht) {
        boolean blijft = bepaling(zaak, opdracht).gevolg() instanceof Gevolg.NaarFase;
        return blijft && !opdracht.advies().isEmpty()
                ? Aanmelduitkomst.Geweigerd.bij(List.of(new MeldAan.Invoerfout("advies", "fout.advies")))
                : Optional.empty();
    }

    /** What an outcome destroys must be allowed as well, and nothing may hold it back. */
    private Handelingsbesluit metGevolg(Zaak zaak, BeoordeelIntake opdracht, Handelingsbesluit intake) {
        Uitkomstbepaling bepaling = bepaling(zaak, opdracht);
        boolean vernietigt = bepaling.gevolg() instanceof Gevolg.Vernietigen
                || bepaling.hoogstens().isPresent()
                || !opdracht.over(Teoordelen.van(zaak))
                        .geoordeeld(Noodzaakoordeel.NIET_NOODZAKELIJK)
                        .isEmpty();
        if (!vernietigt) {
            return intake;
        }
        Handelingsbesluit bevoegd =
                Beslissing.inDossier(zaak.protocol(), zaak.situatie().voor(Handeling.VERNIETIGEN));
        if (bevoegd instanceof Handelingsbesluit.Geweigerd) {
            return bevoegd;
        }
        return poort.oordeel(zaak.protocol(), zaak.dossier(), grond(bepaling))
                        instanceof Handelingsbesluit.Geweigerd belet
                ? belet
                : intake;
    }

    private static Set<Artikel> grond(Uitkomstbepaling bepaling) {
        return Set.copyOf(bepaling.artikelen());
    }

    private static Intakesituatie situatie(Zaak zaak, BeoordeelIntake opdracht, Map<Partij.Id, Partijfeiten> feiten) {
        return new Intakesituatie(
                zaak.situatie(),
                opdracht.uitkomst(),
                opdracht.reden(),
                opdracht.voldaan(),
                Motivering.van(opdracht.afwijking()),
                Overlegstof.vastgelegd(zaak.rij(), feiten),
                opdracht.informering() instanceof Informeeropgave.Niets
                        ? Informeerstof.vastgelegd(zaak.rij(), feiten)
                        : Informeerstof.feiten(opdracht.informering(), feiten),
                opdracht.oordeel().feiten(feiten),
                opdracht.bewaren().feiten(),
                Teoordelen.van(zaak),
                opdracht.noodzaak());
    }

    private static Uitkomstbepaling bepaling(Zaak zaak, BeoordeelIntake opdracht) {
        return opdracht.uitkomst()
                .alsOptie()
                .map(zaak.protocol().uitkomsten()::get)
                .orElseThrow();
    }

    private Aanmelduitkomst laatDoorgaan(
            Kijker kijker, Zaak zaak, BeoordeelIntake opdracht, Uitkomstbepaling bepaling, Fase naar) {
        Set<Inbreng.Id> onnodig = new HashSet<>(opdracht.geoordeeld(Noodzaakoordeel.NIET_NOODZAKELIJK));
        onnodig.addAll(Teoordelen.ingetrokken(zaak));
        if (bepaling.hoogstens().isPresent()) {
            // what stayed behind in an earlier phase, or was kept from who judged, cannot underlie a decision in this
            // one
            onnodig.addAll(Teoordelen.alle(zaak));
            onnodig.removeAll(opdracht.geoordeeld(Noodzaakoordeel.NOODZAKELIJK));
        }
        if (!onnodig.isEmpty()) {
            poort.vernietigInbrengen(zaak.protocol(), zaak.dossier(), onnodig, grond(bepaling))
                    .uitgevoerd();
        }
        if (bepaling.hoogstens().isPresent()) {
            bewaren.voer(kijker, zaak, opdracht, naar);
        }
        return zetDoor(kijker, zaak, opdracht, bepaling, naar, onnodig);
    }

    private Aanmelduitkomst zetDoor(
            Kijker kijker,
            Zaak zaak,
            BeoordeelIntake opdracht,
            Uitkomstbepaling bepaling,
            Fase naar,
            Set<Inbreng.Id> onnodig) {
        Map<Inbreng.Id, Noodzaakoordeel> nodig = opdracht.noodzaak().entrySet().stream()
                .filter(oordeel -> !onnodig.contains(oordeel.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        inschrijvingen.beoordeel(kijker, zaak.dossier(), naar, nodig);
        legVast(kijker, zaak, opdracht, bepaling, naar);
        boolean ietsTeVragen = !nodig.isEmpty();
        // what ends lies where nothing is to be seen but what its giver lets lie there
        Fase fase = ietsTeVragen && bepaling.gaatVerder()
                ? zaak.rij().staat().feiten().fase()
                : naar;
        uitvragen.sluitAf(kijker, zaak.dossier());
        inschrijvingen.zet(kijker, zaak.dossier(), fase, ietsTeVragen ? Stand.WACHT_OP_AKKOORD : Stand.LOPEND);
        return new Aanmelduitkomst.Gedaan(zaak.dossier());
    }

    /** What a decision to keep a casus rests on lies where that casus comes to lie (RP 11.8). */
    private void legVast(Kijker kijker, Zaak zaak, BeoordeelIntake opdracht, Uitkomstbepaling bepaling, Fase naar) {
        Tekstbouw bouw = bepaling.hoogstens().isPresent() ? Tekstbouw.in(zaak).inFase(naar) : Tekstbouw.in(zaak);
        if (!opdracht.afwijking().isBlank()) {
            inschrijvingen.voegToe(kijker, bouw.tekst(Stuk.Soort.AFWIJKING, "", opdracht.afwijking()));
        }
        Informeerstof.vastlegging(bouw, opdracht.informering())
                .ifPresent(vastlegging -> inschrijvingen.voegToe(kijker, vastlegging));
        if (Aanmeldbeslissing.wetsoordeel(
                        zaak.protocol(), bepaling, zaak.situatie().dag())
                .isPresent()) {
            opdracht.oordeel().vastleggingen(bouw).forEach(vastlegging -> inschrijvingen.voegToe(kijker, vastlegging));
        }
    }
}
