package nl.zorgvuldig.huis.aanmelding;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst.Geweigerd;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Zeggenschapssituatie.Besluit;
import org.springframework.stereotype.Component;

/**
 * A giver takes back something it gave. From then on nobody uses it; it lies sealed until the casus is destroyed, so that
 * can be accounted for what was done with it (D3, IJ 3.5c).
 */
@Component
public class ZeggenschapIntrekken {
    private final InDossier inDossier;
    private final Inschrijvingen inschrijvingen;
    private final Zeggenschap zeggenschap;
    private final Zeggenschapsmelding melding;

    ZeggenschapIntrekken(
            InDossier inDossier, Inschrijvingen inschrijvingen, Zeggenschap zeggenschap, Zeggenschapsmelding melding) {
        this.inDossier = inDossier;
        this.inschrijvingen = inschrijvingen;
        this.zeggenschap = zeggenschap;
        this.melding = melding;
    }

    /** Takes it back, when the viewer works for its giver. */
    public Aanmelduitkomst voer(Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng) {
        return inDossier.voer(kijker, dossier, Handeling.AKKOORD_GEVEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return ZeggenschapWijzigen.beslis(zaak, inbreng, new Besluit.Intrekken());
            }

            @Override
            public UUID over() {
                return inbreng.waarde();
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                return Optional.empty();
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                melding.vertel(
                        kijker,
                        zaak,
                        ZeggenschapWijzigen.stuk(zaak, inbreng).orElseThrow(),
                        Mededelingen.Soort.INGETROKKEN);
                zeggenschap.trekIn(kijker, dossier, inbreng);
                meld(kijker, zaak);
                return new Aanmelduitkomst.Gedaan(dossier, false, zaak.inTeZien());
            }
        });
    }

    /** The casus has news, unless it waits for akkoord: how long it waits does not begin again. */
    private void meld(Kijker kijker, Zaak zaak) {
        Dossierstaat staat = zaak.rij().staat();
        if (staat.stand() != Stand.WACHT_OP_AKKOORD) {
            inschrijvingen.zet(kijker, zaak.dossier(), staat.feiten().fase(), staat.stand());
        }
    }
}
