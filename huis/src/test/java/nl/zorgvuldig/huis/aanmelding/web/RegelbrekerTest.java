package nl.zorgvuldig.huis.aanmelding.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegelbrekerTest {
    private static final int LETTERS = 22;

    @Test // ui: a name in a picture is broken between words, and what is left out shows
    void een_naam_past_in_zijn_vak() {
        assertThat(Regelbreker.breek("Gemeente Zwolle", LETTERS)).containsExactly("Gemeente Zwolle");
        assertThat(Regelbreker.breek("Politie Regionale Eenheid Oost-Nederland", LETTERS))
                .containsExactly("Politie Regionale", "Eenheid Oost-Nederland");
        assertThat(Regelbreker.breek("Raad voor de Kinderbescherming regio Overijssel", LETTERS))
                .containsExactly("Raad voor de", "Kinderbescherming…");
        assertThat(Regelbreker.breek("Jeugdbeschermingsinstellingenkoepel", LETTERS))
                .containsExactly("Jeugdbeschermingsinst…");
        assertThat(Regelbreker.breek("", LETTERS)).containsExactly("");
    }
}
