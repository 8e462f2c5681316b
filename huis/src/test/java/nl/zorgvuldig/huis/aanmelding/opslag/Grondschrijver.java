package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;

/** Puts grounds of a world in their table, also those of another dossier in which the viewer has part. */
record Grondschrijver(Rijen rijen, Connection verbinding, UUID huis, Instant nu) {
    /** Adds a row to a table. */
    interface Rijen {
        void voegToe(String tabel, String waarden, Object... gegevens) throws SQLException;
    }

    void schrijf(Wereld wereld, Wereld.Grondrij rij) throws SQLException {
        UUID dossier = rij.grond().dekking().dossier().waarde();
        if (!dossier.equals(wereld.dossier().id())) {
            anderDossier(wereld, dossier);
        }
        versie(rij, 1, "GEGEVEN");
        if (rij.ingetrokken()) {
            versie(rij, 2, "INGETROKKEN");
        }
    }

    private void anderDossier(Wereld wereld, UUID dossier) throws SQLException {
        rijen.voegToe(
                "dossier",
                "?, ?, '1', ?, 'LOPEND', ?, ?, ?, ?, null, 'h', ?, ?",
                huis,
                dossier,
                wereld.dossier().fase(),
                wereld.dossier().leidendePartij(),
                wereld.dossier().taak(),
                wereld.dossier().gebied(),
                dossier,
                nu,
                nu);
        rijen.voegToe(
                "betrokkenheid",
                "?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
                huis,
                dossier,
                dossier,
                wereld.persoon(),
                wereld.partijVanKijker(),
                "AANMELDER",
                nu,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void versie(Wereld.Grondrij rij, int versie, String stand) throws SQLException {
        Dekking dekking = rij.grond().dekking();
        rijen.voegToe(
                "geheimgrond",
                "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
                huis,
                new UUID(rij.id().getMostSignificantBits(), versie),
                rij.id(),
                versie,
                dekking.dossier().waarde(),
                rij.wie(),
                dekking.gever().waarde(),
                soort(rij.grond()),
                stand,
                code(rij.grond()),
                array("text", vastgelegd(rij.grond())),
                array("text", categorieen(dekking.wat()).map(Categorie::code)),
                array("text", dekking.doelen().stream().map(Doel::code)),
                array("uuid", dekking.ontvangers().stream().map(partij -> partij.waarde())),
                rij.id(),
                rij.grond().sinds());
    }

    private static String soort(Geheimgrond grond) {
        return switch (grond) {
            case Geheimgrond.Toestemd toestemd -> toestemd.soort().name();
            case Geheimgrond.Afgewogen afgewogen -> "AFWEGING";
            case Geheimgrond.Uitgezonderd uitgezonderd -> "UITZONDERING";
        };
    }

    private static String code(Geheimgrond grond) {
        return switch (grond) {
            case Geheimgrond.Toestemd toestemd -> "BETROKKENE";
            case Geheimgrond.Afgewogen afgewogen -> afgewogen.grond().name();
            case Geheimgrond.Uitgezonderd uitgezonderd ->
                uitgezonderd.uitzondering().code();
        };
    }

    private static Stream<String> vastgelegd(Geheimgrond grond) {
        return grond instanceof Geheimgrond.Afgewogen afgewogen
                ? afgewogen.stappen().stream().map(Enum::name)
                : Stream.of("WIJZE");
    }

    private static Stream<Categorie> categorieen(Reikwijdte wat) {
        return wat instanceof Reikwijdte.Soorten soorten ? soorten.categorieen().stream() : Stream.empty();
    }

    private Object array(String soort, Stream<?> waarden) throws SQLException {
        return verbinding.createArrayOf(soort, waarden.toArray());
    }
}
