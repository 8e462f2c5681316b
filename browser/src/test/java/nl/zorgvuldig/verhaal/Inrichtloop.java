package nl.zorgvuldig.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/**
 * From the first link to a house in which someone can report: two beheerders and one who reports, each at a screen.
 *
 * @param handleiding what they follow
 * @param sanne the first beheerder
 * @param mirte the second, whom a link lets in
 * @param amira who reports, and whom the list of people names by her log-in
 */
record Inrichtloop(Handleiding handleiding, Wie sanne, Wie mirte, Wie amira) {
    private static final String MIRTE = "Mirte Rietdijk";

    /**
     * Someone at a screen.
     *
     * @param scherm the screen
     * @param persoon who the provider knows
     */
    record Wie(Bezoeker scherm, Keycloakpersoon persoon) {
        void komtBinnen(String link) {
            scherm.gaNaar(link);
            scherm.keurt("50-welkom").drukEnWacht("Inloggen");
            scherm.keurt("51-kies-organisatie");
            logtIn();
            scherm.ziet("Bent u dit?", persoon.voornaam() + " " + persoon.achternaam())
                    .keurt("52-koppelen");
            scherm.drukEnWacht("Ja, dit ben ik");
        }

        /** The provider asks whether one means it. */
        void logtDaarUit() {
            scherm.pagina().locator("#kc-logout").click();
            scherm.pagina()
                    .waitForCondition(
                            () -> scherm.pagina().locator("#kc-logout").count() == 0);
        }

        /** Nothing of the session with the provider is left: it asks who one is. */
        void moetOpnieuwInloggen() {
            scherm.pagina().locator("input[type='password']").waitFor();
        }

        void logtIn() {
            scherm.druk("Gemeente Plassen");
            persoon.logtInVoorHetEerst(scherm.pagina());
        }
    }

    /** All of it. */
    void vertel(String link) throws IOException {
        sanne.komtBinnen(link);
        leesIn("partijen", "Partijen", "Een lijst inlezen");
        leesIn("beslissingen", "Partijen", "Een lijst beslissingen over politiegegevens inlezen");
        leesIn("mensen", "Mensen", "Een lijst inlezen");
        mirte.komtBinnen(maaktLinkVoorMirte());
        bevestigt();
        sanne.scherm().gaNaar("/beheer");
        sanne.scherm().ziet("Wacht op een tweede beheerder (2)");
        meldtZich();
        gaatWeg();
    }

    private void leesIn(String lijst, String deel, String inlezen) throws IOException {
        Bezoeker scherm = sanne.scherm();
        scherm.gaNaar("/beheer");
        scherm.drukIn("main", deel);
        scherm.druk(inlezen);
        scherm.vul("De lijst", handleiding.lijst(lijst, amira.persoon()));
        scherm.drukEnWacht("Inlezen");
        assertThat(scherm.pad()).isNotEqualTo("/beheer/" + lijst + "/inlezen");
        scherm.keurt("53-ingelezen-" + lijst);
    }

    private String maaktLinkVoorMirte() {
        Bezoeker scherm = sanne.scherm();
        scherm.gaNaar("/beheer/mensen");
        scherm.druk(MIRTE);
        scherm.drukEnWacht("Link maken om in te loggen");
        scherm.keurt("54-link");
        return scherm.pagina().locator(".zv-link").innerText().strip().replace(handleiding.huis(), "");
    }

    /** What waits, card by card; the roles of who has no log-in yet stay. */
    private void bevestigt() {
        Bezoeker scherm = mirte.scherm();
        scherm.gaNaar("/beheer");
        scherm.keurt("55-te-bevestigen");
        while (scherm.kanDrukken("Bevestigen wat is aangekruist")) {
            scherm.vinkAlles(
                    scherm.pagina().locator("form[action^='/beheer/partijen/']").first());
            scherm.drukEnWacht("Bevestigen wat is aangekruist");
        }
        while (scherm.kanDrukken("Rol bevestigen")) {
            scherm.drukEnWacht("Rol bevestigen");
        }
    }

    private void meldtZich() {
        amira.scherm().gaNaar("/");
        amira.logtIn();
        amira.scherm().ziet("Werklijst", "Politie Rietveen").druk("Aanmelden");
        amira.scherm().ziet("Beginnen");
    }

    /** Leaving the house; what was open does not come back. */
    private void gaatWeg() {
        amira.scherm().drukEnWacht("Uitloggen");
        amira.scherm().ziet("U bent uitgelogd.").keurt("56-uitgelogd");
        amira.scherm().gaNaar("/werklijst");
        amira.scherm().ziet("Inloggen", "Gemeente Plassen").zietNiet("Politie Rietveen");
        amira.scherm().gaNaar("/inloggen?uit=1");
        amira.scherm().druk("Uitloggen bij Gemeente Plassen");
        amira.logtDaarUit();
        amira.scherm().gaNaar("/inloggen");
        amira.scherm().druk("Gemeente Plassen");
        amira.moetOpnieuwInloggen();
    }
}
