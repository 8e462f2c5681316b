package nl.zorgvuldig.demonstratie.huizen;

import nl.zorgvuldig.huis.protocol.Protocollen;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Builds the houses of the demonstration in an empty data directory; leaves what is there alone. */
@Component
class Opbouw implements ApplicationRunner {
    private final Protocollen protocollen;
    private final Bouwhandelingen handelingen;
    private final Demonstratiehuizen huizen;

    Opbouw(Protocollen protocollen, Bouwhandelingen handelingen, Demonstratiehuizen huizen) {
        this.protocollen = protocollen;
        this.handelingen = handelingen;
        this.huizen = huizen;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (protocollen.huizen().isEmpty()) {
            huizen.alle().forEach(this::bouw);
        }
    }

    private void bouw(Huisbeschrijving huis) {
        Huisbouw bouw = handelingen.begin(huis);
        huis.partijen().forEach(bouw::neemOp);
        huis.partijen().stream().filter(Organisatie::artikel20).forEach(bouw::legArtikel20Vast);
        bouw.neemMensenOp(huis.anderen());
    }
}
