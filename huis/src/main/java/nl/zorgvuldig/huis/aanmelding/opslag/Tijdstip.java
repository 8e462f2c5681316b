package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.zorgvuldig.huis.databank.Transactie;

/** The moment of the running transaction as the database takes it. */
final class Tijdstip {
    private Tijdstip() {}

    static OffsetDateTime nu() {
        return Transactie.huidige().moment().atOffset(ZoneOffset.UTC);
    }
}
