package nl.zorgvuldig.demonstratie.wandeling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zorgvuldig.demonstratie.DemonstratiePersonen;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Webhuis;

/** Everyone logged in, and a casus at every place of its way, each with a word of its own. */
final class Toneel implements AutoCloseable {
    private static final class Enige {
        private static final Toneel TONEEL = new Toneel();
    }

    static final String EERSTE = "IJsselland";
    static final String TWEEDE = "Overzee";

    final Webhuis huis = Proefdemonstratie.open();

    /** Everyone, by name and house; those who are kept out included, and someone who did not log in. */
    final Map<String, Bezoeker> mensen = new LinkedHashMap<>();

    /** Path and word of each casus, by where it stands. */
    final Map<String, Zaak> zaken = new LinkedHashMap<>();

    /** A casus or a message, and the word in it. */
    record Zaak(String pad, String woord) {
        String id() {
            return pad.substring(pad.lastIndexOf('/') + 1);
        }
    }

    /** One for all tests of a process that look at what they brought in themselves, or change nothing. */
    static Toneel gedeeld() {
        return Enige.TONEEL;
    }

    Toneel() {
        List<String> sleutels = huis.de(DemonstratiePersonen.class).alle().stream()
                .map(DemonstratiePersonen.Verzonnen::sleutel)
                .toList();
        sleutels.forEach(wie -> mensen.put(wie, Proefdemonstratie.als(huis, wie, EERSTE)));
        mensen.put("procesregisseur in overzee", Proefdemonstratie.als(huis, "procesregisseur", TWEEDE));
        mensen.put("niemand", Bezoeker.bij(huis.adres()));
        bouw(wie("wijkagent"), wie("procesregisseur"));
        zaken.put("elders", meldAan(wie("agent-overzee")));
        zaken.put("concept", Conceptmaker.begin(wie("wijkagent")));
        zaken.put("opgeschreven", Namensmaker.begin(wie("procesregisseur")));
        zaken.put("voorgelegd", Namensmaker.legVoor(wie("procesregisseur"), Namensmaker.begin(wie("procesregisseur"))));
    }

    private void bouw(Bezoeker wim, Bezoeker pieter) {
        for (String stand :
                List.of("ingediend", "in behandeling", "wacht op akkoord", "triage", "gevraagd", "afgewezen")) {
            zaken.put(stand, meldAan(wim));
        }
        for (String stand : List.of("in behandeling", "wacht op akkoord", "triage", "gevraagd", "afgewezen")) {
            Casusmaker.pakOp(pieter, zaak(stand).pad());
        }
        for (String stand : List.of("wacht op akkoord", "triage", "gevraagd")) {
            Casusmaker.stemAf(pieter, zaak(stand).pad(), zaak(stand).woord());
            Casusmaker.naarTriage(pieter, zaak(stand).pad(), zaak(stand).woord());
        }
        Casusmaker.geefAkkoord(wim, zaak("triage").pad());
        Casusmaker.geefAkkoord(wim, zaak("gevraagd").pad());
        Uitvraagmaker.vraag(pieter, zaak("gevraagd").pad(), zaak("gevraagd").woord(), "Gemeente Deventer");
        Zaak weg = zaak("afgewezen");
        zaken.put("uitkomst", new Zaak(Casusmaker.wijsAf(pieter, wim, weg.pad(), weg.woord()), weg.woord()));
    }

    private static Zaak meldAan(Bezoeker wie) {
        String woord = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);
        return new Zaak(Casusmaker.meldAan(wie, woord), woord);
    }

    Bezoeker wie(String naam) {
        Bezoeker gevonden = mensen.get(naam);
        if (gevonden == null) {
            throw new IllegalArgumentException(naam);
        }
        return gevonden;
    }

    Zaak zaak(String stand) {
        Zaak gevonden = zaken.get(stand);
        if (gevonden == null) {
            throw new IllegalArgumentException(stand);
        }
        return gevonden;
    }

    @Override
    public void close() {
        huis.close();
    }
}
