package nl.zorgvuldig.verhaal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Someone whom Keycloak knows, who logs in with a password and with a code of an app.
 *
 * @param id by what Keycloak names this person in a token
 * @param voornaam first name
 * @param achternaam last name
 */
record Keycloakpersoon(UUID id, String voornaam, String achternaam) {
    /** Fields and buttons of the first time that someone logs in. */
    static final int HANDELINGEN = 6;

    private static final String WACHTWOORD = "een zin die niemand raadt";
    private static final int STAP_S = 30;
    private static final int ZES_CIJFERS = 1_000_000;
    private static final int LAATSTE = 19;

    /** As a realm writes it. */
    JsonObject json() {
        JsonObject wachtwoord = new JsonObject();
        wachtwoord.addProperty("type", "password");
        wachtwoord.addProperty("value", WACHTWOORD);
        JsonArray geheimen = new JsonArray();
        geheimen.add(wachtwoord);
        JsonObject json = new JsonObject();
        json.addProperty("id", id.toString());
        json.addProperty("username", inlognaam());
        json.addProperty("firstName", voornaam);
        json.addProperty("lastName", achternaam);
        json.addProperty("email", inlognaam() + "@plassen.example");
        json.addProperty("enabled", true);
        json.add("credentials", geheimen);
        return json;
    }

    private String inlognaam() {
        return (voornaam + "." + achternaam).toLowerCase(Locale.ROOT);
    }

    /** The first time: the password, and then the app is set up with which the code is made from then on. */
    void logtInVoorHetEerst(Page pagina) {
        pagina.locator("#username").fill(inlognaam());
        pagina.locator("#password").fill(WACHTWOORD);
        pagina.locator("#kc-login").click();
        String geheim = pagina.locator("#totpSecret").inputValue();
        pagina.locator("#totp").fill(code(geheim));
        pagina.locator("#userLabel").fill("telefoon");
        pagina.locator("#saveTOTPBtn").click();
    }

    /** Time-based, as the apps of everyone make it (RFC 6238). */
    private static String code(String geheim) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            ByteBuffer som = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(Instant.now().getEpochSecond() / STAP_S)
                    .array()));
            int plaats = som.get(LAATSTE) & 0xf;
            return "%06d".formatted((som.getInt(plaats) & Integer.MAX_VALUE) % ZES_CIJFERS);
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }

    static JsonArray json(List<Keycloakpersoon> mensen) {
        JsonArray json = new JsonArray();
        mensen.forEach(mens -> json.add(mens.json()));
        return json;
    }
}
