package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.BRAM;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.OEVERS;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.partij;

import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.aanmelding.Doorgifte;
import nl.zorgvuldig.kern.aanmelding.Inbrengvoorstel;
import nl.zorgvuldig.kern.aanmelding.Informering;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/** The facts that the examples are made of. */
public final class Voorbeeldfeiten {
    /** The example dossier. */
    public static final Dossier.Id DOSSIER = new Dossier.Id(nummer(31));

    /** The example inbreng. */
    public static final Inbreng.Id INBRENG = new Inbreng.Id(nummer(32));

    private Voorbeeldfeiten() {}

    /** What is offered in a category. */
    public static Inbrengvoorstel voorstel(Categorie categorie) {
        return new Inbrengvoorstel(
                "inbreng.0",
                Gegeven.bekend(categorie),
                1,
                Gegeven.bekend(Voorbeeldcodes.ARTIKEL_8),
                Motivering.AANWEZIG,
                Motivering.AANWEZIG,
                Doorgifte.GEEN);
    }

    /** The municipality told the betrokkene yesterday. */
    public static Informering geinformeerd() {
        return new Informering.Geinformeerd(
                partij(WATERRIJK, Voorbeeldcodes.COLLEGE), Gegeven.bekend(VANDAAG.minusDays(1)), Motivering.AANWEZIG);
    }

    /** Telling waits, recorded with everything it asks. */
    public static Informering uitgesteld() {
        return new Informering.Uitgesteld(
                Gegeven.bekend(Voorbeeldcodes.OPSPORING),
                Motivering.AANWEZIG,
                Gegeven.bekend(VANDAAG.plusDays(60)),
                Gegeven.bekend(VANDAAG.plusDays(14)),
                Motivering.AANWEZIG);
    }

    /** A valid decision that covers the example. */
    public static Artikel20 artikel20() {
        return new Artikel20(
                EENHEID,
                Periode.van(VANDAAG.minusDays(10), VANDAAG),
                Set.of(Voorbeeldcodes.TOP_X),
                Set.of(Voorbeeldcodes.TOETSEN),
                Set.of(Voorbeeldcodes.ARTIKEL_8),
                Voorbeeldcodes.GEZAG);
    }

    static Gegeven<Partijfeiten> kade() {
        return partij(KADE, Voorbeeldcodes.AANBIEDER);
    }

    static Inbrengfeiten inbrengfeiten() {
        return new Inbrengfeiten(
                INBRENG,
                DOSSIER,
                KADE,
                Voorbeeldcodes.OVERLAST,
                Set.of(),
                Voorbeeldcodes.AANMELDING,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Gegeven.bekend(Voorwaarden.OPEN));
    }

    static Situatie buitenDossier(Kijker kijker, Handeling handeling, Gegeven<Partijfeiten> eigen) {
        return new Situatie(
                NU,
                kijker,
                handeling,
                Voorbeeldcodes.TOETSEN,
                Voorbeeldmensen.persoon(kijker),
                eigen,
                Gegeven.onbekend(),
                Optional.empty());
    }

    static Situatie inDossier(Kijker kijker, Handeling handeling, Gegeven<Partijfeiten> eigen) {
        return new Situatie(
                NU,
                kijker,
                handeling,
                Voorbeeldcodes.TOETSEN,
                Voorbeeldmensen.persoon(kijker),
                eigen,
                kade(),
                Optional.of(Gegeven.bekend(new Dossierfeiten(
                        DOSSIER,
                        OEVERS,
                        Voorbeeldcodes.AANMELDING,
                        KADE,
                        Voorbeeldcodes.ZORG,
                        Voorbeeldcodes.TOP_X,
                        Set.of(
                                new Deelname(BRAM, KADE, Betrokkenheid.AANMELDER),
                                new Deelname(AYLA, WATERRIJK, Betrokkenheid.BEHANDELAAR))))));
    }
}
