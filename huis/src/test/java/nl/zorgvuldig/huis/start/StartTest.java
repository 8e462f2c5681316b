package nl.zorgvuldig.huis.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What is refused before anything is opened. */
class StartTest {
    @Test // a mistake in typing: one sentence
    void een_vergissing_krijgt_een_zin() {
        weigert("bestaat niet", "ijsselland", "--nam", "Proef");
        weigert("Na de optie --naam hoort nog een waarde", "ijsselland", "--naam");
        weigert("hoort één profiel", "--naam", "Proef", "--besluit", "1");
        weigert("De optie --besluit ontbreekt", "ijsselland", "--naam", "Proef");
        weigert("Er zijn: ijsselland", "nergens", "--naam", "Proef", "--besluit", "1");
        weigert("Een poort is een getal", "ijsselland", "--port", "acht");
    }

    private static void weigert(String deel, String... woorden) {
        assertThatExceptionOfType(StartGeweigerd.class)
                .isThrownBy(() -> Oprichting.voer(List.of(woorden)))
                .withMessageContaining(deel);
    }

    @Test // architecture, First house: with a database of its own a house needs a way to log in
    void een_eigen_databank_vraagt_wachtwoorden_en_een_inlogdienst() {
        StandardEnvironment omgeving = new StandardEnvironment();
        assertThatExceptionOfType(StartGeweigerd.class)
                .isThrownBy(() -> Instellingentoets.eisInlog(omgeving))
                .withMessageContaining("zorgvuldig.databank.eigenaar.naam");
        assertThatExceptionOfType(StartGeweigerd.class)
                .isThrownBy(() -> Instellingentoets.eisInlogdienst(omgeving))
                .withMessageContaining("inlogdienst");

        omgeving.getPropertySources()
                .addFirst(new MapPropertySource(
                        "proef",
                        Map.of(
                                "zorgvuldig.databank.eigenaar.naam", "a",
                                "zorgvuldig.databank.eigenaar.wachtwoord", "b",
                                "zorgvuldig.databank.toepassing.naam", "c",
                                "zorgvuldig.databank.toepassing.wachtwoord", "d",
                                "zorgvuldig.openid.uitgevers.stad.naam", "Stad")));
        assertThatNoException().isThrownBy(() -> Instellingentoets.eisInlog(omgeving));
        assertThatNoException().isThrownBy(() -> Instellingentoets.eisInlogdienst(omgeving));
    }

    @Test // architecture: the demonstration is never part of a real installation
    void verzonnen_mensen_en_een_echt_huis_staan_nooit_in_een_map(@TempDir Path map) throws IOException {
        Path echt = map.resolve("echt");
        assertThatNoException().isThrownBy(() -> Merkteken.eisGeenEchtHuis(echt));
        Merkteken.zet(echt);
        Merkteken.zet(echt);
        assertThatExceptionOfType(StartGeweigerd.class).isThrownBy(() -> Merkteken.eisGeenEchtHuis(echt));

        Path demonstratie = map.resolve("demonstratie");
        Files.createDirectories(demonstratie.resolve("huizen"));
        assertThatExceptionOfType(StartGeweigerd.class).isThrownBy(() -> Merkteken.zet(demonstratie));
    }

    @Test // a password is nowhere on a command line
    void er_is_geen_optie_voor_een_wachtwoord() {
        assertThat(Installatie.OPTIES).isEqualTo(Set.of("--data", "--port", "--adres", "--database-url"));
    }
}
