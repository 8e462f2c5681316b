package nl.zorgvuldig.protocollen.voorbeelden;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.bewaring.Voorval;
import nl.zorgvuldig.kern.protocol.Gebeurtenis;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.protocollen.Duren;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** What happened, as it is written in a file: by kind of event one day or several. */
final class Gebeurtenissen {
    private static final String MIDDAG = " 12:00";
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Gebeurtenissen() {}

    static List<Voorval> lees(Veld veld) {
        Map<String, Veld> soorten = veld.inhoud() instanceof Inhoud.Groep(Map<String, Veld> velden) ? velden : Map.of();
        return soorten.entrySet().stream()
                .flatMap(rij -> momenten(rij.getValue()).map(moment -> voorval(rij.getKey(), moment)))
                .toList();
    }

    private static Stream<Veld> momenten(Veld veld) {
        return veld.inhoud() instanceof Inhoud.Lijst lijst ? lijst.velden().stream() : Stream.of(veld);
    }

    private static Voorval voorval(String soort, Veld veld) {
        String op = veld.tekst().or(() -> veld.tekst("op")).orElseThrow();
        return new Voorval(
                new Gebeurtenis(soort), moment(op), veld.tekst("duur").map(Duren::lees));
    }

    /** A day without an hour is noon. */
    static Instant moment(String tekst) {
        String heel = tekst.contains(" ") ? tekst : LocalDate.parse(tekst) + MIDDAG;
        return LocalDateTime.parse(heel, UUR).atZone(Kalender.ZONE).toInstant();
    }
}
