package nl.zorgvuldig.huis.beheer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Aannames;
import nl.zorgvuldig.huis.protocol.Aannamevoorstellen;
import nl.zorgvuldig.huis.protocol.Aannamevoorstellen.Voorstel;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Component;

/**
 * Lets a running house adopt a text that builds on the one that holds: one proposes it by a besluit, another confirms,
 * and from then on every request is decided by it (Q1, Q2).
 */
@Component
public class TekstAannemen {
    private final Beheren beheren;
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Aannames aannames;
    private final Aannamevoorstellen voorstellen;
    private final Tekstkeuring keuring;

    TekstAannemen(
            Beheren beheren,
            Transacties transacties,
            Protocollen protocollen,
            Aannames aannames,
            Aannamevoorstellen voorstellen,
            Tekstkeuring keuring) {
        this.beheren = beheren;
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.aannames = aannames;
        this.voorstellen = voorstellen;
        this.keuring = keuring;
    }

    /**
     * What lies ready and what waits.
     *
     * @param teksten the texts that lie ready
     * @param voorstel what waits for a second person
     * @param bezwaren why what waits cannot be adopted; empty when it can, or when nothing waits
     */
    public record Stand(List<Kandidaattekst> teksten, Optional<Voorstel> voorstel, List<Tekstbezwaar> bezwaren) {
        /** Copies the lists. */
        public Stand {
            teksten = List.copyOf(teksten);
            bezwaren = List.copyOf(bezwaren);
        }

        /** The text that waits; empty when its file is gone. */
        public Optional<Kandidaattekst> wachtend() {
            return voorstel.flatMap(wat -> tekst(wat.verwijzing()));
        }

        /** A text that lies ready, named as {@code name/first day}. */
        public Optional<Kandidaattekst> tekst(String verwijzing) {
            return teksten.stream()
                    .filter(tekst -> tekst.tekst().verwijzing().equals(verwijzing))
                    .findFirst();
        }
    }

    /** A besluit to adopt a text, named as {@code name/first day}. */
    public record NeemTekstAan(String tekst, String besluit) {}

    /** How it stands in the house of the running transaction. */
    public Stand stand() {
        List<Kandidaattekst> teksten = keuring.klaar();
        Optional<Voorstel> voorstel = voorstellen.wacht(geldend());
        Stand zonder = new Stand(teksten, voorstel, List.of());
        return new Stand(
                teksten, voorstel, voorstel.map(wat -> bezwaren(zonder, wat)).orElseGet(List::of));
    }

    private static List<Tekstbezwaar> bezwaren(Stand zonder, Voorstel voorstel) {
        return zonder.tekst(voorstel.verwijzing())
                .map(tekst -> Stream.concat(veranderd(tekst, voorstel), tekst.bezwaren().stream())
                        .toList())
                .orElseGet(() -> List.of(new Tekstbezwaar.SindsVoorstelVeranderd()));
    }

    private static Stream<Tekstbezwaar> veranderd(Kandidaattekst tekst, Voorstel voorstel) {
        return tekst.profiel().stream()
                .filter(profiel -> !profiel.protocol().versie().hash().equals(voorstel.hash()))
                .map(_ -> new Tekstbezwaar.SindsVoorstelVeranderd());
    }

    /** Proposes, when the viewer may. */
    public Beheren.Uitkomst stelVoor(Kijker kijker, NeemTekstAan opdracht) {
        return beheren.voer(kijker, () -> {
            Kandidaattekst tekst = stand().tekst(opdracht.tekst())
                    .filter(Kandidaattekst::kan)
                    .orElseThrow(() -> new IllegalStateException("a text changed while it was proposed"));
            return voorstellen.stelVoor(
                    tekst.profiel().orElseThrow().protocol().versie(), geldend(), opdracht.besluit());
        });
    }

    /** What waits for a second person in the viewer's house. */
    public Optional<Voorstel> wacht(Kijker kijker) {
        return transacties.lezen(kijker, () -> voorstellen.wacht(geldend()));
    }

    /** Confirms and adopts, when the viewer may; empty when this text does not wait in the viewer's house. */
    public Optional<Beheren.Uitkomst> bevestig(Kijker kijker, UUID id) {
        return wacht(kijker).filter(voorstel -> voorstel.id().equals(id)).map(voorstel -> neemAan(kijker, voorstel));
    }

    private Beheren.Uitkomst neemAan(Kijker kijker, Voorstel voorstel) {
        List<Profiel> nieuw = new ArrayList<>();
        Beheren.Uitkomst uitkomst = beheren.stemIn(kijker, voorstel.door(), () -> {
            Transactie.huidige()
                    .alleenSlot(Transactie.Slotsoort.HUIS, kijker.huis().waarde());
            Profiel profiel = goedgekeurd(voorstel);
            voorstellen.bevestig(voorstel.id());
            nieuw.add(profiel);
            return aannames.neemAan(profiel.protocol().versie(), voorstel.besluit());
        });
        nieuw.forEach(profiel -> protocollen.opgericht(kijker.huis(), protocollen.naam(kijker.huis()), profiel));
        return uitkomst;
    }

    /** The text as it was proposed, as long as the house adopted no other in the meantime. */
    private Profiel goedgekeurd(Voorstel voorstel) {
        Stand stand = stand();
        boolean anders = !aannames.van(Transactie.huidige().kijker().huis())
                .hash()
                .equals(geldend().hash());
        if (anders
                || !stand.voorstel().equals(Optional.of(voorstel))
                || !stand.bezwaren().isEmpty()) {
            throw new IllegalStateException("a text changed while it was confirmed");
        }
        return stand.wachtend().flatMap(Kandidaattekst::profiel).orElseThrow();
    }

    private Protocol.Versie geldend() {
        return protocollen.voor(Transactie.huidige().kijker().huis()).protocol().versie();
    }
}
