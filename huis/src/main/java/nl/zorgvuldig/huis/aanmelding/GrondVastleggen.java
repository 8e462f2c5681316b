package nl.zorgvuldig.huis.aanmelding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst.Geweigerd;
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
     */
    public record LegGrondVast(Dossier.Id dossier, String plaats, Optional<Grondopgave> opgave) {}

    /** Records it, when the viewer may and everything is filled in. */
    public Aanmelduitkomst voer(Kijker kijker, LegGrondVast opdracht) {
        return inDossier.voer(kijker, opdracht.dossier(), Handeling.AKKOORD_GEVEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return Grondsituatie.vastleggen(zaak.protocol(), new Grondsituatie(zaak.situatie(), kijker.partij()));
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                return Geweigerd.bij(fouten(zaak, opdracht));
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                legVast(kijker, zaak, stof(zaak, opdracht.opgave().orElseThrow()));
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

    private void legVast(Kijker kijker, Zaak zaak, Grondstof stof) {
        Tekstbouw bouw = new Tekstbouw(
                zaak.dossier(),
                kijker.partij(),
                new Geheimstukken(zaak.protocol(), zaak.gevonden(), zaak.rij())
                        .zwaarte(stof.opgave().wie()),
                zaak.rij().staat().feiten().fase());
        stof.bewaard().forEach(grond -> grond.bewaar(kijker, bouw, gronden, inschrijvingen));
    }
}
