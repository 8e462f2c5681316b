package nl.zorgvuldig.huis.vernietiging;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.proef.Proefbesluit;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefmensen;
import nl.zorgvuldig.huis.proef.Proefprofiel;
import nl.zorgvuldig.huis.proef.Proefvulling;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;

/** A house with a gate of destruction, and everything that stands behind it. */
final class Proefpoort implements AutoCloseable {
    static final Protocol PROTOCOL = Proefprofiel.protocol();
    static final Set<Artikel> GROND = Set.of(new Artikel("IJ", "9.5"));
    private static final String[] KAMERS = {
        "verantwoording", "kluis", "vernietiging", "aanmelding.opslag", "register.opslag"
    };

    final Proefhuis huis;
    final Proefmensen mensen;
    final Kijker kijker;
    final Vernietigingspoort poort;

    Proefpoort() {
        this.huis = Proefhuis.met(KAMERS);
        this.mensen = Proefmensen.in(huis);
        this.kijker = mensen.kijker(mensen.samenwerkingsverband(), Proefbesluit.rol());
        this.poort = huis.de(Vernietigingspoort.class);
    }

    /** The same installation, started again. */
    Proefhuis herstart() {
        huis.close();
        return herstart(huis.databank(), huis.map());
    }

    static Proefhuis herstart(String databank, Path map) {
        return Proefhuis.met(databank, map, KAMERS);
    }

    /** A dossier with a row in every table. */
    Dossier.Id gevuld() {
        Dossier.Id dossier = mensen.dossier(kijker);
        Inbreng.Id inbreng = mensen.inbreng(kijker, dossier, "inhoud");
        Proefvulling.vul(huis, kijker, dossier, inbreng);
        huis.vrij()
                .sql("update zorgvuldig.belet set opgeheven_op = now() where dossier_id = ?")
                .param(dossier.waarde())
                .update();
        return dossier;
    }

    Vernietigingsbesluit vernietig(Dossier.Id dossier) {
        return huis.transacties().schrijven(kijker, () -> poort.vernietigDossier(PROTOCOL, dossier, GROND));
    }

    /** The tables that hold something of a dossier; the log stays. */
    List<String> tabellen() {
        return huis.vrij().sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'zorgvuldig'::regnamespace and c.relkind in ('r', 'p')
                          and not c.relispartition and a.attname = 'dossier_id' and c.relname <> 'logregel'
                        order by 1
                        """).query(String.class).list();
    }

    Map<String, Long> tellingen(Dossier.Id dossier) {
        return tabellen().stream().collect(Collectors.toMap(Function.identity(), tabel -> rijen(tabel, dossier)));
    }

    long rijen(String tabel, Dossier.Id dossier) {
        return aantal("select count(*) from zorgvuldig." + tabel + " where dossier_id = ?", dossier);
    }

    long sleutels(Dossier.Id dossier) {
        return aantal("select count(*) from zorgvuldig.gegevenssleutel where eigenaar_id = ?", dossier)
                + aantal("select count(*) from zorgvuldig.eigenaarsleutel where eigenaar_id = ?", dossier);
    }

    private long aantal(String vraag, Dossier.Id dossier) {
        return huis.vrij().sql(vraag).param(dossier.waarde()).query(Long.class).single();
    }

    List<String> logregels(Dossier.Id dossier) {
        return huis.vrij()
                .sql(
                        "select handeling || ' ' || uitslag || ' ' || redenen from zorgvuldig.logregel where dossier_id = ?"
                                + " and handeling = 'VERNIETIGEN' order by moment")
                .param(dossier.waarde())
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        huis.close();
    }
}
