package nl.zorgvuldig.huis.aanmelding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst.Geweigerd;
import nl.zorgvuldig.huis.aanmelding.Grondopgave.Weg;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Grondsituatie;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Component;

/** A giver records in a casus on what its data under secrecy may go to others: consent, or a weighing (E4, E6). */
@Component
public class GrondVastleggen {
    private final InDossier inDossier;
    private final Gronden gronden;
    private final Inschrijvingen inschrijvingen;

    GrondVastleggen(InDossier inDossier, Gronden gronden, Inschrijvingen inschrijvingen) {
        this.inDossier = inDossier;
        this.gronden = gronden;
        this.inschrijvingen = inschrijvingen;
    }

    /**
     * What is recorded.
     *
     * @param dossier the casus
     * @param plaats the place on the form
     * @param opgave what was filled in; empty when no way was chosen
     * @param vraag the open question for consent that it answers; empty when it answers none
     */
    public record LegGrondVast(Dossier.Id dossier, String plaats, Optional<Grondopgave> opgave, Optional<UUID> vraag) {}

    /** Records it, when the viewer may and everything is filled in. */
    public Aanmelduitkomst voer(Kijker kijker, LegGrondVast opdracht) {
        return inDossier.voer(kijker, opdracht.dossier(), Handeling.AKKOORD_GEVEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return Grondsituatie.vastleggen(zaak.protocol(), new Grondsituatie(zaak.situatie(), kijker.partij()));
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                return Geweigerd.bij(
                        opdracht.vraag().isPresent() ? antwoordfouten(kijker, zaak, opdracht) : fouten(zaak, opdracht));
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                legVast(kijker, zaak, opdracht);
                return new Aanmelduitkomst.Gedaan(zaak.dossier());
            }
        });
    }

    private static List<Invoerfout> fouten(Zaak zaak, LegGrondVast opdracht) {
        List<Invoerfout> fouten = new ArrayList<>();
        Optional<Grondstof> stof = opdracht.opgave().map(opgave -> stof(zaak, opgave));
        if (stof.isEmpty()) {
            fouten.add(new Invoerfout(opdracht.plaats() + ".weg", "fout.grond-kies"));
        }
        stof.filter(niets -> niets.vraagt().isEmpty())
                .ifPresent(_ -> fouten.add(new Invoerfout(opdracht.plaats() + ".weg", "fout.grond-niets")));
        stof.map(Grondstof::fouten).ifPresent(fouten::addAll);
        return fouten;
    }

    private static Grondstof stof(Zaak zaak, Grondopgave opgave) {
        return new Grondstof(
                Geheimstukken.kader(zaak.protocol(), zaak.situatie(), zaak.rij()),
                opgave,
                new Geheimstukken(zaak.protocol(), zaak.gevonden(), zaak.rij()).vraagt(opgave.wie()));
    }

    private List<Invoerfout> antwoordfouten(Kijker kijker, Zaak zaak, LegGrondVast opdracht) {
        if (opdracht.opgave().isEmpty()) {
            return List.of(new Invoerfout(opdracht.plaats() + ".weg", "fout.antwoord"));
        }
        return antwoord(kijker, zaak, opdracht)
                .map(Grondantwoord::fouten)
                .orElseGet(() -> List.of(new Invoerfout("", "fout.grond-niet-meer")));
    }

    /** The answer to a question of the viewer's own partij that still lies open. */
    private Optional<Grondantwoord> antwoord(Kijker kijker, Zaak zaak, LegGrondVast opdracht) {
        Optional<Weg.Toestemming> weg = opdracht.opgave()
                .map(Grondopgave::weg)
                .filter(Weg.Toestemming.class::isInstance)
                .map(Weg.Toestemming.class::cast);
        return Grondverloop.uit(gronden.van(kijker, zaak.dossier())).stream()
                .filter(verloop ->
                        opdracht.vraag().filter(verloop.nu().grond()::equals).isPresent())
                .filter(verloop ->
                        verloop.isOpen() && verloop.nu().dekking().gever().equals(kijker.partij()))
                .findFirst()
                .flatMap(verloop -> weg.map(gekozen -> new Grondantwoord(
                        Geheimstukken.kader(zaak.protocol(), zaak.situatie(), zaak.rij()),
                        opdracht.plaats(),
                        verloop,
                        gekozen)));
    }

    private void legVast(Kijker kijker, Zaak zaak, LegGrondVast opdracht) {
        Optional<Grondantwoord> antwoord = opdracht.vraag().flatMap(_ -> antwoord(kijker, zaak, opdracht));
        if (antwoord.isPresent()) {
            Grondantwoord gegeven = antwoord.orElseThrow();
            bewaar(kijker, zaak, gegeven.vraag().nu().wie(), List.of(gegeven.bewaard()));
        } else {
            Grondstof stof = stof(zaak, opdracht.opgave().orElseThrow());
            bewaar(kijker, zaak, stof.opgave().wie(), stof.bewaard());
        }
    }

    private void bewaar(Kijker kijker, Zaak zaak, int wie, List<Grondbewaring> delen) {
        Tekstbouw bouw = new Tekstbouw(
                zaak.dossier(),
                kijker.partij(),
                new Geheimstukken(zaak.protocol(), zaak.gevonden(), zaak.rij()).zwaarte(wie),
                zaak.rij().staat().feiten().fase());
        delen.forEach(deel -> deel.bewaar(kijker, bouw, gronden, inschrijvingen));
    }
}
