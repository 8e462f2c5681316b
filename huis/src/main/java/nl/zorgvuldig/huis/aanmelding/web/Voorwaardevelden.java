package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Voorwaardenopgave;
import nl.zorgvuldig.huis.aanmelding.Voorwaardenopgave.Wie;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * The fields in which a giver says who may see something, as they stand on a form.
 *
 * @param wie who may
 * @param aan who is named
 * @param nooit whom it must not reach
 * @param doel for what it may be used
 * @param eigen which partijen may use it for a task of their own
 * @param uitvraag whether it may go into an uitvraag
 */
public record Voorwaardevelden(
        String wie,
        List<String> aan,
        List<String> nooit,
        List<String> doel,
        List<String> eigen,
        List<String> uitvraag) {
    static final String REGISSEUR = "regisseur";

    private static final String MENS = "mens.";
    private static final String JA = "ja";

    /** What was filled in at a place. */
    static Voorwaardevelden van(Formulier formulier, String plaats) {
        return new Voorwaardevelden(
                formulier.waarde(plaats + ".wie"),
                formulier.waarden(plaats + ".aan"),
                formulier.waarden(plaats + ".nooit"),
                formulier.waarden(plaats + ".doel"),
                formulier.waarden(plaats + ".eigen"),
                formulier.waarden(plaats + ".uitvraag"));
    }

    /** The same of what holds already. */
    static Voorwaardevelden van(Voorwaardenopgave opgave) {
        return new Voorwaardevelden(
                opgave.wie().map(Wie::name).orElse(""),
                Stream.of(
                                Stream.of(REGISSEUR).filter(_ -> opgave.regisseur()),
                                opgave.mensen().stream()
                                        .map(Voorwaardevelden::mens)
                                        .sorted(),
                                ids(opgave.partijen()))
                        .flatMap(deel -> deel)
                        .toList(),
                ids(opgave.nooit()).toList(),
                opgave.doelen().stream().map(Doel::code).sorted().toList(),
                ids(opgave.eigenTaak()).toList(),
                Stream.of(JA).filter(_ -> opgave.uitvraag()).toList());
    }

    /** What stands for a person in a field. */
    static String mens(Persoon.Id wie) {
        return MENS + wie.waarde();
    }

    private static Stream<String> ids(Set<Partij.Id> partijen) {
        return partijen.stream().map(partij -> partij.waarde().toString()).sorted();
    }

    /** What they mean. */
    Voorwaardenopgave lees() {
        return new Voorwaardenopgave(
                keuze(),
                aan.contains(REGISSEUR),
                aan.stream()
                        .filter(gekozen -> gekozen.startsWith(MENS))
                        .map(gekozen -> new Persoon.Id(Padkenmerk.lees(gekozen.substring(MENS.length()))))
                        .collect(Collectors.toSet()),
                partijen(aan.stream().filter(gekozen -> !gekozen.equals(REGISSEUR) && !gekozen.startsWith(MENS))),
                partijen(nooit.stream()),
                doel.stream().map(Doel::new).collect(Collectors.toSet()),
                partijen(eigen.stream()),
                uitvraag.contains(JA));
    }

    private Optional<Wie> keuze() {
        return Arrays.stream(Wie.values())
                .filter(mogelijk -> mogelijk.name().equals(wie))
                .findFirst();
    }

    private static Set<Partij.Id> partijen(Stream<String> gekozen) {
        return gekozen.map(Padkenmerk::lees).map(Partij.Id::new).collect(Collectors.toSet());
    }
}
