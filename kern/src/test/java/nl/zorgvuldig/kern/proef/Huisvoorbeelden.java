package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.buitenDossier;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.kade;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.BRAM;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EMMA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.OEVERS;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.partij;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Termijn;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Berichtsituatie;
import nl.zorgvuldig.kern.verstrekking.Conceptsituatie;
import nl.zorgvuldig.kern.verstrekking.Koppelsituatie;
import nl.zorgvuldig.kern.verstrekking.Namenssituatie;
import nl.zorgvuldig.kern.verstrekking.Registersituatie;
import nl.zorgvuldig.kern.verstrekking.Toezichtsituatie;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;

/** One permitted question of every kind about what is done outside any dossier; a test changes what it is about. */
public final class Huisvoorbeelden {
    private static final Kijker PROCESREGISSEUR =
            Voorbeeldmensen.kijker(AYLA, WATERRIJK, Voorbeeldcodes.PROCESREGISSEUR);
    private static final Kijker AANMELDER = Voorbeeldmensen.kijker(BRAM, KADE, Voorbeeldcodes.AANMELDER);
    private static final Kijker TOEZICHTHOUDER = Voorbeeldmensen.kijker(EMMA, WATERRIJK, Voorbeeldcodes.TOEZICHTHOUDER);

    private Huisvoorbeelden() {}

    /** Bram reads the outcome that was handed over to him. */
    public static Vraag bericht() {
        return Voorbeelden.vraag(
                Beslisser.BERICHT,
                new Berichtsituatie(
                        buitenDossier(AANMELDER, Handeling.UITKOMST_INZIEN, kade()),
                        Gegeven.bekend(new Berichtsituatie.Bericht(
                                nummer(33), BRAM, KADE, NU.minusSeconds(60), new Termijn(Period.ofDays(30)))),
                        Set.of(new Vindplaats(nummer(33), nummer(33), "reden"))));
    }

    /** Bram reads what De Kade gave to others, a line that outlived its dossier included. */
    public static Vraag register() {
        return Voorbeelden.vraag(
                        Beslisser.GEGEVEN,
                        new Registersituatie(
                                buitenDossier(
                                        Voorbeeldmensen.kijker(BRAM, KADE, Voorbeeldcodes.AANMELDER),
                                        Handeling.REGISTER_INZIEN,
                                        kade()),
                                Set.of(new Vindplaats(KADE.waarde(), nummer(36), "regel"))))
                .pasProtocol("huisbreed", Huisvoorbeelden::metRegister);
    }

    private static List<Bevoegdheid> metRegister(List<Bevoegdheid> huisbreed) {
        List<Bevoegdheid> alle = new ArrayList<>(huisbreed);
        alle.add(Voorbeeldprotocol.mag(Voorbeeldcodes.AANMELDER, Handeling.REGISTER_INZIEN));
        return List.copyOf(alle);
    }

    /** Emma judges in the log what Ayla did, and sees what was judged before. */
    public static Vraag logboek() {
        return Voorbeelden.vraag(
                Beslisser.LOGBOEK,
                new Toezichtsituatie(
                        buitenDossier(TOEZICHTHOUDER, Handeling.LOGBOEK_INZIEN, partij(WATERRIJK)),
                        Optional.of(AYLA),
                        Set.of(nummer(34)),
                        Set.of(new Vindplaats(nummer(34), nummer(35), "motivering"))));
    }

    /** Bram goes on with the report he began. */
    public static Vraag concept() {
        return Voorbeelden.vraag(
                Beslisser.CONCEPT,
                new Conceptsituatie(
                        buitenDossier(AANMELDER, Handeling.AANMELDEN, kade()),
                        Gegeven.bekend(new Conceptsituatie.Concept(
                                nummer(34),
                                BRAM,
                                KADE,
                                Optional.empty(),
                                NU.minusSeconds(60),
                                new Termijn(Period.ofDays(7)))),
                        Set.of(new Vindplaats(nummer(34), nummer(35), "inhoud"))));
    }

    /** Ayla writes down what Bram tells her by telephone. */
    public static Vraag opschrijven() {
        return Voorbeelden.vraag(
                Beslisser.OPSCHRIJVEN,
                new Namenssituatie(
                        buitenDossier(PROCESREGISSEUR, Handeling.AANMELDEN_NAMENS, partij(WATERRIJK)),
                        buitenDossier(AANMELDER, Handeling.AANMELDEN, kade())));
    }

    /** Ayla goes on with it, before she lays it before him. */
    public static Vraag opgeschreven() {
        return Voorbeelden.vraag(
                Beslisser.CONCEPT,
                new Conceptsituatie(
                        buitenDossier(PROCESREGISSEUR, Handeling.AANMELDEN_NAMENS, partij(WATERRIJK)),
                        Gegeven.bekend(new Conceptsituatie.Concept(
                                nummer(34),
                                AYLA,
                                WATERRIJK,
                                Optional.of(KADE),
                                NU.minusSeconds(60),
                                new Termijn(Period.ofDays(7)))),
                        Set.of(new Vindplaats(nummer(34), nummer(35), "inhoud"))));
    }

    /** Bram followed a link and sees as whom he comes in. */
    public static Vraag koppelen() {
        return Voorbeelden.vraag(
                Beslisser.KOPPELEN,
                new Koppelsituatie(
                        buitenDossier(AANMELDER, Handeling.MEDEWERKER_INZIEN, kade()),
                        BRAM,
                        Gegeven.bekend(BRAM),
                        Set.of(new Vindplaats(OEVERS.waarde(), BRAM.waarde(), "naam"))));
    }
}
