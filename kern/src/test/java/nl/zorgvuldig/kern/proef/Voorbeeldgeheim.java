package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.DOSSIER;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.INBRENG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.artikelen;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import nl.zorgvuldig.kern.toestemming.Reikwijdte;

/** How the fictitious protocol lets secrecy be lifted, and what is on record about the example inbreng. */
public final class Voorbeeldgeheim {
    /** The law that the fictitious protocol names. */
    public static final Uitzondering MELDRECHT = new Uitzondering("meldrecht");

    /** The example inbreng, to whoever acts for De Kade. */
    public static final Dekking DEKKING = new Dekking(
            DOSSIER,
            KADE,
            new Reikwijdte.Inbrengen(Set.of(INBRENG.waarde())),
            Set.of(Voorbeeldcodes.TOETSEN),
            Set.of(KADE));

    private Voorbeeldgeheim() {}

    static Geheimbepaling bepaling() {
        return new Geheimbepaling(
                Set.of(Vrager.GEVER),
                Map.of(
                        Toestemmingssoort.GEHEIM, Set.of(Intrekgevolg.STOPPEN),
                        Toestemmingssoort.AVG, Set.of(Intrekgevolg.values())),
                new Geheimbepaling.Afweging(
                        Set.of(Afweeggrond.CONFLICT_VAN_PLICHTEN),
                        Set.of(Afweegstap.GEEN_ANDERE_WEG, Afweegstap.ZO_MIN_MOGELIJK),
                        artikelen("7.2e")),
                Map.of(
                        MELDRECHT,
                        new Geheimbepaling.Uitzonderingsgrond(
                                Set.of(Voorbeeldcodes.AANBIEDER, Voorbeeldcodes.COLLEGE), artikelen("7.3"))),
                List.of(new Geheimregime(
                        "zwijgplicht",
                        Set.of(Voorbeeldcodes.AANBIEDER),
                        Set.of(Voorbeeldcodes.GEZONDHEID),
                        artikelen("7.2 zwijgplicht"))));
    }

    /** Consent that stands. */
    public static Geheimgrond toestemd(Toestemmingssoort soort) {
        return new Geheimgrond.Toestemd(soort, DEKKING, NU);
    }

    /** A weighing with every step. */
    public static Geheimgrond afgewogen() {
        return new Geheimgrond.Afgewogen(
                Afweeggrond.CONFLICT_VAN_PLICHTEN, bepaling().afwegen().stappen(), DEKKING, NU);
    }

    /** A law that is relied on. */
    public static Geheimgrond uitgezonderd() {
        return new Geheimgrond.Uitgezonderd(MELDRECHT, DEKKING, NU);
    }
}
