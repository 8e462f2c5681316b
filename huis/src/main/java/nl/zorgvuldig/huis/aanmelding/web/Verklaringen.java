package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.aanmelding.Personalia;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Teksten;

/** What was declared with a report, and why its people belong in one casus. */
record Verklaringen(Ingezien dossier) {
    List<Regel> regels() {
        return Stream.of(
                        van(Stuk.Soort.KWALITEIT, "verklaring.kwaliteit"),
                        van(Stuk.Soort.DERDE, "verklaring.derde"),
                        van(Stuk.Soort.BEWAARBESLUIT, "verklaring.bewaren"),
                        van(Stuk.Soort.OPGESCHREVEN, "verklaring.opgeschreven"),
                        samenhang())
                .flatMap(regels -> regels)
                .toList();
    }

    private Stream<Regel> van(Stuk.Soort soort, String sleutel) {
        return dossier.van(soort).stream()
                .map(geopend -> new Regel(
                        Teksten.tekst(sleutel),
                        (geopend.stuk().dag().map(Dagtekst::lang).orElse("") + " " + geopend.veld("tekst")).strip()));
    }

    private Stream<Regel> samenhang() {
        return dossier.van(Stuk.Soort.SAMENHANG).stream()
                .sorted(Comparator.comparing(geopend -> geopend.stuk().code()))
                .map(this::samenhang);
    }

    private Regel samenhang(Geopend geopend) {
        String[] delen = geopend.stuk().code().split(":", 2);
        String wie = wie(Integer.parseInt(delen[0]));
        String tekst = geopend.veld("tekst");
        return new Regel(
                Teksten.keuze("verklaring.samenhang", delen[1]) + wie,
                tekst.isEmpty() ? Teksten.tekst("verklaring.ja") : tekst);
    }

    private String wie(int wie) {
        String naam = dossier.personalia(wie).map(Personalia::kort).orElseGet(() -> Teksten.tekst("melden.ander", wie));
        return Teksten.tekst("verklaring.over", naam);
    }
}
