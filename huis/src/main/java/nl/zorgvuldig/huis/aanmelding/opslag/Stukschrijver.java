package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.Doorgegeven;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweInbreng;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweVastlegging;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.Vindbaar;
import nl.zorgvuldig.huis.aanmelding.Zeggenschap.Aanwijzing;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Eigenaarsoort;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Verzegelaar;
import nl.zorgvuldig.huis.kluis.Zoekindex;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the pieces of a dossier, sealed, and the index by which an inbreng is found back. */
@Component
class Stukschrijver {
    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Zoekindex zoekindex;
    private final Voorwaardeschrijver voorwaarden;

    Stukschrijver(JdbcClient jdbc, Kluis kluis, Zoekindex zoekindex, Voorwaardeschrijver voorwaarden) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.zoekindex = zoekindex;
        this.voorwaarden = voorwaarden;
    }

    void voegToe(Kijker kijker, NieuweInbreng inbreng) {
        UUID id = UUID.randomUUID();
        Verzegelaar verzegelaar = kluis.verzegelaar(eigenaar(inbreng.dossier()), id);
        JdbcClient.StatementSpec rij = schrijf(Schrijfopdracht.INBRENG, kijker)
                .param("id", id)
                .param("dossier", inbreng.dossier().waarde())
                .param("gever", kijker.partij().waarde())
                .param("door", kijker.persoon().waarde())
                .param("wie", inbreng.wie())
                .param("betrokkene", inbreng.betrokkene())
                .param("categorie", inbreng.categorie().code())
                .param("onderdeel", inbreng.onderdeel().orElse(null))
                .param("fase", inbreng.fase().code())
                .param("doel", inbreng.doel().code())
                .param("taak", inbreng.taak().code())
                .param("peildatum", inbreng.peildatum())
                .param("op", Tijdstip.nu());
        metTekst(rij, verzegelaar, inbreng).update();
        schrijfVoorwaarden(kijker, new Inbreng.Id(id), inbreng, verzegelaar);
        maakVindbaar(inbreng, new Inbreng.Id(id));
    }

    private void schrijfVoorwaarden(Kijker kijker, Inbreng.Id id, NieuweInbreng inbreng, Verzegelaar verzegelaar) {
        voorwaarden.schrijf(
                kijker,
                inbreng.dossier(),
                id,
                inbreng.voorwaarden(),
                new Aanwijzing.Wordt(inbreng.aanwijzing()),
                tekst -> verzegelaar.verzegel(Voorwaardeschrijver.VELD, tekst));
    }

    private static JdbcClient.StatementSpec metTekst(
            JdbcClient.StatementSpec rij, Verzegelaar verzegelaar, NieuweInbreng inbreng) {
        Optional<byte[]> doorgifte =
                inbreng.doorgegeven().map(toestemming -> verzegelaar.verzegel("doorgifte", toestemming.kenmerk()));
        return rij.param("inhoud", verzegelaar.verzegel("inhoud", inbreng.inhoud()))
                .param("noodzaak", verzegelaar.verzegel("noodzaak", inbreng.noodzaak()))
                .param("bron", verzegelaar.verzegel("bron", inbreng.bron()))
                .param(
                        "doorgegevenOp",
                        inbreng.doorgegeven().map(Doorgegeven::op).orElse(null),
                        Types.DATE)
                .param("doorgifte", doorgifte.orElse(null), Types.BINARY)
                .param(
                        "vervangt",
                        inbreng.verbetering()
                                .map(eerder -> eerder.van().waarde())
                                .orElse(null),
                        Types.OTHER)
                .param(
                        "reden",
                        inbreng.verbetering()
                                .map(eerder -> verzegelaar.verzegel("reden", eerder.reden()))
                                .orElse(null),
                        Types.BINARY);
    }

    private void maakVindbaar(NieuweInbreng inbreng, Inbreng.Id id) {
        switch (inbreng.vindbaar()) {
            case Vindbaar.OpBsn op -> zoekindex.vastleggen(inbreng.dossier(), id, List.of(Zoekindex.bsn(op.bsn())));
            case Vindbaar.OpNaam op ->
                zoekindex.vastleggen(
                        inbreng.dossier(),
                        id,
                        List.of(
                                Zoekindex.achternaam(op.personalia().geslachtsnaam()),
                                Zoekindex.naam(
                                        op.personalia().geslachtsnaam(),
                                        op.personalia().geboortedatum())));
            case Vindbaar.Niet() -> {}
        }
    }

    UUID voegToe(Kijker kijker, NieuweVastlegging vastlegging) {
        UUID id = UUID.randomUUID();
        Verzegelaar verzegelaar = kluis.verzegelaar(eigenaar(vastlegging.dossier()), id);
        JdbcClient.StatementSpec rij = schrijf(Schrijfopdracht.VASTLEGGING, kijker)
                .param("id", id)
                .param("dossier", vastlegging.dossier().waarde())
                .param("gever", vastlegging.gever().waarde())
                .param("door", kijker.persoon().waarde())
                .param("soort", vastlegging.soort().name())
                .param("code", vastlegging.code())
                .param("fase", vastlegging.fase().code())
                .param("partij", vastlegging.partij().map(Partij.Id::waarde).orElse(null))
                .param("dag", vastlegging.dag().orElse(null))
                .param("toetsOp", vastlegging.toetsOp().orElse(null))
                .param("tekst", verzegelaar.verzegel("tekst", vastlegging.tekst()))
                .param("wijze", verzegelaar.verzegel("wijze", vastlegging.wijze()))
                .param("op", Tijdstip.nu());
        metZwaarte(rij, vastlegging).update();
        return id;
    }

    private static JdbcClient.StatementSpec metZwaarte(JdbcClient.StatementSpec rij, NieuweVastlegging vastlegging) {
        return rij.param("categorie", vastlegging.zwaarte().categorie().code())
                .param(
                        "onderdelen",
                        vastlegging.zwaarte().onderdelen().stream()
                                .map(Onderdeel::code)
                                .toArray(String[]::new))
                .param("doorgegevenOp", vastlegging.zwaarte().doorgegeven().orElse(null), Types.DATE);
    }

    private JdbcClient.StatementSpec schrijf(String sql, Kijker kijker) {
        return jdbc.sql(sql).param("huis", kijker.huis().waarde());
    }

    static Eigenaar eigenaar(Dossier.Id dossier) {
        return new Eigenaar(Eigenaarsoort.DOSSIER, dossier.waarde());
    }
}
