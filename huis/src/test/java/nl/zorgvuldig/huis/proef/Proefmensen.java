package nl.zorgvuldig.huis.proef;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Verzegelaar;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts houses, people, dossiers and contributions straight into the tables, under the application's own roles: for tests
 * of what lies below the rooms that do so with a decision. Nobody here exists.
 */
public final class Proefmensen {
    private final Proefhuis huis;
    private final JdbcClient jdbc;

    private Proefmensen(Proefhuis huis) {
        this.huis = huis;
        this.jdbc = huis.jdbc();
    }

    /** For a database whose safe is open. */
    public static Proefmensen in(Proefhuis huis) {
        return new Proefmensen(huis);
    }

    /** A new house, with the key of its staff. */
    public Samenwerkingsverband.Id samenwerkingsverband() {
        Samenwerkingsverband.Id id = new Samenwerkingsverband.Id(UUID.randomUUID());
        return huis.transacties().huis(id, "proef", Databankrol.SCHRIJVEN, () -> {
            jdbc.sql("""
                    insert into zorgvuldig.samenwerkingsverband (samenwerkingsverband_id, naam, soort, profiel,
                        profiel_geldig_vanaf, profiel_hash, besluit, opgericht_op)
                    values (?, 'Oevers', 'proef', 'voorbeeld', date '2020-01-01', '', '', now())
                    """).param(id.waarde()).update();
            jdbc.sql("insert into zorgvuldig.samenwerkingsverband_lijst values (?)")
                    .param(id.waarde())
                    .update();
            kluis().nieuweEigenaar(Eigenaar.medewerkers(id));
            return id;
        });
    }

    /** A new person who works for a new partij of a house. */
    public Kijker kijker(Samenwerkingsverband.Id samenwerkingsverband, Rol rol) {
        Partij.Id partij = new Partij.Id(UUID.randomUUID());
        Persoon.Id persoon = new Persoon.Id(UUID.randomUUID());
        return huis.transacties().huis(samenwerkingsverband, "proef", Databankrol.SCHRIJVEN, () -> {
            jdbc.sql("""
                    insert into zorgvuldig.partij (samenwerkingsverband_id, partij_id, naam, soorten, rechten, opgenomen_op)
                    values (?, ?, 'De Kade', '{}', '{}', now())
                    """).params(samenwerkingsverband.waarde(), partij.waarde()).update();
            Verzegelaar verzegelaar = kluis().verzegelaar(Eigenaar.medewerkers(samenwerkingsverband), persoon.waarde());
            jdbc.sql("""
                    insert into zorgvuldig.persoon (samenwerkingsverband_id, persoon_id, naam, functie, opgenomen_op)
                    values (?, ?, ?, ?, now())
                    """)
                    .params(
                            samenwerkingsverband.waarde(),
                            persoon.waarde(),
                            verzegelaar.verzegel("naam", "Medewerker"),
                            verzegelaar.verzegel("functie", "medewerker"))
                    .update();
            return new Kijker(samenwerkingsverband, persoon, partij, rol);
        });
    }

    /** A new dossier in which the viewer is involved, with its key. */
    public Dossier.Id dossier(Kijker kijker) {
        Dossier.Id dossier = new Dossier.Id(UUID.randomUUID());
        return huis.transacties().schrijven(kijker, () -> {
            kluis().nieuweEigenaar(Eigenaar.van(dossier));
            betrek(kijker, dossier);
            jdbc.sql("""
                    insert into zorgvuldig.dossier (samenwerkingsverband_id, dossier_id, casusnummer, fase, stand,
                        leidende_partij_id, taak, gebied, aanmelder_id, profiel_hash, ontvangen_op, gewijzigd_op)
                    values (?, ?, '1', 'aanmelding', 'INGEDIEND', ?, '', '', ?, '', now(), now())
                    """)
                    .params(
                            kijker.huis().waarde(),
                            dossier.waarde(),
                            kijker.partij().waarde(),
                            kijker.persoon().waarde())
                    .update();
            return dossier;
        });
    }

    private void betrek(Kijker kijker, Dossier.Id dossier) {
        jdbc.sql("""
                insert into zorgvuldig.betrokkenheid (samenwerkingsverband_id, betrokkenheid_id, dossier_id, persoon_id,
                    partij_id, soort, sinds)
                values (?, ?, ?, ?, ?, 'AANMELDER', now())
                """)
                .params(
                        kijker.huis().waarde(),
                        UUID.randomUUID(),
                        dossier.waarde(),
                        kijker.persoon().waarde(),
                        kijker.partij().waarde())
                .update();
    }

    /** A new inbreng of the viewer, sealed. */
    public Inbreng.Id inbreng(Kijker kijker, Dossier.Id dossier, String inhoud) {
        Inbreng.Id inbreng = new Inbreng.Id(UUID.randomUUID());
        return huis.transacties().schrijven(kijker, () -> {
            Verzegelaar verzegelaar = kluis().verzegelaar(Eigenaar.van(dossier), inbreng.waarde());
            Instant nu = huis.klok().nu();
            jdbc.sql("""
                    insert into zorgvuldig.inbreng (samenwerkingsverband_id, inbreng_id, dossier_id, gever_id,
                        ingebracht_door, betrokkene, categorie, fase, doel, taak, inhoud, noodzaak, bron, peildatum,
                        ingebracht_op)
                    values (?, ?, ?, ?, ?, 1, '', 'aanmelding', '', '', ?, ?, ?, current_date, ?)
                    """)
                    .params(
                            kijker.huis().waarde(),
                            inbreng.waarde(),
                            dossier.waarde(),
                            kijker.partij().waarde(),
                            kijker.persoon().waarde(),
                            verzegelaar.verzegel("inhoud", inhoud),
                            verzegelaar.verzegel("noodzaak", "nodig"),
                            verzegelaar.verzegel("bron", "eigen waarneming"),
                            nu.atOffset(ZoneOffset.UTC))
                    .update();
            jdbc.sql("""
                    insert into zorgvuldig.inbrengvoorwaarde (samenwerkingsverband_id, inbrengvoorwaarde_id, inbreng_id, versie, dossier_id, kring,
                        regisseur, partijen, voorbehoud, uitvraag, door, op)
                    values (?, gen_random_uuid(), ?, 1, ?, 'IEDEREEN', false, '{}', '{}', 'MAG_NIET', ?, ?)
                    """)
                    .params(
                            kijker.huis().waarde(),
                            inbreng.waarde(),
                            dossier.waarde(),
                            kijker.persoon().waarde(),
                            nu.atOffset(ZoneOffset.UTC))
                    .update();
            return inbreng;
        });
    }

    private Kluis kluis() {
        return huis.de(Kluis.class);
    }
}
