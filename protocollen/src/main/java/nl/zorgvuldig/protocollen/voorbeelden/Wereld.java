package nl.zorgvuldig.protocollen.voorbeelden;

import java.util.UUID;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Persoon;

/** The identifiers of the small world in which every example plays. */
final class Wereld {
    static final Samenwerkingsverband.Id HUIS = new Samenwerkingsverband.Id(id(1));
    static final Samenwerkingsverband.Id ANDER_HUIS = new Samenwerkingsverband.Id(id(2));
    static final Persoon.Id IK = new Persoon.Id(id(3));
    static final Persoon.Id ANDER = new Persoon.Id(id(4));
    static final Partij.Id EIGEN = new Partij.Id(id(5));
    static final Partij.Id LEIDEND = new Partij.Id(id(6));
    static final Partij.Id DERDE = new Partij.Id(id(7));
    static final Dossier.Id DOSSIER = new Dossier.Id(id(8));
    static final Inbreng.Id INBRENG = new Inbreng.Id(id(9));
    static final Partij.Id ANDERE_ONTVANGER = new Partij.Id(id(15));
    static final Partij.Id GEVRAAGD = new Partij.Id(id(16));
    static final UUID VRAAG = id(17);
    static final UUID BERICHT = id(10);
    static final UUID CONCEPT = id(12);

    private Wereld() {}

    static UUID id(int nummer) {
        return new UUID(0, nummer);
    }
}
