package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Dossiers;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDossiers implements Dossiers {
    private static final String LEIDENDE_PARTIJ = """
            select leidende_partij_id from zorgvuldig.dossier
            where samenwerkingsverband_id = :huis and dossier_id = :dossier
            """;

    private static final String BEHANDELAARS = """
            select distinct behandelaar_id from zorgvuldig.dossier
            where samenwerkingsverband_id = :huis and dossier_id = any (:dossiers::uuid[])
              and behandelaar_id is not null
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;

    JdbcDossiers(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    @Override
    public Optional<Partij.Id> leidendePartij(Kijker kijker, Dossier.Id dossier) {
        return jdbc.sql(LEIDENDE_PARTIJ)
                .param("huis", kijker.huis().waarde())
                .param("dossier", dossier.waarde())
                .query(UUID.class)
                .optional()
                .map(Partij.Id::new);
    }

    @Override
    public Set<Persoon.Id> behandelaars(Kijker kijker, Set<Dossier.Id> van) {
        return jdbc
                .sql(BEHANDELAARS)
                .param("huis", kijker.huis().waarde())
                .param("dossiers", van.stream().map(Dossier.Id::waarde).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(Persoon.Id::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Gevonden lees(Kijker kijker, Dossier.Id dossier) {
        return gevonden(kijker, van(Leesopdracht.DETAIL, kijker).param("dossier", dossier.waarde()));
    }

    @Override
    public Gevonden wachtOpAkkoord(Kijker kijker) {
        return vanDePartij(Leesopdracht.WACHT_OP_AKKOORD, kijker);
    }

    Gevonden vanDePartij(String lijst, Kijker kijker) {
        return gevonden(kijker, van(lijst, kijker));
    }

    @Override
    public Gevonden metGronden(Kijker kijker) {
        return vanDePartij(Leesopdracht.MET_GRONDEN, kijker);
    }

    @Override
    public Gevonden zichtbaar(Kijker kijker, Protocol protocol, Set<Categorie> categorieen) {
        return zichtbaar(Leesopdracht.LIJST, kijker, protocol, categorieen);
    }

    @Override
    public Gevonden buitenZicht(Kijker kijker, Protocol protocol, Set<Categorie> categorieen) {
        return zichtbaar(Leesopdracht.BUITEN_ZICHT, kijker, protocol, categorieen);
    }

    @Override
    public Gevonden mijlpalen(Kijker kijker, Protocol protocol) {
        return zichtbaar(Leesopdracht.MIJLPALEN, kijker, protocol, Set.of());
    }

    Gevonden zichtbaar(String lijst, Kijker kijker, Protocol protocol, Set<Categorie> categorieen) {
        LocalDate dag = Kalender.dag(Transactie.huidige().moment());
        JdbcClient.StatementSpec opdracht = van(lijst, kijker)
                .param("rol", kijker.rol().code())
                .param("moment", Tijdstip.nu())
                .param("gevraagd", categorieen.stream().map(Categorie::code).toArray(String[]::new))
                .params(new Lijstfilter(protocol, kijker.rol(), dag).parameters());
        return gevonden(kijker, opdracht);
    }

    private Gevonden gevonden(Kijker kijker, JdbcClient.StatementSpec opdracht) {
        Rijlezer lezer = new Rijlezer(kluis, kijker);
        return Rijlezer.bundel(opdracht.query((rij, nummer) -> lezer.lees(rij)).list());
    }

    private JdbcClient.StatementSpec van(String sql, Kijker kijker) {
        // Making the plan of a statement with this many norms takes as long as reading forty casussen by it.
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
        return jdbc.sql(sql)
                .param("dag", Kalender.dag(Transactie.huidige().moment()))
                .param("huis", kijker.huis().waarde())
                .param("persoon", kijker.persoon().waarde())
                .param("partij", kijker.partij().waarde());
    }
}
