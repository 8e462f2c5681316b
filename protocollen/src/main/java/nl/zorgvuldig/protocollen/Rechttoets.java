package nl.zorgvuldig.protocollen;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** What a schema cannot say of a statute. */
final class Rechttoets {
    private Rechttoets() {}

    static Stream<Fout> fouten(String bestand, Veld wet) {
        return Stream.of(
                        naam(bestand, wet.veld("code")),
                        dubbel(wet),
                        link(wet.veld("link"), wet.tekst("bwb")),
                        wet.lijst("artikelen").stream().flatMap(Geldigheid::artikel))
                .flatMap(stroom -> stroom);
    }

    private static Stream<Fout> naam(String bestand, Veld code) {
        String naam = bestand.substring(bestand.lastIndexOf('/') + 1).replace(".yaml", "");
        return code.tekst().filter(tekst -> !tekst.toLowerCase(Locale.ROOT).equals(naam)).stream()
                .map(tekst -> code.fout("'" + tekst + "' klopt niet met de plaats: het bestand heet '" + naam + "'"));
    }

    private static Stream<Fout> dubbel(Veld wet) {
        Set<String> gezien = new HashSet<>();
        return wet.lijst("artikelen").stream()
                .map(veld -> veld.veld("artikel"))
                .filter(veld ->
                        veld.tekst().filter(nummer -> !gezien.add(nummer)).isPresent())
                .map(veld -> veld.fout("'" + veld.tekst().orElse("") + "' staat er twee keer"));
    }

    private static Stream<Fout> link(Veld link, Optional<String> bwb) {
        return bwb.filter(nummer -> !link.tekst().orElse("").contains(nummer)).stream()
                .map(nummer -> link.fout("deze link leidt niet naar " + nummer));
    }
}
