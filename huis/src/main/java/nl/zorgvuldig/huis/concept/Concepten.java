package nl.zorgvuldig.huis.concept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.huis.vernietiging.Vernietigingspoort;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/** The drafts of one person: each is begun, saved, opened again, and goes when it is sent, discarded or too old. */
@Component
public class Concepten {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Conceptoordeel oordeel;
    private final Concepttabel tabel;
    private final Kluis kluis;
    private final Logboek logboek;
    private final Vernietigingspoort poort;

    Concepten(
            Transacties transacties,
            Protocollen protocollen,
            Conceptoordeel oordeel,
            Concepttabel tabel,
            Kluis kluis,
            Logboek logboek,
            Vernietigingspoort poort) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.oordeel = oordeel;
        this.tabel = tabel;
        this.kluis = kluis;
        this.logboek = logboek;
        this.poort = poort;
    }

    /** Begins a draft without a word in it; empty, with the reasons, when the viewer may not report. */
    public Begin begin(Kijker kijker) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.schrijven(kijker, () -> {
            Transactie.huidige().doet(Handeling.AANMELDEN, Logregel.GEEN);
            Concept nieuw = Conceptoordeel.nieuw(protocol, Optional.empty());
            return switch (oordeel.over(protocol, Optional.of(nieuw), Set.of())) {
                case Verstrekkingsbesluit.Geweigerd geweigerd -> {
                    schrijfLog(protocol, new Handelingsbesluit.Geweigerd(geweigerd.bevindingen()), Logregel.GEEN);
                    yield new Begin.Geweigerd(geweigerd.bevindingen());
                }
                case Verstrekkingsbesluit.Toegestaan toegestaan -> {
                    tabel.voegToe(kijker, nieuw, "{}");
                    schrijfLog(protocol, new Handelingsbesluit.Toegestaan(toegestaan.bevindingen()), nieuw.id());
                    yield new Begin.Begonnen(nieuw);
                }
            };
        });
    }

    /** What came of beginning. */
    public sealed interface Begin {
        /** It was begun. */
        record Begonnen(Concept concept) implements Begin {}

        /** It was not, and why. */
        record Geweigerd(List<Bevinding> redenen) implements Begin {}
    }

    /** A draft, opened. */
    public record Geopend(Concept concept, String inhoud, List<Bevinding> gronden) {
        @Override
        public String toString() {
            return "Geopend[" + concept.id() + "]";
        }
    }

    /** The draft; empty when it does not exist or is not the viewer's. */
    public Optional<Geopend> open(Kijker kijker, UUID id) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.schrijven(kijker, () -> opent(kijker, protocol, id));
    }

    Optional<Geopend> opent(Kijker kijker, Protocol protocol, UUID id) {
        Transactie.huidige().doet(Handeling.AANMELDEN, id);
        // What is being destroyed at this moment has a row still and no key any more.
        Transactie.huidige().deelSlot(Slotsoort.DOSSIER, id);
        Optional<Geopend> geopend = tabel.lees(kijker, id).flatMap(verzegeld -> switch (oordeel.over(
                protocol,
                Optional.of(verzegeld.concept()),
                Set.of(verzegeld.inhoud().vindplaats()))) {
            case Verstrekkingsbesluit.Toegestaan toegestaan ->
                Optional.of(
                        new Geopend(verzegeld.concept(), ontsluit(toegestaan, verzegeld), toegestaan.bevindingen()));
            case Verstrekkingsbesluit.Geweigerd geweigerd -> Optional.<Geopend>empty();
        });
        if (geopend.isEmpty()) {
            logboek.nietGevonden(protocol, Handeling.AANMELDEN, id);
        }
        return geopend;
    }

    private String ontsluit(Verstrekkingsbesluit.Toegestaan toegestaan, Concepttabel.Verzegeld verzegeld) {
        Map<Vindplaats, String> teksten =
                kluis.open(List.of(new Opening(toegestaan.bewijs(), List.of(verzegeld.inhoud()))));
        return teksten.getOrDefault(verzegeld.inhoud().vindplaats(), "");
    }

    /** Saves over the version that was read; empty when it is gone or not the viewer's. */
    public Optional<Bewaring> bewaar(Kijker kijker, UUID id, int gelezen, String inhoud) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.schrijven(kijker, () -> {
            Transactie.huidige().doet(Handeling.AANMELDEN, id);
            Transactie.huidige().deelSlot(Slotsoort.DOSSIER, id);
            Optional<Concept> concept = tabel.lees(kijker, id).map(Concepttabel.Verzegeld::concept);
            if (!(oordeel.over(protocol, concept, Set.of()) instanceof Verstrekkingsbesluit.Toegestaan toegestaan)) {
                logboek.nietGevonden(protocol, Handeling.AANMELDEN, id);
                return Optional.empty();
            }
            if (!tabel.schrijf(kijker, id, gelezen, inhoud)) {
                logboek.verhinderd(protocol, oordeel.basis(protocol), "ELDERS_GEWIJZIGD");
                return concept.map(anders -> new Bewaring(anders, false));
            }
            schrijfLog(protocol, new Handelingsbesluit.Toegestaan(toegestaan.bevindingen()), id);
            return tabel.lees(kijker, id).map(nu -> new Bewaring(nu.concept(), true));
        });
    }

    /** What came of saving: the draft as it is now, and whether it is what was sent. */
    public record Bewaring(Concept concept, boolean gelukt) {}

    /** Destroys a draft at the wish of who wrote it; false when it is gone or not the viewer's. */
    public boolean gooiWeg(Kijker kijker, UUID id) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.schrijven(kijker, () -> {
            Transactie.huidige().doet(Handeling.AANMELDEN, id);
            Transactie.huidige().alleenSlot(Slotsoort.DOSSIER, id);
            boolean eigen = tabel.lees(kijker, id).isPresent();
            if (eigen) {
                vernietig(protocol, id);
            } else {
                logboek.nietGevonden(protocol, Handeling.AANMELDEN, id);
            }
            return eigen;
        });
    }

    /** Destroys a draft of the viewer that was sent, within the transaction of sending; nothing when it is gone. */
    public void verstuurd(Protocol protocol, UUID id) {
        if (tabel.lees(Transactie.huidige().kijker(), id).isPresent()) {
            vernietig(protocol, id);
        }
    }

    /** Who wrote a draft of the viewer down, within the transaction of sending; empty when the viewer did. */
    public Optional<Persoon.Id> opgeschrevenDoor(UUID id) {
        return tabel.lees(Transactie.huidige().kijker(), id)
                .flatMap(verzegeld -> verzegeld.concept().ligtVoor());
    }

    void vernietig(Protocol protocol, UUID id) {
        poort.vernietigConcept(
                        protocol,
                        id,
                        Set.copyOf(Conceptoordeel.bepaling(protocol).artikelen()))
                .uitgevoerd();
    }

    /** The drafts of the viewer, the latest first, without their words. */
    public List<Concept> lijst(Kijker kijker) {
        return transacties.lezen(kijker, () -> tabel.van(kijker));
    }

    private void schrijfLog(Protocol protocol, Handelingsbesluit besluit, UUID id) {
        logboek.besluit(protocol, oordeel.basis(protocol), besluit, id);
    }
}
