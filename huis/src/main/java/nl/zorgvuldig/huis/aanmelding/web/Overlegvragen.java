package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Overlegstof;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import org.springframework.stereotype.Component;

/**
 * What can be chosen about a consultation. What an outcome of the phase still asks is chosen already, and so is the
 * leading partij where nobody else can be meant.
 */
@Component
class Overlegvragen {
    private static final String ONDERWERP = "afstemming.onderwerp";
    private static final String PARTIJ = "afstemming.partij";

    private final Transacties transacties;
    private final Partijen partijen;

    Overlegvragen(Transacties transacties, Partijen partijen) {
        this.transacties = transacties;
        this.partijen = partijen;
    }

    Overlegkeuzes voor(Kijker kijker, Protocol protocol, Uitleg uitleg, Ingezien gezien, Formulier formulier) {
        Partij.Id leidend = gezien.staat().feiten().leidendePartij();
        List<Partijen.Vermelding> gemeenten = transacties.lezen(
                kijker,
                () -> partijen.vanSoort(kijker.huis(), protocol.aanmelding().gemeenten()));
        List<Onderwerp> mogelijk = Stream.of(Onderwerp.values())
                .filter(onderwerp -> onderwerp != Onderwerp.GEMEENTE || !gemeenten.isEmpty())
                .toList();
        List<String> gevraagd = gevraagd(protocol, gezien);
        boolean getypt = !formulier.velden("afstemming.").isEmpty();
        boolean alleenLeidend =
                gemeenten.isEmpty() || (!gevraagd.isEmpty() && !gevraagd.contains(Onderwerp.GEMEENTE.name()));
        return new Overlegkeuzes(
                mogelijk.stream()
                        .map(onderwerp -> Optie.van(onderwerp.name(), uitleg.naam(Begrip.ONDERWERP, onderwerp.name())))
                        .toList(),
                getypt ? formulier.waarden(ONDERWERP) : gevraagd,
                Stream.concat(gemeenten.stream(), Stream.of(new Partijen.Vermelding(leidend, uitleg.partij(leidend))))
                        .distinct()
                        .map(partij -> Optie.van(partij.id().waarde().toString(), partij.naam()))
                        .toList(),
                getypt
                        ? formulier.waarde(PARTIJ)
                        : alleenLeidend ? leidend.waarde().toString() : "");
    }

    /** What an outcome of the phase asks and has not been spoken of, as far as the viewer can see. */
    private static List<String> gevraagd(Protocol protocol, Ingezien gezien) {
        Set<Onderwerp> gedaan = gezien.van(Stuk.Soort.AFSTEMMING).stream()
                .flatMap(geopend -> Overlegstof.over(geopend.stuk()).stream())
                .collect(Collectors.toSet());
        return Stream.of(Onderwerp.values())
                .filter(onderwerp -> !gedaan.contains(onderwerp))
                .filter(onderwerp -> protocol.uitkomsten().values().stream()
                        .filter(uitkomst ->
                                uitkomst.uit().equals(gezien.staat().feiten().fase()))
                        .anyMatch(uitkomst -> uitkomst.vereisten().contains(onderwerp.vereiste())))
                .map(Enum::name)
                .toList();
    }
}
