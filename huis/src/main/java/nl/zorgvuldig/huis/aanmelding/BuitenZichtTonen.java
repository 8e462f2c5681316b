package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import org.springframework.stereotype.Component;

/**
 * Says which casussen someone has part in and yet may see nothing of for now, such as one of the police without a
 * decision that holds: the number and the reasons, never what it says (D8, O2). Nothing is opened.
 */
@Component
public class BuitenZichtTonen {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Dossiers dossiers;

    BuitenZichtTonen(Transacties transacties, Protocollen protocollen, Dossiers dossiers) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
    }

    /**
     * A casus that is out of sight.
     *
     * @param staat the casus without its content
     * @param redenen why nobody sees who it is about
     */
    public record BuitenZicht(Dossierstaat staat, List<Bevinding> redenen) {}

    /** Whether a casus is out of sight of someone who has part in it; empty when it is not, or is not the viewer's. */
    public Optional<BuitenZicht> voer(Kijker kijker, Dossier.Id dossier) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.INZIEN, dossier.waarde());
            Dossiers.Gevonden gevonden = dossiers.lees(kijker, dossier);
            return gevonden.enige().flatMap(rij -> buitenZicht(protocol, gevonden, rij));
        });
    }

    /** All of the viewer's casussen that are out of sight. */
    List<BuitenZicht> alle(Kijker kijker, Protocol protocol, Set<Dossier.Id> zichtbaar) {
        Dossiers.Gevonden gevonden = dossiers.buitenZicht(kijker, protocol, personalia(protocol));
        return gevonden.dossiers().stream()
                .filter(rij -> !zichtbaar.contains(rij.staat().feiten().id()))
                .flatMap(rij -> buitenZicht(protocol, gevonden, rij).stream())
                .toList();
    }

    private static Optional<BuitenZicht> buitenZicht(Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij) {
        Situatie situatie = Dossiersituatie.van(protocol, gevonden, rij, Handeling.INZIEN);
        if (Beslissing.inDossier(protocol, situatie) instanceof Handelingsbesluit.Geweigerd) {
            return Optional.empty();
        }
        Set<Categorie> wie = personalia(protocol);
        List<Verstrekkingsbesluit> besluiten = rij.stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.INBRENG && wie.contains(stuk.categorie()))
                .map(stuk -> Openen.besluit(protocol, situatie, stuk))
                .toList();
        List<Bevinding> redenen = redenen(besluiten);
        return redenen.isEmpty() ? Optional.empty() : Optional.of(new BuitenZicht(rij.staat(), redenen));
    }

    /** Why none may be seen; none when one may. */
    private static List<Bevinding> redenen(List<Verstrekkingsbesluit> besluiten) {
        return besluiten.stream().anyMatch(Verstrekkingsbesluit.Toegestaan.class::isInstance)
                ? List.of()
                : besluiten.stream()
                        .flatMap(besluit -> besluit.bevindingen().stream())
                        .distinct()
                        .toList();
    }

    /** The categories that say who someone is. */
    static Set<Categorie> personalia(Protocol protocol) {
        return protocol.categorieen().values().stream()
                .filter(bepaling -> bepaling.aard() == Aard.PERSONALIA)
                .map(Categoriebepaling::categorie)
                .collect(Collectors.toSet());
    }
}
