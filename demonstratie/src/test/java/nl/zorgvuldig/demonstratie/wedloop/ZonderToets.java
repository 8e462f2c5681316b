package nl.zorgvuldig.demonstratie.wedloop;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.zorgvuldig.huis.aanmelding.DossierInzien;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.huis.verantwoording.Logopdracht;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ways to read as nobody should build them: each misses one thing that the house does. */
final class ZonderToets {
    private static final long TUSSENDOOR = 3_000_000;
    private static final String INHOUD = """
            select i.inbreng_id from zorgvuldig.inbreng i
            where i.samenwerkingsverband_id = :huis and i.dossier_id = :dossier
            """;
    private static final String MET_RECHT = INHOUD + """
            and exists (select from zorgvuldig.rolverlening r
                        where r.samenwerkingsverband_id = :huis and r.persoon_id = :persoon
                          and r.ingetrokken_op is null)
            """;

    private ZonderToets() {}

    /** Looks the right up once, at log-in, and believes it from then on. */
    static Lezing bijInloggen(Baan baan) {
        boolean mocht = mag(baan);
        return new Lezing("bij inloggen", zelfde -> mocht && toont(zelfde));
    }

    /** Looks the right up at every request, in a transaction before that of the content. */
    static Lezing inEenEerdereTransactie() {
        return new Lezing("eerdere transactie", baan -> mag(baan) && toont(baan));
    }

    /** Looks the right up in the statement that reads the content, without the lock for which taking away waits. */
    static Lezing zonderSlot() {
        return new Lezing(
                "zonder slot",
                baan -> baan.huis().de(Transacties.class).schrijven(baan.lezer(), () -> {
                    List<UUID> gevonden = lees(baan, MET_RECHT);
                    LockSupport.parkNanos(TUSSENDOOR);
                    return gelogd(baan, gevonden);
                }));
    }

    private static boolean mag(Baan baan) {
        return baan.huis()
                .de(DossierInzien.class)
                .voer(baan.lezer(), baan.dossier())
                .isPresent();
    }

    private static boolean toont(Baan baan) {
        return baan.huis().de(Transacties.class).lezen(baan.lezer(), () -> gelogd(baan, lees(baan, INHOUD)));
    }

    private static List<UUID> lees(Baan baan, String opdracht) {
        return baan.huis()
                .de(JdbcClient.class)
                .sql(opdracht)
                .param("huis", baan.lezer().huis().waarde())
                .param("dossier", baan.dossier().waarde())
                .param("persoon", baan.lezer().persoon().waarde())
                .query(UUID.class)
                .list();
    }

    private static boolean gelogd(Baan baan, List<UUID> gevonden) {
        baan.huis()
                .de(Logboek.class)
                .schrijf(gevonden.stream()
                        .map(gegeven -> new Logopdracht(regel(baan, gegeven)))
                        .toList());
        return !gevonden.isEmpty();
    }

    private static Logregel regel(Baan baan, UUID gegeven) {
        Transactie transactie = Transactie.huidige();
        return new Logregel(
                UUID.randomUUID(),
                transactie.kijker(),
                transactie.kijker().partij().waarde(),
                Handeling.INZIEN.name(),
                transactie.moment(),
                "",
                "",
                Logregel.Uitslag.TOEGESTAAN,
                "",
                transactie.spoor(),
                baan.dossier().waarde(),
                gegeven);
    }
}
