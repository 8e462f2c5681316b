package nl.zorgvuldig.uitval;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Asks to see one dossier, again and again, until nobody answers any more. One byte of an answer counts as an answer.
 *
 * @param klant who asks
 * @param pad path of the dossier
 */
record Vrager(Klant klant, String pad) implements Callable<List<Vrager.Antwoord>> {

    /** An answer: when it was asked and when the last byte had come. */
    record Antwoord(Instant gevraagd, Instant gekregen) {}

    @Override
    public List<Antwoord> call() throws InterruptedException {
        List<Antwoord> antwoorden = new ArrayList<>();
        boolean leeft = true;
        while (leeft) {
            Instant gevraagd = Instant.now();
            int bytes = 0;
            try (InputStream lichaam = vraag()) {
                for (byte[] deel = new byte[512]; leeft; ) {
                    int gelezen = lichaam.read(deel);
                    bytes += Math.max(gelezen, 0);
                    leeft = gelezen >= 0;
                }
                leeft = true;
            } catch (IOException weg) {
                leeft = false;
            }
            if (bytes > 0) {
                antwoorden.add(new Antwoord(gevraagd, Instant.now()));
            }
        }
        return antwoorden;
    }

    private InputStream vraag() throws IOException, InterruptedException {
        HttpResponse<InputStream> antwoord =
                klant.http().send(klant.verzoek(pad).build(), HttpResponse.BodyHandlers.ofInputStream());
        if (antwoord.statusCode() != 200) {
            throw new IllegalStateException("status " + antwoord.statusCode() + " for " + pad);
        }
        return antwoord.body();
    }
}
