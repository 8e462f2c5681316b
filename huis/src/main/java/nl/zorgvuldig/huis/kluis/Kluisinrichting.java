package nl.zorgvuldig.huis.kluis;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import nl.zorgvuldig.huis.kluis.opslag.Sleuteltabel;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.taal.Kalender;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the key directory beside the database, and refuses to start without the keys that were used. */
@Configuration(proxyBeanMethods = false)
class Kluisinrichting {

    @Bean
    Sleutelbewaarder sleutelbewaarder(
            @Value("${zorgvuldig.map}") Path map, Transacties transacties, Sleuteltabel tabel, Klok klok) {
        SortedSet<Integer> gebruikt = gebruikt(transacties, tabel);
        Path sleutels = map.resolve("sleutels");
        Sleutelmap sleutelmap = Sleutelmap.open(sleutels, Kalender.dag(klok.nu()), gebruikt);
        if (!sleutelmap.epochen().containsAll(gebruikt)) {
            throw new StartGeweigerd("De sleutels van deze databank ontbreken in de map " + sleutels
                    + ": zet die map terug, want zonder deze sleutels zijn de gegevens voorgoed onleesbaar.");
        }
        return sleutelmap;
    }

    private static SortedSet<Integer> gebruikt(Transacties transacties, Sleuteltabel tabel) {
        SortedSet<Integer> epochen = new TreeSet<>();
        transacties
                .huizen()
                .forEach(huis -> epochen.addAll(
                        transacties.huis(huis, "sleutelbewaarder", Databankrol.LEZEN, () -> tabel.epochen(huis))));
        return epochen;
    }
}
