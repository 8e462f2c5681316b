package nl.zorgvuldig.demonstratie.wedloop;

import java.util.UUID;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.demonstratie.wandeling.Casusmaker;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * A casus that waits for akkoord, and who act in it.
 *
 * @param huis the application
 * @param dossier the casus
 * @param woord what stands in every text that was given
 * @param lezer who has it in hand
 * @param gever who gave what is in it
 * @param beheerder who takes rights away
 */
record Baan(Webhuis huis, Dossier.Id dossier, String woord, Kijker lezer, Kijker gever, Kijker beheerder) {
    private static final String PLAATS = "IJsselland";
    private static final String IN_HANDEN = "select behandelaar_id from zorgvuldig.dossier where dossier_id = '%s'";
    private static final String GEMELD = "select aanmelder_id from zorgvuldig.dossier where dossier_id = '%s'";
    private static final String BEHEERT = """
            select r.persoon_id from zorgvuldig.rolverlening r join zorgvuldig.dossier d using (samenwerkingsverband_id)
            where d.dossier_id = '%s' and r.rol = 'functioneel-beheerder'
              and (r.bevestigd_op is not null or not r.tweede_nodig)
            """;

    /** Lays it in the demonstration, by the forms that people fill in. */
    static Baan in(Webhuis huis) {
        String woord = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);
        Bezoeker wim = Proefdemonstratie.als(huis, "wijkagent", PLAATS);
        Bezoeker pieter = Proefdemonstratie.als(huis, "procesregisseur", PLAATS);
        String pad = Casusmaker.meldAan(wim, woord);
        Casusmaker.pakOp(pieter, pad);
        Casusmaker.stemAf(pieter, pad, woord);
        Casusmaker.naarTriage(pieter, pad, woord);
        return van(huis, pad, woord);
    }

    /** A casus of which the word stands only under care secrecy, which the betrokkene let be shared. */
    static Baan onderGeheim(Webhuis huis) {
        String woord = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);
        String pad =
                Casusmaker.meldAanMetToestemming(Proefdemonstratie.als(huis, "behandelaar", PLAATS), "Elders", woord);
        Casusmaker.pakOp(Proefdemonstratie.als(huis, "procesregisseur", PLAATS), pad);
        return van(huis, pad, woord);
    }

    private static Baan van(Webhuis huis, String pad, String woord) {
        UUID dossier = UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
        return new Baan(
                huis,
                new Dossier.Id(dossier),
                woord,
                kijker(huis, dossier, IN_HANDEN),
                kijker(huis, dossier, GEMELD),
                kijker(huis, dossier, BEHEERT));
    }

    private static Kijker kijker(Webhuis huis, UUID dossier, String wie) {
        return Proefserver.vrij(huis.databank())
                .sql("""
                        select r.samenwerkingsverband_id, r.persoon_id, r.partij_id, r.rol
                        from zorgvuldig.rolverlening r join zorgvuldig.dossier d using (samenwerkingsverband_id)
                        where d.dossier_id = :dossier and r.persoon_id in (
                        """ + wie.formatted(dossier) + ") limit 1")
                .param("dossier", dossier)
                .query((rij, _) -> new Kijker(
                        new Samenwerkingsverband.Id(rij.getObject(1, UUID.class)),
                        new Persoon.Id(rij.getObject(2, UUID.class)),
                        new Partij.Id(rij.getObject(3, UUID.class)),
                        new Rol(rij.getString(4))))
                .single();
    }

    /** An identifier of something in this house. */
    UUID id(String kolom, String tabel, String waar) {
        return Proefserver.vrij(huis.databank())
                .sql("select " + kolom + " from zorgvuldig." + tabel + " where samenwerkingsverband_id = ? and " + waar
                        + " limit 1")
                .param(lezer.huis().waarde())
                .query(UUID.class)
                .single();
    }

    /** Puts something straight that the house itself never puts back. */
    void zet(String... opdrachten) {
        Proefserver.vrij(huis.databank())
                .sql("begin; set local session_replication_role = replica; " + String.join("; ", opdrachten)
                        + "; commit")
                .update();
    }
}
