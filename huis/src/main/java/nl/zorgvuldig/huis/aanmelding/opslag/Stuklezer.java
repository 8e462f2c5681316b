package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Eigenaarsoort;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.toegang.Feiten;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;

/** Reads the sealed pieces of one statement, a row each; what is sealed stays sealed. */
final class Stuklezer {
    private final Kluis kluis;
    private final Eenmaal<Gegeven<Partijfeiten>> gevers = new Eenmaal<>(Feiten::partij);
    private final Eenmaal<Set<Artikel20>> beslissingen = new Eenmaal<>(Feiten::beslissingen);
    private final Eenmaal<Set<Geheimgrond>> gronden = new Eenmaal<>(Grondlezer::lees);

    Stuklezer(Kluis kluis) {
        this.kluis = kluis;
    }

    Optional<Stuk> lees(UUID dossier, ResultSet rij) throws SQLException {
        UUID id = rij.getObject("stuk_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(stuk(dossier, id, Stuk.Soort.valueOf(rij.getString("soort")), rij));
    }

    private Stuk stuk(UUID dossier, UUID id, Stuk.Soort soort, ResultSet rij) throws SQLException {
        return new Stuk(
                id,
                soort,
                new Stuk.Mens(rij.getInt("wie"), rij.getInt("betrokkene")),
                new Partij.Id(rij.getObject("gever_id", UUID.class)),
                gever(rij),
                gronden.van(rij.getString("gronden")),
                rij.getString("code"),
                new Categorie(rij.getString("categorie")),
                Rijlezer.set(rij, "onderdelen", Onderdeel::new),
                new Fase(rij.getString("stuk_fase")),
                vervolg(rij),
                Rijlezer.moment(rij, "ingetrokken_op"),
                Voorwaardenrij.partijen(rij, "meegegeven"),
                dag(rij, "doorgegeven_op"),
                Voorwaardenrij.lees(rij),
                rij.getInt("besluit"),
                Optional.ofNullable(rij.getObject("over_partij_id", UUID.class)).map(Partij.Id::new),
                dag(rij, "dag"),
                dag(rij, "toets_op"),
                Rijlezer.moment(rij, "op").orElseThrow(),
                velden(new Eigenaar(Eigenaarsoort.DOSSIER, dossier), id, soort, rij));
    }

    private static Stuk.Vervolg vervolg(ResultSet rij) throws SQLException {
        return new Stuk.Vervolg(
                Rijlezer.set(rij, "voortgezet", Fase::new),
                Rijlezer.set(rij, "uitgesproken", Fase::new),
                code(rij, "noodzaak").map(Noodzaakoordeel::valueOf),
                code(rij, "noodzaak_voor").map(Fase::new));
    }

    private static Optional<LocalDate> dag(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, LocalDate.class));
    }

    private static Optional<String> code(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getString(kolom));
    }

    private Geverfeiten gever(ResultSet rij) throws SQLException {
        return new Geverfeiten(gevers.van(rij.getString("gever")), beslissingen.van(rij.getString("beslissingen")));
    }

    private List<Afgeschermd<String>> velden(Eigenaar eigenaar, UUID id, Stuk.Soort soort, ResultSet rij)
            throws SQLException {
        List<Afgeschermd<String>> velden = new ArrayList<>();
        List<String> namen = Veldnamen.van(soort);
        for (int i = 0; i < namen.size(); i++) {
            byte[] verzegeld = rij.getBytes("veld" + (i + 1));
            if (verzegeld != null) {
                velden.add(kluis.afgeschermd(eigenaar, id, namen.get(i), verzegeld));
            }
        }
        return List.copyOf(velden);
    }
}
