package nl.zorgvuldig.demonstratie.huizen;

import java.util.List;
import java.util.function.Function;
import nl.zorgvuldig.demonstratie.huizen.Mens.Functie;
import nl.zorgvuldig.huis.protocol.Protocollen;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Builds the two houses of the demonstration in an empty data directory; leaves what is there alone. */
@Component
class Opbouw implements ApplicationRunner {
    private static final String PROFIEL = "ijsselland";

    private final Protocollen protocollen;
    private final Bouwhandelingen handelingen;

    Opbouw(Protocollen protocollen, Bouwhandelingen handelingen) {
        this.protocollen = protocollen;
        this.handelingen = handelingen;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (protocollen.huizen().isEmpty()) {
            bouw(
                    "Zorg- en Veiligheidshuis IJsselland",
                    Organisatie.ijsselland(),
                    Organisatie.BEHEERPARTIJ,
                    Mens.BEHEERDER,
                    Mens::rollen);
            bouw(
                    "Oefenhuis Overzee",
                    Organisatie.tweedeHuis(),
                    "Gemeente Overzee",
                    Mens.BEHEERDER_TWEEDE_HUIS,
                    Mens::rollenTweedeHuis);
        }
    }

    private void bouw(
            String naam,
            List<Organisatie> organisaties,
            String beheerpartij,
            String beheerder,
            Function<Mens, List<Functie>> rollen) {
        Huisbouw bouw = handelingen.begin(PROFIEL, naam, zoek(organisaties, beheerpartij), mens(beheerder));
        organisaties.forEach(bouw::neemOp);
        bouw.legArtikel20Vast(organisaties);
        Mens.allen().stream()
                .filter(mens -> !rollen.apply(mens).isEmpty()
                        && !mens.verzonnen().sleutel().equals(beheerder))
                .forEach(mens -> bouw.neemOp(mens, rollen.apply(mens)));
    }

    private static Organisatie zoek(List<Organisatie> organisaties, String naam) {
        return organisaties.stream()
                .filter(organisatie -> organisatie.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static Mens mens(String sleutel) {
        return Mens.allen().stream()
                .filter(mens -> mens.verzonnen().sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow();
    }
}
