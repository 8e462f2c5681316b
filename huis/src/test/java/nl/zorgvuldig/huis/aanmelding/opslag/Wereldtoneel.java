package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * Random worlds in a house of their own, as they lie in the database.
 *
 * @param werelden the worlds
 * @param huis the house
 * @param nu the moment at which they are looked at
 */
record Wereldtoneel(List<Wereld> werelden, UUID huis, Instant nu) {
    static Wereldtoneel schrijf(Proefhuis proef, Protocol protocol, int aantal, long zaad) {
        UUID samenwerkingsverband = UUID.randomUUID();
        UUID ander = UUID.randomUUID();
        Instant nu = proef.klok().nu();
        Proefserver.alsBeheerder(proef.databank(), nieuwHuis(samenwerkingsverband), nieuwHuis(ander));
        Wereldmaker maker = new Wereldmaker(new Random(zaad), protocol, nu, samenwerkingsverband, ander);
        List<Wereld> werelden = Stream.generate(maker::maak).limit(aantal).toList();
        try (Wereldschrijver schrijver =
                new Wereldschrijver(Proefserver.beheerder(proef.databank()), samenwerkingsverband, nu, ~zaad)) {
            for (Wereld wereld : werelden) {
                schrijver.schrijf(wereld);
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
        Proefserver.alsBeheerder(proef.databank(), "analyze");
        return new Wereldtoneel(werelden, samenwerkingsverband, nu);
    }

    private static String nieuwHuis(UUID id) {
        return "insert into zorgvuldig.samenwerkingsverband values ('" + id
                + "', 'h', 'proef', 'p', date '2020-01-01', '', '', now())";
    }
}
