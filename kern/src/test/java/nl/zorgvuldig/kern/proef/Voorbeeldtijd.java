package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.PROCESREGISSEUR;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Bewaartrap;
import nl.zorgvuldig.kern.protocol.Bewaartrap.Venster;
import nl.zorgvuldig.kern.protocol.Bewaarvereiste;
import nl.zorgvuldig.kern.protocol.Bewaarzicht;
import nl.zorgvuldig.kern.protocol.Gebeurtenis;
import nl.zorgvuldig.kern.protocol.Heropening;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.protocol.Termijnregel.Strekking;
import nl.zorgvuldig.kern.protocol.Tijdbepaling;
import nl.zorgvuldig.kern.protocol.Verlenging;
import nl.zorgvuldig.kern.taal.Looptijd;
import nl.zorgvuldig.kern.taal.Termijn;

/** What the example protocol says about time. */
public final class Voorbeeldtijd {
    /** The end of the work on a casus. */
    public static final Gebeurtenis AFSCHALING = new Gebeurtenis("afschaling");

    /** The first moment at which anything about the casus was processed. */
    public static final Gebeurtenis BEGIN = new Gebeurtenis("eerste-verwerking");

    private static final Gebeurtenis VERZOEK = new Gebeurtenis("verzoek-inzage");

    private Voorbeeldtijd() {}

    /** All of it. */
    public static Tijdbepaling tijd() {
        return new Tijdbepaling(termijnen(), vernietigen(), trappen(), List.of(heropenen()), List.of(verlengen()));
    }

    private static List<Termijnregel> termijnen() {
        return List.of(
                regel("antwoord", VERZOEK, maanden(1), uitloop("verlenging-meegedeeld", maanden(2))),
                regel("melding", new Gebeurtenis("inbreuk-ontdekt"), new Looptijd.Uren(72), Optional.empty()),
                new Termijnregel(
                        "bewijs",
                        new Gebeurtenis("verstrekking-openbaar-ministerie"),
                        jaren(4),
                        Strekking.MINSTENS,
                        Optional.empty(),
                        artikelen("8")));
    }

    private static List<Termijnregel> vernietigen() {
        return List.of(
                regel("na-afschaling", AFSCHALING, maanden(12), Optional.empty()),
                regel("plafond", BEGIN, jaren(5), uitloop("verlengd", jaren(2))),
                regel(
                        "afgewezen",
                        new Gebeurtenis("afwijzing-triage"),
                        new Looptijd.Dagen(Period.ZERO),
                        Optional.empty()));
    }

    private static List<Bewaartrap> trappen() {
        return List.of(
                trap("actief", 0, 6, Map.of(PROCESREGISSEUR, Bewaarzicht.ALLES, AANMELDER, Bewaarzicht.NAMEN)),
                trap("archief", 6, 12, Map.of(PROCESREGISSEUR, Bewaarzicht.KERNGEGEVENS)));
    }

    private static Heropening heropenen() {
        return new Heropening(
                "terugval",
                new Venster(AFSCHALING, maanden(0), maanden(6)),
                Set.of(PROCESREGISSEUR),
                Set.of(Bewaarvereiste.NOODZAAK),
                artikelen("11.2b"));
    }

    private static Verlenging verlengen() {
        return new Verlenging(
                "langer",
                "plafond",
                jaren(2),
                Verlenging.Keren.EENMAAL,
                Set.of(PROCESREGISSEUR),
                Set.of(Bewaarvereiste.MOTIVERING, Bewaarvereiste.BESLUIT_PARTNERS),
                artikelen("11.3"));
    }

    private static Termijnregel regel(
            String code, Gebeurtenis vanaf, Looptijd duur, Optional<Termijnregel.Uitloop> uitloop) {
        return new Termijnregel(code, vanaf, duur, Strekking.HOOGSTENS, uitloop, artikelen("11"));
    }

    private static Optional<Termijnregel.Uitloop> uitloop(String bij, Looptijd met) {
        return Optional.of(new Termijnregel.Uitloop(new Gebeurtenis(bij), met));
    }

    private static Bewaartrap trap(String code, int van, int tot, Map<Rol, Bewaarzicht> zicht) {
        return new Bewaartrap(code, new Venster(AFSCHALING, maanden(van), maanden(tot)), zicht, artikelen("11.2"));
    }

    private static Looptijd maanden(int aantal) {
        return new Looptijd.Dagen(Period.ofMonths(aantal));
    }

    private static Looptijd jaren(int aantal) {
        return new Looptijd.Dagen(Period.ofYears(aantal));
    }

    private static List<Artikel> artikelen(String nummer) {
        return List.of(new Artikel("VB", nummer));
    }

    /** Random terms that the software itself counts. */
    static Map<Termijnbepaling.Soort, Termijnbepaling> termijnen(Willekeur kans, Supplier<List<Artikel>> artikelen) {
        return Stream.of(
                        new Termijnbepaling(
                                Termijnbepaling.Soort.TOETS_UITSTEL,
                                new Termijn(Period.ofDays(1 + kans.tot(60))),
                                artikelen.get()),
                        new Termijnbepaling(
                                Termijnbepaling.Soort.ANTWOORD_UITVRAAG,
                                new Termijn(Period.ofDays(5 + kans.tot(20))),
                                artikelen.get()),
                        new Termijnbepaling(
                                Termijnbepaling.Soort.HERZIENING,
                                new Termijn(Period.ofDays(30 + kans.tot(400))),
                                artikelen.get()))
                .collect(Collectors.toMap(Termijnbepaling::soort, bepaling -> bepaling));
    }
}
