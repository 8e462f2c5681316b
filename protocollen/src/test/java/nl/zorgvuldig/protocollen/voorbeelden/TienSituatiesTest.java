package nl.zorgvuldig.protocollen.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;
import org.junit.jupiter.api.Test;

/** The situations that the houses decide differently: the same questions in four profiles, with other answers. */
class TienSituatiesTest {
    private static final List<String> SITUATIES = List.of(
            "bsn",
            "wie-ziet",
            "afgewezen-in-triage",
            "termijn-inzage",
            "politiegegevens",
            "derde-als-aanmelder",
            "wie-informeert",
            "heropenen-na-acht-maanden",
            "verlengen-na-vijf-jaar",
            "kerk-onder-de-wet",
            "woningcorporatie-en-gezondheid");
    private static final List<String> HUIZEN = List.of("landelijk", "ijsselland", "rotterdam-rijnmond", "vangnet");

    private static Map<String, List<Antwoord>> antwoorden() {
        Map<String, List<Antwoord>> antwoorden = new LinkedHashMap<>();
        HUIZEN.forEach(huis -> antwoorden.put(huis, antwoorden(huis)));
        return antwoorden;
    }

    private static List<Antwoord> antwoorden(String huis) {
        Veld wortel = Yaml.lees(new ProtocolLezer().voorbeelden(huis)).wortel().orElseThrow();
        return wortel.lijst("voorbeelden").stream()
                .filter(voorbeeld -> voorbeeld.tekst("verschil").isPresent())
                .flatMap(voorbeeld -> voorbeeld.lijst("reeks").stream().map(rij -> Lees.over(voorbeeld, rij)))
                .map(Antwoord::van)
                .toList();
    }

    /** What one house answers to one question; the example is played elsewhere, so that the answer is the real one. */
    private record Antwoord(String situatie, String vraag, Inhoud verwacht) {
        static Antwoord van(Veld veld) {
            String vraag =
                    veld.tekst("doet").orElse("") + ": " + veld.tekst("naam").orElse("");
            return new Antwoord(veld.tekst("verschil").orElse(""), vraag, gestript(veld.veld("verwacht")));
        }

        /** Where in its file an answer stands, makes no difference. */
        private static Inhoud gestript(Veld veld) {
            return veld.inhoud() instanceof Inhoud.Groep(Map<String, Veld> velden)
                    ? new Inhoud.Tekst(velden.entrySet().stream()
                            .map(rij -> rij.getKey() + "=" + rij.getValue().inhoud())
                            .sorted()
                            .toList()
                            .toString())
                    : veld.inhoud();
        }
    }

    private static List<Antwoord> over(String situatie, List<Antwoord> antwoorden) {
        return antwoorden.stream()
                .filter(antwoord -> antwoord.situatie().equals(situatie))
                .toList();
    }

    private static List<String> klachten(Map<String, List<Antwoord>> antwoorden) {
        return SITUATIES.stream()
                .flatMap(situatie -> klachten(
                        situatie,
                        antwoorden.values().stream()
                                .map(alle -> over(situatie, alle))
                                .toList()))
                .toList();
    }

    private static Stream<String> klachten(String situatie, List<List<Antwoord>> perHuis) {
        if (perHuis.stream().anyMatch(List::isEmpty)) {
            return Stream.of(situatie + ": niet elk huis heeft een voorbeeld");
        }
        if (perHuis.stream().flatMap(List::stream).anyMatch(antwoord -> antwoord.verwacht() instanceof Inhoud.Niets)) {
            return Stream.of(situatie + ": een antwoord ontbreekt");
        }
        List<List<String>> vragen = perHuis.stream()
                .map(alle -> alle.stream().map(Antwoord::vraag).toList())
                .distinct()
                .toList();
        List<List<Inhoud>> uitkomsten = perHuis.stream()
                .map(alle -> alle.stream().map(Antwoord::verwacht).toList())
                .distinct()
                .toList();
        return Stream.of(
                        vragen.size() == 1 ? "" : "de vraag is niet overal dezelfde",
                        uitkomsten.size() > 1 ? "" : "elk huis beslist hetzelfde")
                .filter(klacht -> !klacht.isEmpty())
                .map(klacht -> situatie + ": " + klacht);
    }

    @Test // Q2, acceptance: ten situations that four houses decide differently, and one more
    void vier_huizen_beslissen_elf_situaties_verschillend() {
        assertThat(klachten(antwoorden())).isEmpty();
    }

    @Test // Q2: no other code slips in, and each is once a question in the list above
    void elke_situatie_staat_in_de_lijst() {
        assertThat(antwoorden().values().stream().flatMap(List::stream).map(Antwoord::situatie))
                .hasSameElementsAs(SITUATIES);
        assertThat(SITUATIES).doesNotHaveDuplicates().hasSize(11);
    }

    @Test // the sample: a house without the example is noticed
    void een_huis_zonder_het_voorbeeld_valt_op() {
        Map<String, List<Antwoord>> antwoorden = antwoorden();
        antwoorden.computeIfPresent(
                "vangnet",
                (huis, alle) -> alle.stream()
                        .filter(antwoord -> !antwoord.situatie().equals("bsn"))
                        .toList());
        assertThat(klachten(antwoorden)).containsExactly("bsn: niet elk huis heeft een voorbeeld");
    }

    @Test // the sample: four houses that decide the same are noticed
    void vier_huizen_die_hetzelfde_beslissen_vallen_op() {
        Map<String, List<Antwoord>> antwoorden = antwoorden();
        antwoorden.replaceAll((huis, alle) -> antwoorden.get("landelijk"));
        assertThat(klachten(antwoorden))
                .hasSameSizeAs(SITUATIES)
                .allSatisfy(klacht -> assertThat(klacht).endsWith(": elk huis beslist hetzelfde"));
    }

    @Test // the sample: another question, and a question without an answer, are noticed
    void een_andere_vraag_en_een_vraag_zonder_antwoord_vallen_op() {
        Map<String, List<Antwoord>> antwoorden = antwoorden();
        List<Antwoord> anders = new ArrayList<>(antwoorden.get("vangnet"));
        anders.replaceAll(antwoord -> switch (antwoord.situatie()) {
            case "bsn" -> new Antwoord("bsn", "inzien: iets anders", antwoord.verwacht());
            case "wie-ziet" -> new Antwoord("wie-ziet", antwoord.vraag(), new Inhoud.Niets());
            default -> antwoord;
        });
        antwoorden.put("vangnet", anders);
        assertThat(klachten(antwoorden))
                .containsExactly("bsn: de vraag is niet overal dezelfde", "wie-ziet: een antwoord ontbreekt");
    }
}
