package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst.Geweigerd;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Grondsituatie;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Component;

/**
 * Ends a ground: consent that is taken back, or a weighing that no longer holds. It is one act, and from then on nobody
 * but the giver sees what lay under it (E5, IJ 7.2d, 13.7).
 */
@Component
public class GrondBeeindigen {
    private final InDossier inDossier;
    private final Gronden gronden;
    private final Inschrijvingen inschrijvingen;
    private final Mededelingen mededelingen;

    GrondBeeindigen(InDossier inDossier, Gronden gronden, Inschrijvingen inschrijvingen, Mededelingen mededelingen) {
        this.inDossier = inDossier;
        this.gronden = gronden;
        this.inschrijvingen = inschrijvingen;
        this.mededelingen = mededelingen;
    }

    /** Ends it, when the viewer works for the giver. */
    public Aanmelduitkomst voer(Kijker kijker, Dossier.Id dossier, UUID grond) {
        return inDossier.voer(kijker, dossier, Handeling.AKKOORD_GEVEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return Grondsituatie.beeindigen(
                        zaak.protocol(), new Grondsituatie(zaak.situatie(), gever(kijker, zaak, grond)));
            }

            @Override
            public UUID over() {
                return grond;
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                return einde(kijker, zaak, grond).isPresent()
                        ? Optional.empty()
                        : Geweigerd.bij(List.of(new Invoerfout("", "fout.grond-niet-meer")));
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                Optional<Grondverloop> verloop = verloop(kijker, zaak, grond);
                gronden.voegToe(kijker, einde(kijker, zaak, grond).orElseThrow());
                verloop.ifPresent(wat -> vertel(kijker, zaak, wat));
                inschrijvingen.zet(
                        kijker,
                        dossier,
                        zaak.rij().staat().feiten().fase(),
                        zaak.rij().staat().stand());
                return new Aanmelduitkomst.Gedaan(dossier);
            }
        });
    }

    /** Whoever could see it since it was given, and whoever has the casus in hand; never who ends it. */
    private void vertel(Kijker kijker, Zaak zaak, Grondverloop verloop) {
        verloop.bijIntrekken(zaak.protocol(), kijker.partij(), zaak.situatie().moment())
                .ifPresent(einde -> mededelingen
                        .sinds(kijker, zaak.dossier(), verloop.nu().op())
                        .stream()
                        .filter(wie -> !wie.persoon().equals(kijker.persoon()))
                        .forEach(wie -> einde.hoort(
                                        wie, zaak.rij().staat().feiten().leidendePartij())
                                .ifPresent(gevolg -> mededelingen.vertel(
                                        kijker, zaak.dossier(), wie, Mededelingen.Soort.van(gevolg)))));
    }

    private Optional<Grondverloop> verloop(Kijker kijker, Zaak zaak, UUID grond) {
        return Grondverloop.uit(gronden.van(kijker, zaak.dossier())).stream()
                .filter(verloop -> verloop.nu().grond().equals(grond))
                .findFirst();
    }

    /** What is not there is as if it were the viewer's own: then it has ended already. */
    private Partij.Id gever(Kijker kijker, Zaak zaak, UUID grond) {
        return verloop(kijker, zaak, grond)
                .map(verloop -> verloop.nu().dekking().gever())
                .orElse(kijker.partij());
    }

    private Optional<Gronden.Versie> einde(Kijker kijker, Zaak zaak, UUID grond) {
        return verloop(kijker, zaak, grond)
                .flatMap(verloop -> verloop.einde(
                        zaak.protocol(), kijker.partij(), zaak.situatie().moment()));
    }
}
