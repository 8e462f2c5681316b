package nl.zorgvuldig.demonstratie.wedloop;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.AkkoordGeven;
import nl.zorgvuldig.huis.aanmelding.GrondBeeindigen;
import nl.zorgvuldig.huis.aanmelding.Voorwaardenopgave;
import nl.zorgvuldig.huis.aanmelding.Zeggenschap;
import nl.zorgvuldig.huis.aanmelding.ZeggenschapIntrekken;
import nl.zorgvuldig.huis.aanmelding.ZeggenschapWijzigen;
import nl.zorgvuldig.huis.partij.Artikel20Intrekken;
import nl.zorgvuldig.huis.partij.OndertekeningIntrekken;
import nl.zorgvuldig.huis.partij.PartijLatenUittreden;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidIntrekken;
import nl.zorgvuldig.huis.toegang.RolIntrekken;
import nl.zorgvuldig.huis.toegang.VerlofVastleggen;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;

/** Every act by which who reads here can lose what was given from sight. */
final class Ontnemingen {
    private final Baan baan;
    private final Kijker beheerder;
    private final Persoon.Id lezer;
    private final Partij.Id gever;

    private Ontnemingen(Baan baan) {
        this.baan = baan;
        this.beheerder = baan.beheerder();
        this.lezer = baan.lezer().persoon();
        this.gever = baan.gever().partij();
    }

    static List<Ontneming> van(Baan baan) {
        Ontnemingen zelf = new Ontnemingen(baan);
        return List.of(
                zelf.rol(),
                zelf.verklaring(),
                zelf.verlof(),
                zelf.uittreden(),
                zelf.ondertekening(),
                zelf.beslissing(),
                zelf.akkoord(),
                zelf.verloop());
    }

    private Ontneming rol() {
        UUID id = vanLezer("rolverlening");
        return beheer(
                "rol", () -> baan.huis().de(RolIntrekken.class).voer(beheerder, lezer, id), terug("rolverlening", id));
    }

    private Ontneming verklaring() {
        UUID id = vanLezer("betrouwbaarheid");
        return beheer(
                "verklaring",
                () -> baan.huis().de(BetrouwbaarheidIntrekken.class).voer(beheerder, lezer, id),
                terug("betrouwbaarheid", id));
    }

    private Ontneming verlof() {
        return beheer(
                "verlof",
                () -> baan.huis().de(VerlofVastleggen.class).voer(beheerder, lezer, Periode.van(vandaag(), vandaag())),
                "delete from zorgvuldig.verlof where persoon_id = '" + lezer.waarde() + "'");
    }

    private Ontneming uittreden() {
        return beheer(
                "uittreden",
                () -> baan.huis().de(PartijLatenUittreden.class).voer(beheerder, gever),
                "update zorgvuldig.partij set uitgetreden_op = null where partij_id = '" + gever.waarde() + "'");
    }

    private Ontneming ondertekening() {
        UUID id = vanGever("ondertekening");
        return beheer(
                "ondertekening",
                () -> baan.huis().de(OndertekeningIntrekken.class).voer(beheerder, gever, id),
                terug("ondertekening", id));
    }

    private Ontneming beslissing() {
        UUID id = vanGever("artikel20");
        return beheer(
                "artikel 20",
                () -> baan.huis().de(Artikel20Intrekken.class).voer(beheerder, gever, id),
                terug("artikel20", id));
    }

    /** The giver says no to all that the next phase asks for. */
    private Ontneming akkoord() {
        String dossier = " where dossier_id = '" + baan.dossier().waarde() + "'";
        Map<Inbreng.Id, Boolean> nee = inbrengen().collect(Collectors.toMap(Inbreng.Id::new, _ -> false));
        return new Ontneming(
                "akkoord",
                true,
                Ontnemingen::niets,
                () -> baan.huis()
                                .de(AkkoordGeven.class)
                                .voer(baan.gever(), new AkkoordGeven.GeefAkkoord(baan.dossier(), nee))
                        instanceof Aanmelduitkomst.Gedaan,
                () -> baan.zet(
                        "update zorgvuldig.dossier set fase = 'aanmelding', stand = 'WACHT_OP_AKKOORD'" + dossier,
                        "delete from zorgvuldig.akkoord" + dossier));
    }

    /** Every act by which something secret that was shared is taken from sight. */
    static List<Ontneming> onderGeheim(Baan baan) {
        return List.of(toestemming(baan), voorwaarden(baan), intrekking(baan));
    }

    /** The betrokkene takes back what let the secret be shared. */
    private static Ontneming toestemming(Baan baan) {
        String dossier = " where dossier_id = '" + baan.dossier().waarde() + "'";
        UUID grond = baan.id(
                "grond_id", "geheimgrond", "dossier_id = '" + baan.dossier().waarde() + "'");
        return new Ontneming(
                "toestemming",
                true,
                Ontnemingen::niets,
                () -> baan.huis().de(GrondBeeindigen.class).voer(baan.gever(), baan.dossier(), grond)
                        instanceof Aanmelduitkomst.Gedaan,
                () -> baan.zet("delete from zorgvuldig.geheimgrond" + dossier + " and stand = 'INGETROKKEN'"));
    }

    /** The giver lets nobody see it any more. */
    private static Ontneming voorwaarden(Baan baan) {
        Inbreng.Id geheim = geheim(baan);
        return new Ontneming(
                "voorwaarden",
                true,
                Ontnemingen::niets,
                () -> baan.huis().de(ZeggenschapWijzigen.class).voer(baan.gever(), gesloten(baan, geheim))
                        instanceof Aanmelduitkomst.Gedaan,
                () -> baan.zet("delete from zorgvuldig.inbrengvoorwaarde where versie > 1 and inbreng_id = '"
                        + geheim.waarde() + "'"));
    }

    private static ZeggenschapWijzigen.Wijzig gesloten(Baan baan, Inbreng.Id geheim) {
        return new ZeggenschapWijzigen.Wijzig(
                baan.dossier(),
                geheim,
                "",
                1,
                Voorwaardenopgave.van(Voorwaarden.GESLOTEN),
                new Zeggenschap.Aanwijzing.Blijft());
    }

    /** The giver takes it back. */
    private static Ontneming intrekking(Baan baan) {
        Inbreng.Id geheim = geheim(baan);
        return new Ontneming(
                "intrekking",
                true,
                Ontnemingen::niets,
                () -> baan.huis().de(ZeggenschapIntrekken.class).voer(baan.gever(), baan.dossier(), geheim)
                        instanceof Aanmelduitkomst.Gedaan,
                () -> baan.zet("update zorgvuldig.inbreng set ingetrokken_op = null where inbreng_id = '"
                        + geheim.waarde() + "'"));
    }

    private static Inbreng.Id geheim(Baan baan) {
        return new Inbreng.Id(baan.id(
                "inbreng_id",
                "inbreng",
                "categorie = 'gezondheid' and dossier_id = '" + baan.dossier().waarde() + "'"));
    }

    private Stream<UUID> inbrengen() {
        return Proefserver.vrij(baan.huis().databank())
                .sql("select inbreng_id from zorgvuldig.inbreng where dossier_id = ?")
                .param(baan.dossier().waarde())
                .query(UUID.class)
                .list()
                .stream();
    }

    /** A role whose last day passes. */
    private Ontneming verloop() {
        String verlening = "update zorgvuldig.rolverlening set tot_en_met = %s where rolverlening_id = '"
                + vanLezer("rolverlening") + "'";
        return new Ontneming(
                "verloop",
                false,
                () -> baan.zet(verlening.formatted("date '" + vandaag() + "'")),
                () -> {
                    baan.huis().klok().verder(Duration.ofDays(1));
                    return true;
                },
                () -> {
                    baan.huis().klok().verder(Duration.ofDays(-1));
                    baan.zet(verlening.formatted("null"));
                });
    }

    private LocalDate vandaag() {
        return Kalender.dag(baan.huis().klok().nu());
    }

    private UUID vanLezer(String tabel) {
        return baan.id(tabel + "_id", tabel, "persoon_id = '" + lezer.waarde() + "'");
    }

    private UUID vanGever(String tabel) {
        return baan.id(tabel + "_id", tabel, "partij_id = '" + gever.waarde() + "'");
    }

    /** What can be taken away is there already. */
    private static void niets() {}

    private static String terug(String tabel, UUID id) {
        return "update zorgvuldig." + tabel + " set ingetrokken_op = null where " + tabel + "_id = '" + id + "'";
    }

    private Ontneming beheer(String naam, Supplier<Beheren.Uitkomst> neemWeg, String herstel) {
        return new Ontneming(
                naam,
                true,
                Ontnemingen::niets,
                () -> neemWeg.get() instanceof Beheren.Uitkomst.Gedaan,
                () -> baan.zet(herstel));
    }
}
