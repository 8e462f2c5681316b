package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.aanmelding.Akkoordsituatie;
import nl.zorgvuldig.kern.aanmelding.Akkoordtermijn;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/**
 * Puts before a giver which of its inbrengen the next phase asks for: their category and days, and their content only
 * where the protocol lets the giver look into the casus (C15, IJ 3.5b, RP 9.6).
 */
@Component
public class AkkoordVragen {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Dossiers dossiers;
    private final Openen openen;
    private final Logboek logboek;

    AkkoordVragen(Transacties transacties, Protocollen protocollen, Dossiers dossiers, Openen openen, Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
        this.openen = openen;
        this.logboek = logboek;
    }

    /**
     * What a giver is asked about one casus.
     *
     * @param staat the casus without its content
     * @param namens the partij on whose behalf the giver answers
     * @param doel code of the purpose
     * @param naar the phase for which is asked; empty when nothing was given that is needed there
     * @param uiterlijk the last day on which an answer counts; empty when the protocol gives none
     * @param stukken the inbrengen that are asked for
     * @param zonderGrond those of which nothing is on record on what their secret is shared in that phase
     * @param gezien what they say; empty where the giver may not look into the casus
     * @param gronden why the giver is asked
     */
    public record Vraag(
            Dossierstaat staat,
            Partij.Id namens,
            String doel,
            Optional<Fase> naar,
            Optional<LocalDate> uiterlijk,
            List<Stuk> stukken,
            Set<UUID> zonderGrond,
            Optional<Ingezien> gezien,
            List<Bevinding> gronden) {}

    /** What is asked about one casus; empty when nothing is, or it is not the viewer's. */
    public Optional<Vraag> voer(Kijker kijker, Dossier.Id dossier) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.AKKOORD_GEVEN, dossier.waarde());
            Dossiers.Gevonden gevonden = dossiers.lees(kijker, dossier);
            Optional<Vraag> vraag = gevonden.enige()
                    .map(AkkoordVragen::alleenGevraagd)
                    .flatMap(rij -> vraag(protocol, gevonden, rij))
                    .map(gevraagd -> open(protocol, gevonden, gevraagd));
            if (vraag.isEmpty()) {
                logboek.nietGevonden(protocol, Handeling.AKKOORD_GEVEN, dossier.waarde());
            }
            return vraag;
        });
    }

    /** Of every casus that waits for the viewer, what is asked; nothing is opened. */
    List<Vraag> alle(Kijker kijker, Protocol protocol) {
        Dossiers.Gevonden gevonden = dossiers.wachtOpAkkoord(kijker);
        return gevonden.dossiers().stream()
                .flatMap(rij -> vraag(protocol, gevonden, rij).stream())
                .toList();
    }

    /**
     * The inbrengen of a partij that were found necessary for a next phase, of which it did not say yet whether they go
     * along, and that it did not take back since.
     */
    static List<Stuk> gevraagd(Dossiers.Rij rij, Partij.Id gever) {
        return gevraagd(rij).filter(stuk -> stuk.gever().equals(gever)).toList();
    }

    /** The same of every giver. */
    static Stream<Stuk> gevraagd(Dossiers.Rij rij) {
        return nodig(rij).filter(stuk -> stuk.ingetrokken().isEmpty()).filter(Stuk::isOnuitgesproken);
    }

    /** Whether a partij is asked; also when it took back all that was, so that the casus does not wait for nothing. */
    static boolean isGevraagd(Dossiers.Rij rij, Partij.Id gever) {
        List<Stuk> eigen = nodig(rij).filter(stuk -> stuk.gever().equals(gever)).toList();
        return !gevraagd(rij, gever).isEmpty()
                || (!eigen.isEmpty()
                        && eigen.stream().allMatch(stuk -> stuk.ingetrokken().isPresent()));
    }

    /** The phase for which is asked. */
    static Optional<Fase> volgende(Dossiers.Rij rij) {
        return nodig(rij).flatMap(stuk -> stuk.noodzaakVoor().stream()).findFirst();
    }

    /** What stayed behind in an earlier phase was judged then, and is not asked for again. */
    private static Stream<Stuk> nodig(Dossiers.Rij rij) {
        Dossierfeiten dossier = rij.staat().feiten();
        return rij.stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.INBRENG)
                .filter(stuk -> stuk.noodzaak()
                        .filter(Noodzaakoordeel.NOODZAKELIJK::equals)
                        .isPresent())
                .filter(stuk -> rij.staat().bewarenTotEnMet().isPresent()
                        || stuk.feiten(dossier.id()).isBruikbaarIn(dossier.fase()));
    }

    private static Dossiers.Rij alleenGevraagd(Dossiers.Rij rij) {
        Partij.Id gever = Transactie.huidige().kijker().partij();
        return new Dossiers.Rij(
                rij.staat(),
                rij.leidendePartij(),
                nodig(rij).filter(stuk -> stuk.gever().equals(gever)).toList());
    }

    private static Optional<Vraag> vraag(Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij) {
        Situatie situatie = Dossiersituatie.van(protocol, gevonden, rij, Handeling.AKKOORD_GEVEN);
        boolean mag = rij.staat().stand() == Stand.WACHT_OP_AKKOORD
                && isGevraagd(rij, situatie.kijker().partij())
                && besluit(protocol, situatie, rij) instanceof Handelingsbesluit.Toegestaan;
        return mag ? Optional.of(vraag(protocol, situatie, rij)) : Optional.empty();
    }

    private static Vraag vraag(Protocol protocol, Situatie situatie, Dossiers.Rij rij) {
        Optional<Fase> naar = volgende(rij);
        return new Vraag(
                rij.staat(),
                Beslissing.namens(protocol, situatie),
                situatie.doel().code(),
                naar,
                Akkoordtermijn.laatsteDag(protocol, rij.staat().gewijzigd()),
                gevraagd(rij, situatie.kijker().partij()).stream()
                        .sorted(Comparator.comparing(Stuk::op))
                        .toList(),
                naar.map(fase -> zonderGrond(protocol, situatie, rij, fase)).orElseGet(Set::of),
                Optional.empty(),
                Beslissing.inDossier(protocol, situatie).bevindingen());
    }

    /** A casus that ended is kept without being looked into: then nothing is shared. */
    private static Set<UUID> zonderGrond(Protocol protocol, Situatie situatie, Dossiers.Rij rij, Fase naar) {
        return rij.staat().bewarenTotEnMet().isPresent()
                ? Set.of()
                : gevraagd(rij, situatie.kijker().partij()).stream()
                        .filter(stuk -> !Openen.inzage(situatie, stuk)
                                .ontbreekt(protocol, naar)
                                .isEmpty())
                        .map(Stuk::id)
                        .collect(Collectors.toSet());
    }

    /** The decision on all that is asked; the first that refuses binds. */
    static Handelingsbesluit besluit(Protocol protocol, Situatie situatie, Dossiers.Rij rij) {
        return gevraagd(rij, situatie.kijker().partij()).stream()
                .map(stuk -> Aanmeldbeslissing.akkoord(
                        protocol,
                        new Akkoordsituatie(
                                situatie,
                                Gegeven.bekend(stuk.feiten(rij.staat().feiten().id())),
                                Gegeven.van(stuk.noodzaak()))))
                .filter(Handelingsbesluit.Geweigerd.class::isInstance)
                .findFirst()
                .orElseGet(() -> Beslissing.inDossier(protocol, situatie));
    }

    private Vraag open(Protocol protocol, Dossiers.Gevonden gevonden, Vraag vraag) {
        Dossiers.Rij rij = alleenGevraagd(gevonden.enige().orElseThrow());
        Situatie situatie = Dossiersituatie.van(protocol, gevonden, rij, Handeling.INZIEN);
        logboek.voorgelegd(protocol, situatie.voor(Handeling.AKKOORD_GEVEN));
        if (Beslissing.inDossier(protocol, situatie) instanceof Handelingsbesluit.Geweigerd) {
            return vraag;
        }
        Ingezien gezien = openen.open(
                        protocol, new Dossiers.Gevonden(gevonden.persoon(), gevonden.eigenPartij(), List.of(rij)))
                .getFirst();
        return new Vraag(
                vraag.staat(),
                vraag.namens(),
                vraag.doel(),
                vraag.naar(),
                vraag.uiterlijk(),
                vraag.stukken(),
                vraag.zonderGrond(),
                Optional.of(gezien),
                vraag.gronden());
    }
}
