package nl.zorgvuldig.protocollen.uitputtend;

import java.lang.reflect.Field;
import java.util.List;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Toets;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;

/** The acts that are tried, each with its own list of norms in kern. */
enum Daad {
    AANMELDEN(Aanmeldbeslissing.class, "AANMELDEN") {
        @Override
        Object situatie(Stand stand) {
            return stand.melding.situatie(stand);
        }

        @Override
        Antwoord beslis(Stand stand) {
            return Antwoord.van(Aanmeldbeslissing.aanmelden(stand.protocol, stand.melding.situatie(stand)));
        }
    },
    INZIEN(Beslissing.class, "INZIEN") {
        @Override
        Object situatie(Stand stand) {
            return stand.inbreng.inzage(stand);
        }

        @Override
        Antwoord beslis(Stand stand) {
            return Antwoord.van(Beslissing.inzage(stand.protocol, stand.inbreng.inzage(stand)));
        }
    },
    OPPAKKEN(Beslissing.class, "IN_DOSSIER") {
        @Override
        Object situatie(Stand stand) {
            return stand.inDossier(Handeling.OPPAKKEN);
        }

        @Override
        Antwoord beslis(Stand stand) {
            return Antwoord.van(Beslissing.inDossier(stand.protocol, stand.inDossier(Handeling.OPPAKKEN)));
        }
    },
    BEOORDELEN(Aanmeldbeslissing.class, "INTAKE") {
        @Override
        Object situatie(Stand stand) {
            return stand.intake.situatie(stand);
        }

        @Override
        Antwoord beslis(Stand stand) {
            return Antwoord.van(Aanmeldbeslissing.intake(stand.protocol, stand.intake.situatie(stand)));
        }
    },
    AKKOORD(Aanmeldbeslissing.class, "AKKOORD") {
        @Override
        Object situatie(Stand stand) {
            return stand.intake.akkoord(stand);
        }

        @Override
        Antwoord beslis(Stand stand) {
            return Antwoord.van(Aanmeldbeslissing.akkoord(stand.protocol, stand.intake.akkoord(stand)));
        }
    };

    /**
     * What kern said.
     *
     * @param mag whether it may
     * @param bevindingen everything that carries the answer
     */
    record Antwoord(boolean mag, List<Bevinding> bevindingen) {
        static Antwoord van(Handelingsbesluit besluit) {
            return new Antwoord(besluit instanceof Handelingsbesluit.Toegestaan, besluit.bevindingen());
        }

        static Antwoord van(Verstrekkingsbesluit besluit) {
            return new Antwoord(besluit instanceof Verstrekkingsbesluit.Toegestaan, besluit.bevindingen());
        }
    }

    private final Class<?> beslissing;
    private final String lijst;

    Daad(Class<?> beslissing, String lijst) {
        this.beslissing = beslissing;
        this.lijst = lijst;
    }

    /** Whether the act is about the dossier as a whole, or one partij's word in it, and opens nothing. */
    boolean overDossier() {
        return this != AANMELDEN && this != INZIEN;
    }

    /** What kern is asked. */
    abstract Object situatie(Stand stand);

    /** What kern answers. */
    abstract Antwoord beslis(Stand stand);

    /** The norms that kern answers by. */
    @SuppressWarnings("unchecked")
    List<Toets<Object>> normen() {
        try {
            Field veld = beslissing.getDeclaredField(lijst);
            veld.setAccessible(true);
            return (List<Toets<Object>>) veld.get(null);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
