package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.AanmeldingDoen;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.MeldAan;
import nl.zorgvuldig.huis.concept.Concept;
import nl.zorgvuldig.huis.concept.Concepten;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.springframework.stereotype.Component;

/** Goes through the pages of one draft: opens it, saves a page of it, looks what is missing, sends it. */
@Component
class Meldgang {
    private static final int POGINGEN = 5;

    private final Concepten concepten;
    private final AanmeldingDoen aanmelden;
    private final Protocollen protocollen;
    private final Uitleggers uitleggers;
    private final Klok klok;

    Meldgang(Concepten concepten, AanmeldingDoen aanmelden, Protocollen protocollen, Uitleggers uitleggers, Klok klok) {
        this.concepten = concepten;
        this.aanmelden = aanmelden;
        this.protocollen = protocollen;
        this.uitleggers = uitleggers;
        this.klok = klok;
    }

    /**
     * A draft as it is open now.
     *
     * @param concept when it was saved, and when it goes
     * @param formulier what was typed
     * @param gronden why the viewer may work on it
     * @param gelukt whether what was sent was saved
     */
    record Blad(Concept concept, Formulier formulier, List<Bevinding> gronden, boolean gelukt) {
        /** Whose report it will be: that of whoever tells it, else the viewer's own. */
        Kijker melder(Kijker kijker) {
            return concept.wordtOpgeschreven().orElse(kijker);
        }
    }

    Optional<Blad> open(Kijker kijker, UUID id) {
        return concepten
                .open(kijker, id)
                .map(geopend -> new Blad(geopend.concept(), Formulier.uit(geopend.inhoud()), geopend.gronden(), true));
    }

    /**
     * Saves one page that is sent; what was typed comes back either way. What the same window saved by itself in the
     * meantime is older: it is read, and the page is saved over it.
     */
    Optional<Blad> bewaar(Kijker kijker, UUID id, Stap stap, Formulier verstuurd) {
        Optional<Blad> bewaard = Optional.empty();
        for (int poging = 0; poging < POGINGEN; poging++) {
            Optional<Blad> blad = open(kijker, id);
            if (poging > 0 && !blad.map(nu -> isVanHier(nu, verstuurd)).orElse(true)) {
                return bewaard;
            }
            bewaard = blad.flatMap(nu -> bewaar(kijker, nu, gelezen(nu, verstuurd), stap, verstuurd));
            if (bewaard.map(Blad::gelukt).orElse(true)) {
                return bewaard;
            }
        }
        return bewaard;
    }

    /** Saves a page that does so by itself: never over anything it has not read, not even of its own window. */
    Optional<Blad> bewaarVanzelf(Kijker kijker, UUID id, Stap stap, Formulier verstuurd) {
        return open(kijker, id).flatMap(blad -> bewaar(kijker, blad, versie(verstuurd), stap, verstuurd));
    }

    private Optional<Blad> bewaar(Kijker kijker, Blad blad, int gelezen, Stap stap, Formulier verstuurd) {
        Formulier ingevuld = verklaartVoorAnder(blad, stap) ? Formulier.leeg() : verstuurd;
        Formulier geheel = Weghalen.uit(blad.formulier().met(stap, ingevuld), verstuurd.waarde("naar"));
        return concepten
                .bewaar(kijker, blad.concept().id(), gelezen, geheel.tekst())
                .map(bewaring -> new Blad(bewaring.concept(), geheel, blad.gronden(), bewaring.gelukt()));
    }

    /** That the facts are right, only whoever told them can declare (R4). */
    private static boolean verklaartVoorAnder(Blad blad, Stap stap) {
        return stap == Stap.NAKIJKEN && blad.concept().wordtOpgeschreven().isPresent();
    }

    private static int gelezen(Blad blad, Formulier verstuurd) {
        return isVanHier(blad, verstuurd) ? blad.concept().versie() : versie(verstuurd);
    }

    /** Whether the draft was last saved by the window that sends this. */
    private static boolean isVanHier(Blad blad, Formulier verstuurd) {
        String venster = verstuurd.waarde(Formulier.VENSTER);
        return !venster.isEmpty() && venster.equals(blad.formulier().waarde(Formulier.VENSTER));
    }

    private static int versie(Formulier verstuurd) {
        String getypt = verstuurd.waarde("versie");
        return getypt.matches("[0-9]{1,9}") ? Integer.parseInt(getypt) : 0;
    }

    /** Everything that is missing, in the whole of it. */
    Foutoverzicht fouten(Kijker kijker, Blad blad) {
        Aanmelduitkomst.Geweigerd alles = aanmelden.toets(kijker, blad.melder(kijker), opdracht(kijker, blad));
        return overzicht(
                kijker,
                blad.formulier(),
                new Aanmelduitkomst.Geweigerd(
                        alles.redenen().stream()
                                .filter(reden -> !isTeVroeg(reden.norm(), blad))
                                .toList(),
                        alles.invoerfouten()));
    }

    /**
     * A decision of the police fits an area; as long as none was chosen, there is nothing to say about it. That it is
     * right is declared by whoever told it, at the end.
     */
    private static boolean isTeVroeg(Norm norm, Blad blad) {
        return switch (norm) {
            case ARTIKEL_20 -> blad.formulier().waarde("gebied").isEmpty();
            case WET_KWALITEIT -> blad.concept().wordtOpgeschreven().isPresent();
            default -> false;
        };
    }

    Foutoverzicht overzicht(Kijker kijker, Formulier formulier, Aanmelduitkomst.Geweigerd geweigerd) {
        return new Fouten(uitleggers.voor(kijker), plaats -> Aanmeldvelden.veld(formulier, plaats)).van(geweigerd);
    }

    /** What of it stands on one page. */
    static Foutoverzicht op(Stap stap, Foutoverzicht alle) {
        return new Foutoverzicht(alle.fouten().stream()
                .filter(fout -> !fout.veld().isEmpty() && stap.heeft(fout.veld()))
                .toList());
    }

    /** What of it stands elsewhere: a page does not blame what it has not asked yet. */
    static Foutoverzicht buiten(Stap stap, Foutoverzicht alle) {
        return new Foutoverzicht(
                alle.fouten().stream().filter(fout -> !stap.heeft(fout.veld())).toList());
    }

    Aanmelduitkomst verstuur(Kijker kijker, Blad blad) {
        return aanmelden.voer(kijker, opdracht(kijker, blad));
    }

    /** The identifier of the draft is the idempotency key of the report: it is sent once. */
    private MeldAan opdracht(Kijker kijker, Blad blad) {
        return new Aanmeldlezer(protocollen.voor(kijker.huis()).protocol(), blad.formulier(), Kalender.dag(klok.nu()))
                .lees(blad.concept().id());
    }
}
