package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst.Geweigerd;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.kern.aanmelding.Overleg;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Component;

/**
 * Records that the municipality concerned was consulted, or the partij of the casus (IJV-C18, IJ bijlage 2 fase 1,
 * RC 13.2a, 13.2f).
 */
@Component
public class AfstemmingVastleggen {
    private final InDossier inDossier;
    private final Inschrijvingen inschrijvingen;
    private final Partijen partijen;

    AfstemmingVastleggen(InDossier inDossier, Inschrijvingen inschrijvingen, Partijen partijen) {
        this.inDossier = inDossier;
        this.inschrijvingen = inschrijvingen;
        this.partijen = partijen;
    }

    /**
     * What is recorded; what is unknown was not filled in.
     *
     * @param over what was spoken of
     * @param partij the partij that was consulted
     * @param wie who there; may be empty
     * @param op the day
     * @param tekst what came of it
     */
    public record LegAfstemmingVast(
            Dossier.Id dossier,
            Set<Onderwerp> over,
            Gegeven<Partij.Id> partij,
            String wie,
            Gegeven<LocalDate> op,
            String tekst) {
        /** Copies the subjects. */
        public LegAfstemmingVast {
            over = Set.copyOf(over);
        }

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
                        ? Geweigerd.bij(fouten(kijker, zaak, opdracht))
                        : Optional.of(Geweigerd.alBeslist());
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                inschrijvingen.voegToe(
                        kijker,
                        Tekstbouw.in(zaak)
                                .overPartij(
                                        Stuk.Soort.AFSTEMMING,
                                        opdracht.partij().alsOptie().orElseThrow(),
                                        opdracht.op().alsOptie().orElseThrow(),
                                        opdracht.tekst(),
                                        opdracht.wie())
                                .metCode(Overlegstof.code(opdracht.over())));
                return new Aanmelduitkomst.Gedaan(zaak.dossier());
            }
        });
    }

    private List<Invoerfout> fouten(Kijker kijker, Zaak zaak, LegAfstemmingVast opdracht) {
        List<Invoerfout> fouten = new ArrayList<>();
        if (opdracht.over().isEmpty()) {
            fouten.add(new Invoerfout("afstemming.onderwerp", "fout.overleg-onderwerp"));
        }
        partijfout(kijker, zaak, opdracht).ifPresent(fouten::add);
        if (!opdracht.op().voldoet(dag -> !dag.isAfter(zaak.situatie().dag()))) {
            fouten.add(new Invoerfout("afstemming.op", "fout.dag-verleden"));
        }
        if (opdracht.tekst().isBlank()) {
            fouten.add(new Invoerfout("afstemming.tekst", "fout.afstemming-tekst"));
        }
        return fouten;
    }

    private Optional<Invoerfout> partijfout(Kijker kijker, Zaak zaak, LegAfstemmingVast opdracht) {
        Optional<Overleg> overleg = opdracht.partij()
                .alsOptie()
                .map(partijen.feiten(kijker.huis())::get)
                .map(partij -> new Overleg(partij, opdracht.over()));
        if (overleg.isEmpty()) {
            return Optional.of(new Invoerfout("afstemming.partij", "fout.overleg-partij"));
        }
        return opdracht.over().stream()
                .sorted()
                .filter(onderwerp -> !overleg.orElseThrow().past(zaak.protocol(), zaak.situatie(), onderwerp))
                .findFirst()
                .map(onderwerp -> new Invoerfout(
                        "afstemming.partij",
                        onderwerp == Onderwerp.GEMEENTE ? "fout.gemeente" : "fout.overleg-leidend"));
    }
}
