package nl.zorgvuldig.huis.beheer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.protocol.Aannames;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Beslechting;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.Profielkast;
import org.springframework.stereotype.Component;

/**
 * Records the besluit by which a house settles open questions of its text with the strict rule that held. What comes of it
 * is a profile of the house's own, which it adopts in the same act (Q1, Q2).
 */
@Component
public class VragenBeslechten {
    private final Beheren beheren;
    private final Protocollen protocollen;
    private final Aannames aannames;
    private final Profielkast kast;

    VragenBeslechten(Beheren beheren, Protocollen protocollen, Aannames aannames, Profielkast kast) {
        this.beheren = beheren;
        this.protocollen = protocollen;
        this.aannames = aannames;
        this.kast = kast;
    }

    /** A besluit: its reference, its day, and the codes of the questions it settles. */
    public record BeslechtVragen(String besluit, LocalDate op, List<String> vragen) {
        /** Copies the list. */
        public BeslechtVragen {
            vragen = List.copyOf(vragen);
        }
    }

    /** Records and adopts, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, BeslechtVragen opdracht) {
        List<Profiel> nieuw = new ArrayList<>();
        try {
            Beheren.Uitkomst uitkomst = beheren.voer(kijker, () -> {
                Profiel profiel = leg(geldend(kijker.huis()), kijker.huis(), opdracht);
                nieuw.add(profiel);
                return aannames.neemAan(profiel.protocol().versie(), opdracht.besluit());
            });
            nieuw.forEach(profiel -> protocollen.opgericht(kijker.huis(), protocollen.naam(kijker.huis()), profiel));
            return uitkomst;
        } catch (RuntimeException afgebroken) {
            nieuw.forEach(profiel -> kast.neemTerug(profiel.protocol().versie()));
            throw afgebroken;
        }
    }

    /** The text that holds, as long as nobody else settles a question of this house: two besluiten never pass each other. */
    private Profiel geldend(Samenwerkingsverband.Id huis) {
        Transactie.huidige().alleenSlot(Transactie.Slotsoort.HUIS, huis.waarde());
        Profiel profiel = protocollen.voor(huis);
        if (!aannames.van(huis).hash().equals(profiel.protocol().versie().hash())) {
            throw new IllegalStateException("another besluit was recorded at the same moment");
        }
        return profiel;
    }

    private Profiel leg(Profiel oud, Samenwerkingsverband.Id huis, BeslechtVragen opdracht) {
        Leesuitslag uitslag = kast.neemOp(
                oud,
                new Beslechting(
                        Beslechting.eigenNaam(oud.protocol().versie().naam(), huis.waarde()),
                        opdracht.op(),
                        opdracht.besluit(),
                        opdracht.vragen()));
        return switch (uitslag) {
            case Leesuitslag.Gelezen goed -> goed.profiel();
            case Leesuitslag.Fouten fout ->
                throw new IllegalStateException("a profile that settles questions has faults: " + fout.fouten());
        };
    }
}
