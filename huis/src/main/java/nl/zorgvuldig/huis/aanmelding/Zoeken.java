package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.kluis.Zoekindex;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Bsn;
import nl.zorgvuldig.kern.toegang.Dossier;
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
    private final Zoekindex zoekindex;

    Zoeken(Transacties transacties, Protocollen protocollen, Dossiers dossiers, Openen openen, Zoekindex zoekindex) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
        this.openen = openen;
        this.zoekindex = zoekindex;
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
            Set<Dossier.Id> opNummer = Bsn.lees(gezocht.strip())
                    .map(Zoekindex::bsn)
                    .map(zoekindex::zoek)
                    .orElseGet(Set::of);
            return openen
                    .open(protocol, dossiers.zichtbaar(kijker, protocol, BuitenZichtTonen.personalia(protocol)))
                    .stream()
                    .filter(casus -> opNummer.contains(casus.staat().feiten().id()) || komtVoor(casus, woord))
                    .toList();
        });
    }

    private static boolean komtVoor(Ingezien casus, String woord) {
        Optional<String> naam =
                casus.personalia().map(wie -> (wie.voornamen() + " " + wie.geslachtsnaam()).toLowerCase(Locale.ROOT));
        return casus.staat().casusnummer().contains(woord)
                || naam.filter(gevonden -> gevonden.contains(woord)).isPresent();
    }
}
