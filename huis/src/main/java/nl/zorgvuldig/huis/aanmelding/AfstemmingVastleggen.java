package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst.Geweigerd;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Component;

/** Records that the municipality concerned was consulted (IJV-C18, IJ bijlage 2 fase 1). */
@Component
public class AfstemmingVastleggen {
    private final InDossier inDossier;
    private final Inschrijvingen inschrijvingen;

    AfstemmingVastleggen(InDossier inDossier, Inschrijvingen inschrijvingen) {
        this.inDossier = inDossier;
        this.inschrijvingen = inschrijvingen;
    }

    /** What is recorded; what is unknown was not filled in. */
    public record LegAfstemmingVast(
            Dossier.Id dossier, Gegeven<Partij.Id> gemeente, Gegeven<LocalDate> op, String tekst) {
        @Override
        public String toString() {
            return "LegAfstemmingVast[" + dossier.waarde() + "]";
        }
    }

    /** Records, when the viewer may. */
    public Aanmelduitkomst voer(Kijker kijker, LegAfstemmingVast opdracht) {
        return inDossier.voer(kijker, opdracht.dossier(), Handeling.AFSTEMMEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return Beslissing.inDossier(zaak.protocol(), zaak.situatie());
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                return zaak.rij().staat().stand() == Stand.IN_BEHANDELING
                        ? Geweigerd.bij(fouten(zaak, opdracht))
                        : Optional.of(Geweigerd.alBeslist());
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                inschrijvingen.voegToe(
                        kijker,
                        Tekstbouw.in(zaak)
                                .overPartij(
                                        Stuk.Soort.AFSTEMMING,
                                        opdracht.gemeente().alsOptie().orElseThrow(),
                                        opdracht.op().alsOptie().orElseThrow(),
                                        opdracht.tekst(),
                                        ""));
                return new Aanmelduitkomst.Gedaan(zaak.dossier());
            }
        });
    }

    private static List<Invoerfout> fouten(Zaak zaak, LegAfstemmingVast opdracht) {
        List<Invoerfout> fouten = new ArrayList<>();
        if (opdracht.gemeente().alsOptie().isEmpty()) {
            fouten.add(new Invoerfout("afstemming.gemeente", "fout.gemeente"));
        }
        if (!opdracht.op().voldoet(dag -> !dag.isAfter(zaak.situatie().dag()))) {
            fouten.add(new Invoerfout("afstemming.op", "fout.dag-verleden"));
        }
        if (opdracht.tekst().isBlank()) {
            fouten.add(new Invoerfout("afstemming.tekst", "fout.afstemming-tekst"));
        }
        return fouten;
    }

    /** The consultation that was recorded last; empty when there is none. */
    static Optional<Stuk> laatste(Dossiers.Rij rij) {
        return rij.stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.AFSTEMMING
                        && stuk.ingetrokken().isEmpty())
                .reduce((vorige, volgende) -> volgende);
    }
}
