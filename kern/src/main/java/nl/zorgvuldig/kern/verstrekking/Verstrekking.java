package nl.zorgvuldig.kern.verstrekking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * That something a partij gave reaches a person who does not work for it, in a phase, for a purpose, by a way. People of
 * the house count as not working for it, whatever partij pays them: there they act for the leading partij. The first time
 * is the verstrekking; a repeat is only looked at again (F1, HV-F5, RR-F6; IJ 8, RP 8, VN 9, Wpg 32, Wjsg 39j).
 *
 * @param gever the formal giver
 * @param aan the person it reaches, and the partij that person works for
 * @param namens the formal receiver: the partij acted for
 * @param dossier the dossier it lies in
 * @param inbreng what was given; what it says, and why it is necessary, stay sealed there
 * @param categorie its category
 * @param onderdelen the parts of the category
 * @param fase the phase
 * @param doel the purpose
 * @param taak the task of the leading partij on which it rests
 * @param grondslag where protocol and law let it, in order
 * @param weg by which way
 * @param moment when
 * @param beleid hash of the profile under which it was decided
 * @param bewijsTotEnMet the last day on which the giver must still be able to show it, also when the dossier is gone
 *     (F2); empty when nothing asks that of this giver
 */
public record Verstrekking(
        Partij.Id gever,
        Kijker aan,
        Partij.Id namens,
        Dossier.Id dossier,
        Inbreng.Id inbreng,
        Categorie categorie,
        Set<Onderdeel> onderdelen,
        Fase fase,
        Doel doel,
        Taak taak,
        List<Artikel> grondslag,
        Weg weg,
        Instant moment,
        String beleid,
        Optional<LocalDate> bewijsTotEnMet) {
    private static final Set<Norm> GRONDSLAG = EnumSet.of(
            Norm.GRONDSLAG, Norm.ARTIKEL_20, Norm.ZORGGEHEIM, Norm.TOESTEMMING, Norm.WET_DEELNEMER, Norm.WET_CATEGORIE);
    private static final Comparator<Artikel> OP_BRON =
            Comparator.comparing(Artikel::bron).thenComparing(Artikel::nummer);

    /** Copies the collections. */
    public Verstrekking {
        onderdelen = Set.copyOf(onderdelen);
        grondslag = List.copyOf(grondslag);
    }

    /** A way by which something can reach someone. */
    public enum Weg {
        /** It is shown on a page of the house. */
        INZAGE
    }

    /** What showing this would be; empty when it stays with who gave it, or is no inbreng but written about some. */
    static Optional<Verstrekking> van(Protocol protocol, Inzagesituatie situatie, List<Bevinding> gronden) {
        return situatie.basis()
                .bekendDossier()
                .flatMap(dossier -> situatie.inbreng()
                        .alsOptie()
                        .filter(feiten -> feiten.vorm() == Inbreng.Vorm.GEGEVEN)
                        .filter(feiten -> isVanEenAnder(protocol, situatie.basis(), feiten))
                        .map(feiten -> van(protocol, situatie, dossier, feiten, gronden)));
    }

    private static boolean isVanEenAnder(Protocol protocol, Situatie basis, Inbrengfeiten feiten) {
        return !feiten.gever().equals(basis.kijker().partij()) || Toegangsnormen.isStaf(protocol, basis);
    }

    private static Verstrekking van(
            Protocol protocol,
            Inzagesituatie situatie,
            Dossierfeiten dossier,
            Inbrengfeiten feiten,
            List<Bevinding> gronden) {
        Situatie basis = situatie.basis();
        return new Verstrekking(
                feiten.gever(),
                basis.kijker(),
                Toegangsnormen.namensWie(protocol, basis),
                dossier.id(),
                feiten.id(),
                feiten.categorie(),
                feiten.onderdelen(),
                dossier.fase(),
                basis.doel(),
                dossier.taak(),
                grondslag(gronden),
                Weg.INZAGE,
                basis.moment(),
                protocol.versie().hash(),
                bewijs(protocol, situatie));
    }

    private static Optional<LocalDate> bewijs(Protocol protocol, Inzagesituatie situatie) {
        return situatie.gever()
                .partij()
                .alsOptie()
                .flatMap(gever -> protocol.tijd()
                        .bewijsTotEnMet(gever.soorten(), situatie.basis().moment()));
    }

    private static List<Artikel> grondslag(List<Bevinding> gronden) {
        return gronden.stream()
                .filter(grond -> GRONDSLAG.contains(grond.norm()))
                .flatMap(grond -> grond.artikelen().stream())
                .distinct()
                .sorted(OP_BRON)
                .toList();
    }
}
