package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst.Geweigerd;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.huis.vernietiging.Vernietigingspoort;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Component;

/** The giver says per inbreng whether it may be used in the next phase; nothing flows on by itself (C15, IJ 3.5b-c). */
@Component
public class AkkoordGeven {
    private final InDossier inDossier;
    private final Inschrijvingen inschrijvingen;
    private final Vernietigingspoort poort;

    AkkoordGeven(InDossier inDossier, Inschrijvingen inschrijvingen, Vernietigingspoort poort) {
        this.inDossier = inDossier;
        this.inschrijvingen = inschrijvingen;
        this.poort = poort;
    }

    /** What the giver says, per inbreng that was found necessary. */
    public record GeefAkkoord(Dossier.Id dossier, Map<Inbreng.Id, Boolean> akkoord) {
        /** Copies the answers. */
        public GeefAkkoord {
            akkoord = Map.copyOf(akkoord);
        }
    }

    /** Records the answers and lets the casus go on; an inbreng without akkoord stays behind. */
    public Aanmelduitkomst voer(Kijker kijker, GeefAkkoord opdracht) {
        return inDossier.voer(kijker, opdracht.dossier(), Handeling.AKKOORD_GEVEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return AkkoordVragen.besluit(zaak.protocol(), zaak.situatie(), zaak.rij());
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                return zaak.rij().staat().stand() == Stand.WACHT_OP_AKKOORD
                                && AkkoordVragen.isGevraagd(zaak.rij(), kijker.partij())
                        ? Geweigerd.bij(open(kijker, zaak, opdracht))
                        : Optional.of(Geweigerd.alBeslist());
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                return legVast(kijker, zaak, opdracht);
            }
        });
    }

    private static List<Invoerfout> open(Kijker kijker, Zaak zaak, GeefAkkoord opdracht) {
        return AkkoordVragen.gevraagd(zaak.rij(), kijker.partij()).stream()
                .filter(stuk -> !opdracht.akkoord().containsKey(new Inbreng.Id(stuk.id())))
                .map(stuk -> new Invoerfout("akkoord." + stuk.id(), "fout.akkoord"))
                .toList();
    }

    private Aanmelduitkomst legVast(Kijker kijker, Zaak zaak, GeefAkkoord opdracht) {
        Fase naar = AkkoordVragen.volgende(zaak.rij()).orElseThrow();
        Map<Inbreng.Id, Boolean> antwoorden = AkkoordVragen.gevraagd(zaak.rij(), kijker.partij()).stream()
                .map(stuk -> new Inbreng.Id(stuk.id()))
                .collect(Collectors.toMap(id -> id, id -> opdracht.akkoord().getOrDefault(id, false)));
        inschrijvingen.legAkkoordVast(kijker, zaak.dossier(), naar, antwoorden);
        if (isLaatste(kijker, zaak)) {
            inschrijvingen.zet(kijker, zaak.dossier(), naar, Stand.LOPEND);
        }
        if (zaak.rij().staat().bewarenTotEnMet().isPresent()) {
            laatGaan(zaak, antwoorden);
        }
        return new Aanmelduitkomst.Gedaan(zaak.dossier(), false, zaak.inTeZien());
    }

    /** The casus goes on once every giver was heard, or the term for that is over. */
    private static boolean isLaatste(Kijker kijker, Zaak zaak) {
        return AkkoordVragen.gevraagd(zaak.rij()).allMatch(stuk -> stuk.gever().equals(kijker.partij()));
    }

    /** In a casus that ended nothing is kept that its giver does not let be kept, unless something holds it back. */
    private void laatGaan(Zaak zaak, Map<Inbreng.Id, Boolean> antwoorden) {
        Set<Inbreng.Id> geweigerd = antwoorden.entrySet().stream()
                .filter(antwoord -> !antwoord.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!geweigerd.isEmpty()) {
            poort.vernietigInbrengen(
                    zaak.protocol(),
                    zaak.dossier(),
                    geweigerd,
                    Set.copyOf(zaak.protocol().artikelen(Norm.BEWAARTERMIJN)));
        }
    }
}
