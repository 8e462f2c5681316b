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
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Betreksituatie;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Brings someone into a casus to support, and ends that at once (HV-C19, HV B2.2.1). */
@Component
public class Betrekken {
    private static final String VELD = "ondersteuner";

    private final InDossier inDossier;
    private final Ondersteuning ondersteuning;
    private final Ondersteuners ondersteuners;

    Betrekken(InDossier inDossier, Ondersteuning ondersteuning, Ondersteuners ondersteuners) {
        this.inDossier = inDossier;
        this.ondersteuning = ondersteuning;
        this.ondersteuners = ondersteuners;
    }

    /** Whom to bring in, and for which partij that person works. */
    public record Keuze(Persoon.Id persoon, Partij.Id partij) {}

    /** Brings in, when the viewer may and the other can support there. */
    public Aanmelduitkomst voer(Kijker kijker, Dossier.Id dossier, Optional<Keuze> keuze) {
        return inDossier.voer(kijker, dossier, Handeling.BETREKKEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return ander(zaak, keuze)
                        .map(wie -> Beslissing.betrekken(zaak.protocol(), new Betreksituatie(zaak.situatie(), wie)))
                        .orElseGet(() -> Beslissing.inDossier(zaak.protocol(), zaak.situatie()));
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                boolean al = keuze.filter(wie -> ondersteuning.van(kijker, dossier).stream()
                                .anyMatch(nu -> nu.persoon().equals(wie.persoon())
                                        && nu.partij().equals(wie.partij())))
                        .isPresent();
                return !al && ander(zaak, keuze).isPresent()
                        ? Optional.empty()
                        : Geweigerd.bij(
                                List.of(new Invoerfout(VELD, al ? "fout.ondersteuner-al" : "fout.ondersteuner")));
            }

            @Override
            public UUID over() {
                return keuze.orElseThrow().persoon().waarde();
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                ondersteuning.betrek(
                        kijker,
                        dossier,
                        keuze.orElseThrow().persoon(),
                        keuze.orElseThrow().partij());
                return new Aanmelduitkomst.Gedaan(dossier);
            }
        });
    }

    private Optional<Situatie> ander(Zaak zaak, Optional<Keuze> keuze) {
        return keuze.flatMap(wie -> ondersteuners
                .steunend(zaak.protocol(), zaak.situatie())
                .filter(ander -> ander.kijker().persoon().equals(wie.persoon())
                        && ander.kijker().partij().equals(wie.partij()))
                .findFirst());
    }

    /** Ends that someone supports; from this moment that person sees nothing of the casus. */
    public Aanmelduitkomst beeindig(Kijker kijker, Dossier.Id dossier, UUID betrokkenheid) {
        return inDossier.voer(kijker, dossier, Handeling.BETREKKEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return Betreksituatie.beeindigen(zaak.protocol(), zaak.situatie());
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                return ondersteuning.van(kijker, dossier).stream()
                                .anyMatch(nu -> nu.betrokkenheid().equals(betrokkenheid))
                        ? Optional.empty()
                        : Geweigerd.bij(List.of(new Invoerfout(VELD, "fout.ondersteuner-niet-meer")));
            }

            @Override
            public UUID over() {
                return betrokkenheid;
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                if (!ondersteuning.beeindig(kijker, dossier, betrokkenheid)) {
                    throw new IllegalStateException("what was to be ended is still there");
                }
                return new Aanmelduitkomst.Gedaan(dossier);
            }
        });
    }
}
