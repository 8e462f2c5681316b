package nl.zorgvuldig.demonstratie.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.demonstratie.wandeling.Uitvraagmaker;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The page of a casus in which a partij that was asked keeps all of it back, beside that of one in which the partij does not
 * know the person: how long they take must tell nothing. Prints; demands no time.
 */
@Tag("meting")
class Antwoordmeting {
    private static final String WOORD = "Meting5518";
    private static final String GEMEENTE = "Gemeente Deventer";
    private static final int WARM = 60;
    private static final int KEREN = 400;

    @Test // C6, T1: that someone is known is itself a secret, also by the clock
    void geen_bijdrage_duurt_even_lang() {
        try (Webhuis huis = Proefdemonstratie.open()) {
            Bezoeker wim = Proefdemonstratie.als(huis, "wijkagent", "IJsselland");
            Bezoeker pieter = Proefdemonstratie.als(huis, "procesregisseur", "IJsselland");
            Bezoeker gerda = Proefdemonstratie.als(huis, "consulent", "IJsselland");
            String dicht = gevraagd(wim, pieter);
            Uitvraagmaker.geef(gerda, dicht, WOORD);
            Uitvraagmaker.houdAchter(gerda, dicht);
            String niets = gevraagd(wim, pieter);
            Uitvraagmaker.antwoord(gerda, niets, "NIET_BEKEND");
            meet(pieter, dicht, niets);
        }
    }

    private static String gevraagd(Bezoeker wim, Bezoeker pieter) {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, pad, WOORD, GEMEENTE);
        return pad;
    }

    private static void meet(Bezoeker wie, String dicht, String niets) {
        for (int keer = 0; keer < WARM; keer++) {
            assertThat(wie.haal(dicht).tekst()).contains("Geen bijdrage");
            assertThat(wie.haal(niets).tekst()).contains("Geen bijdrage");
        }
        List<Long> vanDicht = new ArrayList<>();
        List<Long> vanNiets = new ArrayList<>();
        for (int keer = 0; keer < KEREN; keer++) {
            vanDicht.add(duur(wie, dicht));
            vanNiets.add(duur(wie, niets));
        }
        for (double deel : new double[] {0.5, 0.9}) {
            System.out.printf(
                    "geen bijdrage p%.0f: achtergehouden %.2f ms, niet bekend %.2f ms: %.3f keer%n",
                    deel * 100, bij(vanDicht, deel), bij(vanNiets, deel), bij(vanDicht, deel) / bij(vanNiets, deel));
        }
    }

    private static long duur(Bezoeker wie, String pad) {
        long begin = System.nanoTime();
        var _ = wie.haal(pad);
        return System.nanoTime() - begin;
    }

    private static double bij(List<Long> tijden, double deel) {
        return tijden.stream().sorted().toList().get((int) Math.ceil(deel * tijden.size()) - 1) / 1e6;
    }
}
