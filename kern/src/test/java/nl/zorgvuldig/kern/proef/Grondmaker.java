package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Geheimbepaling;
import nl.zorgvuldig.kern.protocol.Geheimregime;
import nl.zorgvuldig.kern.protocol.Intrekgevolg;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.protocol.Vrager;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;

/** Makes what random protocols say of secrecy, and random grounds on which data can go to others. */
final class Grondmaker {
    private static final List<Uitzondering> UITZONDERINGEN =
            List.of(new Uitzondering("code0"), new Uitzondering("code1"));

    private Grondmaker() {}

    static Geheimbepaling bepaling(Willekeur kans, List<Artikel> artikelen) {
        return new Geheimbepaling(
                kans.deel(EnumSet.allOf(Vrager.class), 70),
                kans.deel(EnumSet.allOf(Toestemmingssoort.class), 80).stream()
                        .collect(Collectors.toMap(
                                soort -> soort, _ -> kans.deel(EnumSet.allOf(Intrekgevolg.class), 60))),
                new Geheimbepaling.Afweging(
                        kans.deel(EnumSet.allOf(Afweeggrond.class), 70),
                        kans.deel(EnumSet.allOf(Afweegstap.class), 40),
                        artikelen),
                kans.deel(UITZONDERINGEN, 80).stream()
                        .collect(Collectors.toMap(
                                wet -> wet,
                                _ -> new Geheimbepaling.Uitzonderingsgrond(
                                        kans.deel(Protocolmaker.SOORTEN, 70), artikelen))),
                List.of(new Geheimregime(
                        "code0",
                        kans.deel(Protocolmaker.SOORTEN, 40),
                        kans.deel(Protocolmaker.CATEGORIEEN, 40),
                        artikelen)));
    }

    static Set<Geheimgrond> gronden(Willekeur kans, Dekking dekking) {
        Stream<Geheimgrond> toestemmingen = EnumSet.allOf(Toestemmingssoort.class).stream()
                .map(soort -> new Geheimgrond.Toestemd(soort, dekking, eerder(kans)));
        Stream<Geheimgrond> anders = Stream.of(
                new Geheimgrond.Afgewogen(
                        kans.kies(List.of(Afweeggrond.values())),
                        kans.deel(List.of(Afweegstap.values()), 90),
                        dekking,
                        eerder(kans)),
                new Geheimgrond.Uitgezonderd(kans.kies(UITZONDERINGEN), dekking, eerder(kans)));
        List<Geheimgrond> alle = Stream.concat(toestemmingen, anders).toList();
        return alle.stream().filter(_ -> kans.kans(65)).collect(Collectors.toSet());
    }

    private static Instant eerder(Willekeur kans) {
        return NU.minus(Duration.ofDays(kans.tot(9)));
    }
}
