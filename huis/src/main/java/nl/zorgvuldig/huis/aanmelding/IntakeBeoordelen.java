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
    private final Afwijzen afwijzen;
    private final Bewaren bewaren;
    private final Vernietigingspoort poort;

    IntakeBeoordelen(
            InDossier inDossier,
            Inschrijvingen inschrijvingen,
            Partijen partijen,
            Afwijzen afwijzen,
            Bewaren bewaren,
            Vernietigingspoort poort) {
        this.inDossier = inDossier;
        this.inschrijvingen = inschrijvingen;
        this.partijen = partijen;
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
                        laatDoorgaan(kijker, zaak, opdracht.over(inbrengen(zaak)), bepaling, naar);
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
                || !onnodig(opdracht.over(inbrengen(zaak))).isEmpty();
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

    private static Set<Inbreng.Id> onnodig(BeoordeelIntake opdracht) {
        return opdracht.noodzaak().entrySet().stream()
                .filter(oordeel -> oordeel.getValue() == Noodzaakoordeel.NIET_NOODZAKELIJK)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
                inbrengen(zaak),
                opdracht.noodzaak());
    }

    /** What is judged: all that may be used in the phase the casus is in. */
    private static Set<Inbreng.Id> inbrengen(Zaak zaak) {
        return inbrengen(zaak, true);
    }

    private static Set<Inbreng.Id> inbrengen(Zaak zaak, boolean bruikbaar) {
        Fase nu = zaak.rij().staat().feiten().fase();
        return zaak.rij().stukken().stream()
                .filter(stuk ->
                        stuk.soort() == Stuk.Soort.INBRENG && stuk.ingetrokken().isEmpty())
                .filter(stuk -> bruikbaar
                        == (stuk.fase().equals(nu) || stuk.voortgezet().contains(nu)))
                .map(stuk -> new Inbreng.Id(stuk.id()))
                .collect(Collectors.toSet());
    }

    /** What its giver took back is of no use to a next phase. */
    private static Set<Inbreng.Id> ingetrokken(Zaak zaak) {
        return zaak.rij().stukken().stream()
                .filter(stuk ->
                        stuk.soort() == Stuk.Soort.INBRENG && stuk.ingetrokken().isPresent())
                .map(stuk -> new Inbreng.Id(stuk.id()))
                .collect(Collectors.toSet());
    }

    private static Uitkomstbepaling bepaling(Zaak zaak, BeoordeelIntake opdracht) {
        return opdracht.uitkomst()
                .alsOptie()
                .map(zaak.protocol().uitkomsten()::get)
                .orElseThrow();
    }

    private Aanmelduitkomst laatDoorgaan(
            Kijker kijker, Zaak zaak, BeoordeelIntake opdracht, Uitkomstbepaling bepaling, Fase naar) {
        Set<Inbreng.Id> onnodig = new HashSet<>(onnodig(opdracht));
        onnodig.addAll(ingetrokken(zaak));
        if (bepaling.hoogstens().isPresent()) {
            // what stayed behind in an earlier phase cannot underlie a decision in this one
            onnodig.addAll(inbrengen(zaak, false));
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
