package nl.zorgvuldig.huis.start;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;

/** Makes the key with which a house proves to an identity provider that it is itself. */
final class Klantsleutel {
    private static final int BITS = 3072;

    private Klantsleutel() {}

    /** The private half goes into a file that its owner alone reads, the public half into what is said. */
    static String voer(List<String> woorden) {
        List<String> los = Woorden.lees(woorden, Installatie.OPTIES).los();
        if (los.size() != 1) {
            throw new StartGeweigerd("Na huis sleutel hoort de naam van één nieuw bestand.");
        }
        Path bestand = Path.of(los.getFirst()).toAbsolutePath().normalize();
        RSAKey sleutel = maak();
        bewaar(bestand, sleutel.toJSONString());
        String openbaar = new JWKSet(sleutel.toPublicJWK()).toString();
        return """
                De sleutel staat in %s. Geef dat bestand aan niemand.
                Zet in instellingen.properties: zorgvuldig.openid.uitgevers.NAAM.sleutel=%s
                De inlogdienst krijgt de openbare helft, als JWKS:
                %s
                Tussen aanhalingstekens in een JSON-bestand staat die zo:
                %s
                """.formatted(bestand, bestand, openbaar, openbaar.replace("\"", "\\\""));
    }

    private static RSAKey maak() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void bewaar(Path bestand, String inhoud) {
        try (SeekableByteChannel kanaal = Files.newByteChannel(
                bestand,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            kanaal.write(ByteBuffer.wrap(inhoud.getBytes(StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException fout) {
            throw new StartGeweigerd("Het bestand " + bestand + " is er al: kies een andere naam.");
        } catch (IOException fout) {
            throw new StartGeweigerd("Zorgvuldig kan het bestand " + bestand + " niet maken: kijk de map na.");
        }
    }
}
