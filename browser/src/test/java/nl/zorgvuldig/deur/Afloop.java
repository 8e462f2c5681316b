package nl.zorgvuldig.deur;

import static org.assertj.core.api.Assertions.assertThat;

/** How a run ended and what it said. */
public record Afloop(int code, String uit, String fout) {
    /** One Dutch sentence, exit code 1 and nothing else. */
    public void isGeweigerdMet(String deel) {
        assertThat(uit).isEmpty();
        assertThat(fout.lines()).singleElement().asString().contains(deel).endsWith(".");
        assertThat(code).isEqualTo(1);
    }
}
