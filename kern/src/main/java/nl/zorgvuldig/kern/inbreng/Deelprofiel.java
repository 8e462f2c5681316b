package nl.zorgvuldig.kern.inbreng;

import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Zeggenschapsbepaling;

/**
 * How a partij usually shares what it gives, filled in ahead with each new inbreng (T10, D3). What its giver says of one
 * inbreng is what counts for that one, and what was given before stays as it is. What asks an akkoord apart, as use for a
 * task of one's own does, is never filled in ahead.
 *
 * @param kring who usually may see it; everyone is whoever the text lets see
 * @param voorbehoud the partijen that it usually must not reach
 */
public record Deelprofiel(Kring kring, Set<Partij.Id> voorbehoud) {
    /** What holds while a partij never said it: as the text says. */
    public static final Deelprofiel ZOALS_DE_TEKST = new Deelprofiel(new Kring.Iedereen(), Set.of());

    /** Copies the set, and refuses people by name: they belong to one casus. */
    public Deelprofiel {
        voorbehoud = Set.copyOf(voorbehoud);
        if (!kring.mensen().isEmpty()) {
            throw new IllegalArgumentException("people belong to one casus");
        }
    }

    /**
     * What an inbreng begins with while its giver says nothing of it. It never lets more be seen than without a deelprofiel:
     * what the text keeps closed until the giver speaks stays closed. Who it is about is not hidden by it from the house that
     * takes the report in hand.
     */
    public static Voorwaarden begin(
            Optional<Deelprofiel> deelprofiel, Zeggenschapsbepaling bepaling, Categoriebepaling categorie) {
        Voorwaarden zonder = Voorwaarden.zolangNietsGezegd(bepaling, categorie);
        return deelprofiel
                .filter(_ -> categorie.aard() != Aard.PERSONALIA && categorie.aard() != Aard.BSN)
                .map(profiel -> new Voorwaarden(
                        profiel.kring.isBinnen(zonder.kring()) ? profiel.kring : zonder.kring(),
                        profiel.voorbehoud,
                        zonder.uitvraag()))
                .orElse(zonder);
    }

    /** Whether it lets whoever leads the process see what its giver is asked about. */
    public boolean noemtRegisseur() {
        return kring.noemtRegisseur();
    }
}
