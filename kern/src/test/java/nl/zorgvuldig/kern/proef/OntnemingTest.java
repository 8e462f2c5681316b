package nl.zorgvuldig.kern.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;

/** The proofs themselves are proven: what is taken away is really taken away, and nothing is forgotten. */
class OntnemingTest {
    private static final List<String> NIET_NODIG = List.of(
            // staff of the house needs no rights of its employer, and sees what others gave
            ".situatie.basis.eigenPartij.rechten.* weg",
            ".situatie.inbreng.gever.waarde",
            // ordinary data ask no right of the leading partij
            ".situatie.basis.leidendePartij.rechten.* weg",
            // of the giver only its kinds count, as long as it did not have to decide first
            ".situatie.gever.partij.rechten.* weg",
            ".situatie.gever.partij.ondertekend[] weg",
            ".situatie.gever.partij.ondertekend[]",
            ".situatie.gever.partij.uitgetreden",
            // seeing what is there is no work for which a partij authorises
            ".situatie.basis.eigenPartij.verleend[] weg",
            ".situatie.basis.eigenPartij.verleend[].* weg",
            ".situatie.basis.eigenPartij.verleend[].*",
            ".situatie.basis.leidendePartij.verleend[] weg",
            ".situatie.basis.leidendePartij.verleend[].* weg",
            ".situatie.basis.leidendePartij.verleend[].*",
            ".situatie.gever.partij.verleend[] weg",
            ".situatie.gever.partij.verleend[].* weg",
            ".situatie.gever.partij.verleend[].*",
            // someone else's involvement, and the area, carry nothing here
            ".situatie.basis.dossier.deelnames.* weg",
            ".situatie.basis.dossier.deelnames.*.persoon.waarde",
            ".situatie.basis.dossier.deelnames.*.partij.waarde",
            ".situatie.basis.dossier.gebied");

    private static List<Vraag> voorbeelden() {
        return List.of(
                Voorbeelden.inzage(),
                Voorbeelden.inzageGeheim(Voorbeeldgeheim.afgewogen()),
                Voorbeelden.inzageGeheim(Voorbeeldgeheim.uitgezonderd()),
                Voorbeelden.medewerker(),
                Huisvoorbeelden.logboek(),
                Huisvoorbeelden.register(),
                Huisvoorbeelden.bericht(),
                Huisvoorbeelden.concept(),
                Huisvoorbeelden.koppelen(),
                Huisvoorbeelden.opschrijven(),
                Huisvoorbeelden.opgeschreven(),
                Voorbeelden.aanmeldingPolitie(),
                Voorbeelden.intake(),
                Voorbeelden.akkoord(),
                Triagevoorbeelden.uitvragen(),
                Triagevoorbeelden.beantwoorden(),
                Voorbeelden.vernietiging());
    }

    @Test // a new collection must be called a right, a demand, both or neither
    void elke_verzameling_is_ingedeeld() {
        Set<String> gevonden = new TreeSet<>();
        voorbeelden().forEach(vraag -> verzamelingen(vraag, gevonden));
        verzamelingen(Voorbeeldregime.regime(), gevonden);
        gevonden.add("Alleen.soorten");
        gevonden.add("Alleen.ontvangers");
        gevonden.add("Soorten.categorieen");
        gevonden.removeIf(plaats -> plaats.endsWith(".artikelen"));
        List<String> ingedeeld = Stream.of(
                        Indeling.RECHTEN, Indeling.EISEN, Indeling.GEMENGD, Indeling.ZONDER_GEWICHT, Indeling.TIJD)
                .flatMap(Set::stream)
                .toList();
        assertThat(ingedeeld).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(gevonden);
    }

    private static void verzamelingen(Object waarde, Set<String> gevonden) {
        switch (waarde) {
            case Gegeven.Bekend<?> bekend -> verzamelingen(bekend.waarde(), gevonden);
            case Optional<?> optie -> optie.ifPresent(inhoud -> verzamelingen(inhoud, gevonden));
            case Collection<?> rij -> rij.forEach(iets -> verzamelingen(iets, gevonden));
            case Map<?, ?> kaart -> kaart.values().forEach(iets -> verzamelingen(iets, gevonden));
            case Record rij ->
                Arrays.stream(rij.getClass().getRecordComponents()).forEach(deel -> deel(rij, deel, gevonden));
            default -> {}
        }
    }

    private static void deel(Record rij, RecordComponent deel, Set<String> gevonden) {
        if (Collection.class.isAssignableFrom(deel.getType()) || Map.class.equals(deel.getType())) {
            gevonden.add(rij.getClass().getSimpleName() + "." + deel.getName());
        }
        verzamelingen(Kopie.lees(rij, deel), gevonden);
    }

    @Test // the list of what does not matter is short, and each line of it can be explained
    void bijna_elk_feit_van_een_inzage_is_nodig() {
        assertThat(Ontneming.feiten(Voorbeelden.inzage()))
                .filteredOn(minder -> minder.pad().startsWith(".situatie"))
                .filteredOn(minder -> minder.vraag().antwoord().toegestaan())
                .extracting(minder -> minder.pad().replaceAll("\\.\\d+", ".*").replaceAll("\\[[A-Z_]+]", "[]"))
                .isSubsetOf(NIET_NODIG);
    }

    @Test // taking away is taking away: the rest stays as it was
    void elke_ontneming_verandert_de_vraag() {
        Vraag vraag = Voorbeelden.aanmeldingPolitie();
        List<Ontneming> ontnemingen = Ontneming.feiten(vraag);
        assertThat(ontnemingen)
                .extracting(Ontneming::pad)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(100);
        assertThat(ontnemingen)
                .extracting(Ontneming::vraag)
                .filteredOn(vraag::equals)
                .isEmpty();
        assertThat(Ontneming.kennis(vraag))
                .extracting(Ontneming::pad)
                .containsExactlyInAnyOrder(
                        ".situatie.basis.persoon onbekend",
                        ".situatie.basis.eigenPartij onbekend",
                        ".situatie.gebied onbekend",
                        ".situatie.taak onbekend",
                        ".situatie.inbrengen.0.categorie onbekend",
                        ".situatie.inbrengen.0.onderdeel onbekend",
                        ".situatie.informering.door onbekend",
                        ".situatie.informering.op onbekend",
                        ".situatie.onderbouwing.kwaliteit onbekend");
    }

    @Test // the same seed gives the same world
    void een_zaad_geeft_altijd_dezelfde_vraag() {
        for (Beslisser beslisser : Beslisser.values()) {
            assertThat(Vraagmaker.vraag(beslisser, 5)).isEqualTo(Vraagmaker.vraag(beslisser, 5));
            assertThat(Vraagmaker.vraag(beslisser, 5)).isNotEqualTo(Vraagmaker.vraag(beslisser, 6));
        }
    }

    @Test // what fails says how to run it again
    void een_eigenschap_die_niet_klopt_noemt_het_zaad() {
        try {
            Werelden.houd(
                    Beslisser.INZAGE,
                    vraag -> assertThat(vraag.antwoord().toegestaan()).isNull());
        } catch (AssertionError fout) {
            assertThat(fout).hasMessageMatching("run again with -Dwerelden=1 -Dzaad=\\d+ \\(INZAGE\\)");
            return;
        }
        throw new AssertionError("a property that never holds was held");
    }
}
