package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Locale;
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
import nl.zorgvuldig.kern.taal.Bsn;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.springframework.stereotype.Component;

/** Finds a casus back among those that the viewer may see: by its number, by a name, or by citizen service number. */
@Component
public class Zoeken {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Dossiers dossiers;
    private final Openen openen;

    Zoeken(Transacties transacties, Protocollen protocollen, Dossiers dossiers, Openen openen) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
        this.openen = openen;
    }

    /** The casussen in which it occurs; none for nothing. */
    public List<Ingezien> voer(Kijker kijker, String gezocht) {
        String woord = gezocht.strip().toLowerCase(Locale.ROOT);
        if (woord.isEmpty()) {
            return List.of();
        }
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.INZIEN, Logregel.GEEN);
            Optional<Bsn> nummer = Bsn.lees(gezocht.strip());
            return openen.open(protocol, dossiers.zichtbaar(kijker, protocol, gevraagd(protocol, nummer))).stream()
                    .filter(casus -> nummer.filter(bsn -> heeft(casus, bsn)).isPresent() || komtVoor(casus, woord))
                    .toList();
        });
    }

    /** Who it is about; for a number also the numbers, as far as the viewer may see them. */
    private static Set<Categorie> gevraagd(Protocol protocol, Optional<Bsn> nummer) {
        return protocol.categorieen().values().stream()
                .filter(bepaling ->
                        bepaling.aard() == Aard.PERSONALIA || (nummer.isPresent() && bepaling.aard() == Aard.BSN))
                .map(Categoriebepaling::categorie)
                .collect(Collectors.toSet());
    }

    private static boolean heeft(Ingezien casus, Bsn nummer) {
        return casus.stukken().stream()
                .anyMatch(geopend ->
                        geopend.aard() == Aard.BSN && geopend.veld("inhoud").equals(nummer.cijfers()));
    }

    private static boolean komtVoor(Ingezien casus, String woord) {
        Optional<String> naam =
                casus.personalia().map(wie -> (wie.voornamen() + " " + wie.geslachtsnaam()).toLowerCase(Locale.ROOT));
        return casus.staat().casusnummer().contains(woord)
                || naam.filter(gevonden -> gevonden.contains(woord)).isPresent();
    }
}
