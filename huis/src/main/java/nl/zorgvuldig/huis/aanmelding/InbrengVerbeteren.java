package nl.zorgvuldig.huis.aanmelding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst.Geweigerd;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweInbreng;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.Verbetering;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Zeggenschapssituatie.Besluit;
import org.springframework.stereotype.Component;

/**
 * A giver puts right what it gave: it gives it anew, with a reason that everyone reads who reads it, and takes back what
 * was wrong. Who may see it stays the same (G3, IJ 9.6, AVG 16 and 19).
 */
@Component
public class InbrengVerbeteren {
    private final InDossier inDossier;
    private final Inschrijvingen inschrijvingen;
    private final Zeggenschap zeggenschap;
    private final Zeggenschapsmelding melding;

    InbrengVerbeteren(
            InDossier inDossier, Inschrijvingen inschrijvingen, Zeggenschap zeggenschap, Zeggenschapsmelding melding) {
        this.inDossier = inDossier;
        this.inschrijvingen = inschrijvingen;
        this.zeggenschap = zeggenschap;
        this.melding = melding;
    }

    /**
     * What is put right.
     *
     * @param dossier the casus
     * @param inbreng what was wrong
     * @param plaats the place on the form
     * @param inhoud what is right; empty when that could not be read
     * @param noodzaak why it is necessary
     * @param bron where it comes from
     * @param aanwijzing what is asked of whoever uses it
     * @param reden why it is put right
     * @param fouten what could not be read
     */
    public record Verbeter(
            Dossier.Id dossier,
            Inbreng.Id inbreng,
            String plaats,
            Optional<Verbeterdeinhoud> inhoud,
            String noodzaak,
            String bron,
            String aanwijzing,
            String reden,
            List<Invoerfout> fouten) {
        /** Copies the faults. */
        public Verbeter {
            fouten = List.copyOf(fouten);
        }

        @Override
        public String toString() {
            return "Verbeter[" + inbreng + "]";
        }
    }

    /** Puts it right, when the viewer may give and everything is filled in. */
    public Aanmelduitkomst voer(Kijker kijker, Verbeter opdracht) {
        return inDossier.voer(kijker, opdracht.dossier(), Handeling.AKKOORD_GEVEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return ZeggenschapWijzigen.beslis(zaak, opdracht.inbreng(), new Besluit.Verbeteren());
            }

            @Override
            public UUID over() {
                return opdracht.inbreng().waarde();
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                return Geweigerd.bij(fouten(zaak, stuk(zaak, opdracht), opdracht));
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                verbeter(kijker, zaak, opdracht);
                return new Aanmelduitkomst.Gedaan(zaak.dossier(), false, zaak.inTeZien());
            }
        });
    }

    private static Stuk stuk(Zaak zaak, Verbeter opdracht) {
        return ZeggenschapWijzigen.stuk(zaak, opdracht.inbreng()).orElseThrow();
    }

    private static List<Invoerfout> fouten(Zaak zaak, Stuk stuk, Verbeter opdracht) {
        List<Invoerfout> fouten = new ArrayList<>(opdracht.fouten());
        boolean past = opdracht.inhoud()
                .filter(inhoud -> inhoud.past(Openen.aard(zaak.protocol(), stuk)))
                .filter(inhoud -> !inhoud.alsTekst().isBlank())
                .isPresent();
        if (!past && fouten.isEmpty()) {
            fouten.add(new Invoerfout(opdracht.plaats() + ".inhoud", "fout.verbetering-inhoud"));
        }
        if (opdracht.noodzaak().isBlank()) {
            fouten.add(new Invoerfout(opdracht.plaats() + ".noodzaak", "fout.verbetering-noodzaak"));
        }
        if (opdracht.reden().isBlank()) {
            fouten.add(new Invoerfout(opdracht.plaats() + ".reden", "fout.verbetering-reden"));
        }
        if (stuk.doorgegeven().isPresent()) {
            fouten.add(new Invoerfout(opdracht.plaats() + ".reden", "fout.verbetering-politie"));
        }
        if (zaak.rij().staat().stand() == Stand.WACHT_OP_AKKOORD) {
            fouten.add(new Invoerfout(opdracht.plaats() + ".reden", "fout.verbetering-akkoord"));
        }
        return fouten;
    }

    private void verbeter(Kijker kijker, Zaak zaak, Verbeter opdracht) {
        Stuk oud = stuk(zaak, opdracht);
        Fase nu = zaak.rij().staat().feiten().fase();
        inschrijvingen.voegToe(kijker, nieuw(kijker, zaak, opdracht, oud));
        melding.vertel(kijker, zaak, oud, Mededelingen.Soort.VERBETERD);
        zeggenschap.trekIn(kijker, zaak.dossier(), opdracht.inbreng());
        inschrijvingen.zet(kijker, zaak.dossier(), nu, zaak.rij().staat().stand());
    }

    /** What is used in the phase of now is given in it; what stayed behind in an earlier phase stays there. */
    private NieuweInbreng nieuw(Kijker kijker, Zaak zaak, Verbeter opdracht, Stuk oud) {
        Zeggenschap.Oorsprong oorsprong = zeggenschap.oorsprong(kijker, zaak.dossier(), opdracht.inbreng());
        Fase nu = zaak.rij().staat().feiten().fase();
        boolean inGebruik = oud.feiten(zaak.dossier()).isBruikbaarIn(nu);
        Verbeterdeinhoud inhoud = opdracht.inhoud().orElseThrow();
        return new NieuweInbreng(
                zaak.dossier(),
                oud.wie(),
                oorsprong.betrokkene(),
                oud.categorie(),
                oud.onderdelen().stream().map(Onderdeel::code).findFirst(),
                inGebruik ? nu : oud.fase(),
                inGebruik ? zaak.situatie().doel() : oorsprong.doel(),
                oorsprong.taak(),
                inhoud.alsTekst(),
                opdracht.noodzaak(),
                opdracht.bron(),
                Kalender.dag(zaak.situatie().moment()),
                Optional.empty(),
                oud.voorwaarden().alsOptie().orElse(Voorwaarden.GESLOTEN),
                opdracht.aanwijzing(),
                inhoud.vindbaar(),
                Optional.of(new Verbetering(opdracht.inbreng(), opdracht.reden())));
    }
}
