package nl.zorgvuldig.huis.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KlantsleutelTest {
    @TempDir
    private Path map;

    @Test // I1: the private half stays in a file of its owner, the public half is told twice
    void de_geheime_helft_blijft_in_het_bestand() throws IOException, ParseException {
        Path bestand = map.resolve("sleutel.jwk");
        List<String> gezegd =
                Klantsleutel.voer(List.of(bestand.toString())).lines().toList();

        JWK geheim = JWK.parse(Files.readString(bestand));
        assertThat(geheim.isPrivate()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand)))
                .isEqualTo("rw-------");
        String openbaar = gezegd.get(3);
        assertThat(JWKSet.parse(openbaar).getKeys()).containsExactly(geheim.toPublicJWK());
        assertThat(gezegd.getLast().replace("\\\"", "\"")).isEqualTo(openbaar);
    }

    @Test // a key in use is never written over
    void een_bestand_dat_er_al_is_blijft_zoals_het_is() throws IOException {
        Path bestand = Files.writeString(map.resolve("sleutel.jwk"), "van een ander");
        assertThatThrownBy(() -> Klantsleutel.voer(List.of(bestand.toString())))
                .isInstanceOf(StartGeweigerd.class)
                .hasMessageContaining("is er al");
        assertThat(bestand).hasContent("van een ander");
    }
}
