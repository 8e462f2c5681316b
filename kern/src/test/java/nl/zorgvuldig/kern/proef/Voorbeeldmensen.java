package nl.zorgvuldig.kern.proef;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Rolverlening;

/** Fictitious house, partijen and people; nobody here exists. */
public final class Voorbeeldmensen {
    /** The moment at which every example happens: a Wednesday afternoon in winter. */
    public static final Instant NU = Instant.parse("2026-01-14T13:30:00Z");

    /** The day of that moment. */
    public static final LocalDate VANDAAG = Kalender.dag(NU);

    /** The house Oevers. */
    public static final Samenwerkingsverband.Id OEVERS = new Samenwerkingsverband.Id(nummer(1));

    /** Another house. */
    public static final Samenwerkingsverband.Id HEUVELS = new Samenwerkingsverband.Id(nummer(2));

    /** The municipality Waterrijk, which employs the staff of the house. */
    public static final Partij.Id WATERRIJK = new Partij.Id(nummer(11));

    /** The care provider De Kade, which reports and leads the example casus. */
    public static final Partij.Id KADE = new Partij.Id(nummer(12));

    /** The police unit. */
    public static final Partij.Id EENHEID = new Partij.Id(nummer(13));

    /** Ayla, procesregisseur. */
    public static final Persoon.Id AYLA = new Persoon.Id(nummer(21));

    /** Bram, who reports for De Kade. */
    public static final Persoon.Id BRAM = new Persoon.Id(nummer(22));

    /** Carla, who reports for the police. */
    public static final Persoon.Id CARLA = new Persoon.Id(nummer(23));

    /** Daan, functioneel beheerder. */
    public static final Persoon.Id DAAN = new Persoon.Id(nummer(24));

    /** Emma, who watches over the log. */
    public static final Persoon.Id EMMA = new Persoon.Id(nummer(25));

    private static final LocalDate VORIG_JAAR = VANDAAG.minusYears(1);

    private Voorbeeldmensen() {}

    /** A fictitious identifier. */
    public static UUID nummer(int volgnummer) {
        return new UUID(0xF1C71E, volgnummer);
    }

    /** A partij that signed everything and may process everything. */
    public static Gegeven<Partijfeiten> partij(Partij.Id id, SoortPartij... soorten) {
        return Gegeven.bekend(new Partijfeiten(
                OEVERS,
                id,
                Set.of(soorten),
                Set.of(Verwerkingsrecht.values()),
                Arrays.stream(Stuk.values()).collect(Collectors.toMap(stuk -> stuk, _ -> VORIG_JAAR)),
                Arrays.stream(Werkzaamheid.values())
                        .collect(Collectors.toMap(werk -> werk, _ -> Set.of(Periode.vanaf(VORIG_JAAR)))),
                Optional.empty()));
    }

    /** A person with one role for one partij, cleared. */
    public static Gegeven<Persoonsfeiten> persoon(Kijker kijker) {
        return Gegeven.bekend(new Persoonsfeiten(
                kijker.persoon(),
                List.of(new Rolverlening(
                        OEVERS, kijker.partij(), kijker.rol(), Periode.vanaf(VORIG_JAAR), VANDAAG.minusDays(30))),
                Map.of(Eis.GEHEIMHOUDING, Periode.vanaf(VORIG_JAAR), Eis.SCREENING, Periode.vanaf(VORIG_JAAR))));
    }

    /** Someone in a role, at work in Oevers. */
    public static Kijker kijker(Persoon.Id persoon, Partij.Id partij, Rol rol) {
        return new Kijker(OEVERS, persoon, partij, rol);
    }
}
