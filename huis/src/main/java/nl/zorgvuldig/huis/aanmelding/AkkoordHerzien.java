package nl.zorgvuldig.huis.aanmelding;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst.Geweigerd;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.aanmelding.Akkoordsituatie;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Zeggenschapssituatie.Besluit;
import org.springframework.stereotype.Component;

/**
 * A giver changes what it said about the phase of now: something goes along after all, or goes along no more (D3, IJ
 * 3.5c-d).
 */
@Component
public class AkkoordHerzien {
    private final InDossier inDossier;
    private final Inschrijvingen inschrijvingen;
    private final Zeggenschap zeggenschap;
    private final Zeggenschapsmelding melding;

    AkkoordHerzien(
            InDossier inDossier, Inschrijvingen inschrijvingen, Zeggenschap zeggenschap, Zeggenschapsmelding melding) {
        this.inDossier = inDossier;
        this.inschrijvingen = inschrijvingen;
        this.zeggenschap = zeggenschap;
        this.melding = melding;
    }

    /** What is said now about one inbreng. */
    public record Herzie(Dossier.Id dossier, Inbreng.Id inbreng, boolean mee) {}

    /** Changes it, when the viewer decides about it and it was asked for in this phase. */
    public Aanmelduitkomst voer(Kijker kijker, Herzie opdracht) {
        return inDossier.voer(kijker, opdracht.dossier(), Handeling.AKKOORD_GEVEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return opdracht.mee()
                        ? beslisMee(zaak, opdracht.inbreng())
                        : ZeggenschapWijzigen.beslis(zaak, opdracht.inbreng(), new Besluit.NietMee());
            }

            @Override
            public UUID over() {
                return opdracht.inbreng().waarde();
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                boolean kan = ZeggenschapWijzigen.stuk(zaak, opdracht.inbreng())
                        .filter(stuk -> voor(zaak.rij().staat(), stuk)
                                .filter(fase -> stuk.voortgezet().contains(fase) != opdracht.mee())
                                .isPresent())
                        .isPresent();
                return kan ? Optional.empty() : Optional.of(Geweigerd.alBeslist());
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                legVast(kijker, zaak, opdracht);
                return new Aanmelduitkomst.Gedaan(zaak.dossier(), false, zaak.inTeZien());
            }
        });
    }

    private static Handelingsbesluit beslisMee(Zaak zaak, Inbreng.Id inbreng) {
        Optional<Stuk> stuk = ZeggenschapWijzigen.stuk(zaak, inbreng);
        return Aanmeldbeslissing.akkoord(
                zaak.protocol(),
                new Akkoordsituatie(
                        zaak.situatie(),
                        Gegeven.van(stuk.map(een -> een.feiten(zaak.dossier()))),
                        Gegeven.van(stuk.flatMap(Stuk::noodzaak))));
    }

    /** The phase of now, when something that was given earlier was found necessary for it. */
    public static Optional<Fase> voor(Dossierstaat staat, Stuk stuk) {
        Fase nu = staat.feiten().fase();
        boolean gevraagd = staat.stand() == Stand.LOPEND
                && staat.bewarenTotEnMet().isEmpty()
                && !stuk.fase().equals(nu)
                && stuk.ingetrokken().isEmpty()
                && stuk.noodzaak().filter(Noodzaakoordeel.NOODZAKELIJK::equals).isPresent();
        return stuk.noodzaakVoor().filter(fase -> gevraagd && fase.equals(nu));
    }

    private void legVast(Kijker kijker, Zaak zaak, Herzie opdracht) {
        Stuk stuk = ZeggenschapWijzigen.stuk(zaak, opdracht.inbreng()).orElseThrow();
        Fase nu = zaak.rij().staat().feiten().fase();
        if (opdracht.mee()) {
            inschrijvingen.legAkkoordVast(kijker, zaak.dossier(), nu, Map.of(opdracht.inbreng(), true));
            melding.deel(
                    kijker,
                    zaak,
                    stuk,
                    Voorwaarden.GESLOTEN,
                    stuk.voorwaarden().alsOptie().orElse(Voorwaarden.GESLOTEN));
        } else {
            melding.vertel(kijker, zaak, stuk, Mededelingen.Soort.INGETROKKEN);
            zeggenschap.trekAkkoordIn(kijker, zaak.dossier(), opdracht.inbreng(), nu);
        }
    }
}
