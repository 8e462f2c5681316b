package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The text of a shipped profile, to be damaged.
 *
 * @param tekst the text
 */
record Proeftekst(String tekst) {
    private static final Path BESTAND = Path.of("ijsselland", "2020-01-01.yaml");

    static Proeftekst gaaf() {
        return new Proeftekst(new String(new ProtocolLezer().profielbestand("ijsselland"), StandardCharsets.UTF_8));
    }

    /** Changes the first place that reads so; a place that is not there is a mistake in the test. */
    Proeftekst met(String oud, String nieuw) {
        assertThat(tekst).contains(oud);
        int plaats = tekst.indexOf(oud);
        return new Proeftekst(tekst.substring(0, plaats) + nieuw + tekst.substring(plaats + oud.length()));
    }

    /** The line, from 1, on which something first stands. */
    int regel(String stuk) {
        assertThat(tekst).contains(stuk);
        return (int) tekst.substring(0, tekst.indexOf(stuk)).lines().count() + (begintRegel(stuk) ? 1 : 0);
    }

    private boolean begintRegel(String stuk) {
        int plaats = tekst.indexOf(stuk);
        return plaats == 0 || tekst.charAt(plaats - 1) == '\n';
    }

    Leesuitslag lees() {
        return new ProtocolLezer().lees(BESTAND, tekst.getBytes(StandardCharsets.UTF_8));
    }

    List<Leesfout> fouten() {
        return switch (lees()) {
            case Leesuitslag.Fouten(List<Leesfout> fouten) -> fouten;
            case Leesuitslag.Gelezen gelezen -> List.of();
        };
    }
}
