package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweVastlegging;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.verstrekking.Beslissing;

/** Makes recorded texts of one dossier, one owner, one weight and one phase. */
record Tekstbouw(Dossier.Id dossier, Partij.Id gever, Zwaarte zwaarte, Fase fase) {

    /** For a text of staff of the house in a dossier: written on behalf of the leading partij, about all of it. */
    static Tekstbouw in(InDossier.Zaak zaak) {
        return new Tekstbouw(
                zaak.dossier(),
                Beslissing.namens(zaak.protocol(), zaak.situatie()),
                Zwaarte.samen(
                        zaak.protocol(),
                        zaak.rij().stukken().stream().map(Stuk::zwaarte).toList()),
                zaak.rij().staat().feiten().fase());
    }

    /** The same for a phase to come. */
    Tekstbouw inFase(Fase naar) {
        return new Tekstbouw(dossier, gever, zwaarte, naar);
    }

    NieuweVastlegging tekst(Stuk.Soort soort, String code, String tekst) {
        return new NieuweVastlegging(
                dossier,
                soort,
                gever,
                code,
                zwaarte,
                fase,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                tekst,
                "");
    }

    /** Words on what something secret may go to others. */
    NieuweVastlegging grond(Optional<LocalDate> dag, String tekst, String wijze) {
        return new NieuweVastlegging(
                dossier,
                Stuk.Soort.GEHEIMGROND,
                gever,
                "",
                zwaarte,
                fase,
                Optional.empty(),
                dag,
                Optional.empty(),
                tekst,
                wijze);
    }

    NieuweVastlegging opDag(Stuk.Soort soort, LocalDate dag, String tekst) {
        return new NieuweVastlegging(
                dossier,
                soort,
                gever,
                "",
                zwaarte,
                fase,
                Optional.empty(),
                Optional.of(dag),
                Optional.empty(),
                tekst,
                "");
    }

    NieuweVastlegging overPartij(Stuk.Soort soort, Partij.Id partij, LocalDate dag, String tekst, String wijze) {
        return new NieuweVastlegging(
                dossier,
                soort,
                gever,
                "",
                zwaarte,
                fase,
                Optional.of(partij),
                Optional.of(dag),
                Optional.empty(),
                tekst,
                wijze);
    }

    /** What a partij answered to a question; only that partij reads it. */
    NieuweVastlegging antwoord(UUID vraag, String antwoord, String notitie) {
        return new NieuweVastlegging(
                dossier,
                Stuk.Soort.ANTWOORD,
                gever,
                vraag.toString(),
                zwaarte,
                fase,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                antwoord,
                notitie);
    }

    NieuweVastlegging uitstel(String grond, LocalDate verwachtOp, LocalDate toetsOp, String tekst, String wijze) {
        return new NieuweVastlegging(
                dossier,
                Stuk.Soort.UITSTEL,
                gever,
                grond,
                zwaarte,
                fase,
                Optional.empty(),
                Optional.of(verwachtOp),
                Optional.of(toetsOp),
                tekst,
                wijze);
    }
}
