package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/**
 * Shows a giver what someone else in the casus sees now of what the giver itself gave: by what that person's own page is
 * read and decided by, in a transaction of that person, out of which comes no more than yes or no (D3).
 */
@Component
public class Voorvertoning {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Dossiers dossiers;
    private final ZeggenschapInzien zeggenschap;

    Voorvertoning(Transacties transacties, Protocollen protocollen, Dossiers dossiers, ZeggenschapInzien zeggenschap) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
        this.zeggenschap = zeggenschap;
    }

    /**
     * What a giver is shown.
     *
     * @param eigen what it gave
     * @param gekozen who was chosen
     * @param zicht of each thing why the chosen one does not see it; empty for what is seen
     */
    public record Beeld(
            ZeggenschapInzien.Overzicht eigen, Optional<Meekijkers.Ander> gekozen, Map<UUID, Optional<Norm>> zicht) {
        @Override
        public String toString() {
            return "Beeld[" + zicht.size() + "]";
        }
    }

    /**
     * For the one that was chosen, or the only other there is; empty when the viewer gave nothing there, or nobody like that
     * is in the casus.
     */
    public Optional<Beeld> voer(Kijker kijker, Dossier.Id dossier, String gekozen) {
        return zeggenschap.voer(kijker, dossier).flatMap(eigen -> beeld(kijker, dossier, eigen, gekozen));
    }

    private Optional<Beeld> beeld(
            Kijker kijker, Dossier.Id dossier, ZeggenschapInzien.Overzicht eigen, String gekozen) {
        List<Meekijkers.Ander> anderen = eigen.anderen();
        if (gekozen.isEmpty() && anderen.size() != 1) {
            return Optional.of(new Beeld(eigen, Optional.empty(), Map.of()));
        }
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return anderen.stream()
                .filter(ander -> gekozen.isEmpty() || ander.code().equals(gekozen))
                .findFirst()
                .map(ander -> new Beeld(
                        eigen, Optional.of(ander), zicht(protocol, ander.kijker(), dossier, kijker.partij())));
    }

    /** What comes out of the transaction of another is of each thing of the giver whether it is seen, and no proof. */
    private Map<UUID, Optional<Norm>> zicht(Protocol protocol, Kijker wie, Dossier.Id dossier, Partij.Id gever) {
        return transacties.lezen(wie, () -> Zicht.op(protocol, dossiers.lees(wie, dossier), gever));
    }
}
