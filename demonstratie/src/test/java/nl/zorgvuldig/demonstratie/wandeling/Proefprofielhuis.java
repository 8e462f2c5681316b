package nl.zorgvuldig.demonstratie.wandeling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.SoortPartij;

/**
 * A house under a profile, written from the profile alone: people who may work in it, and beside them people who each miss
 * one thing.
 */
final class Proefprofielhuis {
    static final String AANMELDER = "aanmelder";
    static final String COLLEGA = "collega";
    static final String REGISSEUR = "regisseur";
    static final String ANDERE_REGISSEUR = "andere-regisseur";
    static final String ONDERSTEUNER = "ondersteuner";
    static final String ANDERE_ONDERSTEUNER = "andere-ondersteuner";
    static final String BEHEERDER = "beheerder";
    static final String TWEEDE_BEHEERDER = "tweede-beheerder";
    static final String POLITIE = "politie";
    static final String POLITIE_ZONDER_BESLISSING = "politie-zonder-beslissing";
    static final String ZONDER_RECHT = "zonder-recht";
    static final String ZONDER_SOORT = "zonder-soort";
    static final String ZONDER_EIS = "zonder-eis";
    static final String NIET_GETEKEND = "niet-getekend";
    static final String VERTREKT = "vertrekt";

    private static final String RECHTEN = "[bijzonder, strafrechtelijk, bsn]";
    private static final String EISEN = "[screening, geheimhouding]";

    private final Profielkeuzes keuzes;
    private final List<String> partijen = new ArrayList<>();
    private final List<String> mensen = new ArrayList<>();

    private Proefprofielhuis(Profielkeuzes keuzes) {
        this.keuzes = keuzes;
    }

    /** Writes the description and answers where it lies. */
    static Path schrijf(Path map, Profielkeuzes keuzes) throws IOException {
        return Files.writeString(map.resolve(keuzes.naam() + ".yaml"), new Proefprofielhuis(keuzes).tekst());
    }

    private String tekst() {
        String melder = keuzes.rol(Handeling.AANMELDEN);
        String regisseur = keuzes.rol(Handeling.OPPAKKEN);
        partij(AANMELDER, keuzes.eigenSoort(), RECHTEN, "");
        mens(AANMELDER, AANMELDER, melder, EISEN);
        mens(COLLEGA, AANMELDER, melder, EISEN);
        mens(REGISSEUR, AANMELDER, regisseur, EISEN);
        mens(ANDERE_REGISSEUR, AANMELDER, regisseur, EISEN);
        keuzes.ondersteuner().ifPresent(rol -> {
            mens(ONDERSTEUNER, AANMELDER, rol, EISEN);
            mens(ANDERE_ONDERSTEUNER, AANMELDER, rol, EISEN);
        });
        mens(ZONDER_EIS, AANMELDER, regisseur, "[]");
        mens(BEHEERDER, AANMELDER, keuzes.rol(Handeling.BEHEREN), EISEN);
        mens(TWEEDE_BEHEERDER, AANMELDER, keuzes.rol(Handeling.BEHEREN), EISEN);
        partijen.add("  - {naam: %s, soorten: [], rechten: []}".formatted(ZONDER_SOORT));
        mens(ZONDER_SOORT, ZONDER_SOORT, melder, EISEN);
        melder(POLITIE, keuzes.politie(), RECHTEN, ", artikel_20: true");
        melder(POLITIE_ZONDER_BESLISSING, keuzes.politie(), RECHTEN, "");
        melder(ZONDER_RECHT, keuzes.eigenSoort(), "[]", "");
        melder(NIET_GETEKEND, keuzes.eigenSoort(), RECHTEN, ", tekent: false");
        melder(VERTREKT, keuzes.eigenSoort(), RECHTEN, "");
        return "schema: v1\nnaam: %s\nprofiel: %s\nbeheerder: %s\npartijen:\n%s\nmensen:\n%s\n"
                .formatted(
                        keuzes.huisnaam(),
                        keuzes.naam(),
                        keuzes.sleutel(BEHEERDER),
                        String.join("\n", partijen),
                        String.join("\n", mensen));
    }

    private void melder(String wie, SoortPartij soort, String rechten, String verder) {
        partij(wie, soort, rechten, verder);
        mens(wie, wie, keuzes.rol(Handeling.AANMELDEN), EISEN);
    }

    private void partij(String naam, SoortPartij soort, String rechten, String verder) {
        partijen.add("  - {naam: %s, soorten: [%s], rechten: %s%s}".formatted(naam, soort.code(), rechten, verder));
    }

    private void mens(String wie, String organisatie, String rol, String eisen) {
        String sleutel = keuzes.sleutel(wie);
        mensen.add("  - {sleutel: %s, naam: %s, functie: proef, organisatie: %s, uitleg: proef, rol: %s, eisen: %s}"
                .formatted(sleutel, sleutel, organisatie, rol, eisen));
    }
}
