package nl.zorgvuldig.huis.aanmelding.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Personalia;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.aanmelding.Onderbouwing.Relatie;
import nl.zorgvuldig.kern.partij.Partij;

/**
 * Draws who a casus is about and who has a part in it, from nothing but what the viewer may see of it.
 *
 * @param uitleg the words of the profile
 * @param dossier the casus
 */
record Netwerktekening(Uitleg uitleg, Ingezien dossier) {
    /** Letters that fit in a box. */
    private static final int NAAM = 22;

    private static final int BIJ = 27;

    /** What a partij does in a casus, in the order in which it is said. */
    private enum Deel {
        MELDDE,
        LEIDT,
        GAF,
        INFORMEERT,
        AFGESTEMD,
        GEVRAAGD,
        OORDEELDE
    }

    NetwerkBeeld beeld() {
        List<Integer> wie = mensen();
        Map<Partij.Id, Set<Deel>> delen = delen();
        List<NetwerkBeeld.Knoop> mensen = IntStream.range(0, wie.size())
                .mapToObj(rij -> knoop(0, rij, naam(wie.get(rij)), relatie(wie.get(rij))))
                .toList();
        List<Partij.Id> volgorde = List.copyOf(delen.keySet());
        int rechts = NetwerkBeeld.BREEDTE - NetwerkBeeld.VAK;
        List<NetwerkBeeld.Knoop> partijen = IntStream.range(0, volgorde.size())
                .mapToObj(rij -> knoop(
                        rechts,
                        rij,
                        uitleg.partij(volgorde.get(rij)),
                        delen(delen.getOrDefault(volgorde.get(rij), Set.of()))))
                .toList();
        return new NetwerkBeeld(mensen, partijen, lijnen(wie, mensen, volgorde, partijen), zinnen(wie, delen));
    }

    private static NetwerkBeeld.Knoop knoop(int x, int rij, String naam, String bij) {
        return new NetwerkBeeld.Knoop(
                x, NetwerkBeeld.boven(rij), Regelbreker.breek(naam, NAAM), Regelbreker.breek(bij, BIJ));
    }

    private List<Integer> mensen() {
        return dossier.van(Stuk.Soort.INBRENG).stream()
                .map(geopend -> geopend.stuk().wie())
                .distinct()
                .sorted()
                .toList();
    }

    private String naam(int wie) {
        return dossier.personalia(wie)
                .map(Personalia::kort)
                .orElseGet(() -> Teksten.tekst(wie == 1 ? "netwerk.betrokkene" : "melden.ander", wie));
    }

    private String relatie(int wie) {
        if (wie == 1) {
            return Teksten.tekst("netwerk.eerste");
        }
        return Stream.of(Relatie.values())
                .filter(relatie -> dossier.van(Stuk.Soort.SAMENHANG).stream()
                        .anyMatch(samen -> samen.stuk().code().equals(wie + ":" + relatie.name())))
                .map(relatie -> Teksten.keuze("verklaring.samenhang", relatie.name()))
                .findFirst()
                .orElse("");
    }

    /** Every partij that is named in what may be seen, the one that reported first. */
    private Map<Partij.Id, Set<Deel>> delen() {
        Map<Partij.Id, SortedSet<Deel>> delen = new LinkedHashMap<>();
        dossier.eerste(Stuk.Soort.KWALITEIT)
                .or(() -> dossier.eerste(Stuk.Soort.CRITERIUM))
                .ifPresent(geopend ->
                        voeg(delen, Deel.MELDDE, Optional.of(geopend.stuk().gever())));
        voeg(delen, Deel.LEIDT, Optional.of(dossier.staat().feiten().leidendePartij()));
        dossier.stukken().stream()
                .map(Ingezien.Geopend::stuk)
                .sorted(Comparator.comparing(Stuk::op))
                .forEach(stuk -> voeg(delen, stuk));
        return new LinkedHashMap<>(delen);
    }

    private static void voeg(Map<Partij.Id, SortedSet<Deel>> delen, Stuk stuk) {
        switch (stuk.soort()) {
            case INBRENG -> voeg(delen, Deel.GAF, Optional.of(stuk.gever()));
            case INFORMERING -> voeg(delen, Deel.INFORMEERT, stuk.partij());
            case UITVRAAG -> voeg(delen, Deel.GEVRAAGD, stuk.partij());
            case AFSTEMMING -> voeg(delen, Deel.AFGESTEMD, stuk.partij());
            case WETSOORDEEL_DOOR -> voeg(delen, Deel.OORDEELDE, stuk.partij());
            default -> {}
        }
    }

    private static void voeg(Map<Partij.Id, SortedSet<Deel>> delen, Deel deel, Optional<Partij.Id> partij) {
        partij.ifPresent(wie -> delen.computeIfAbsent(wie, _ -> new TreeSet<>()).add(deel));
    }

    private static String delen(Set<Deel> delen) {
        return delen.stream()
                .map(deel -> Teksten.keuze("netwerk.deel", deel.name()))
                .collect(Collectors.joining(" · "));
    }

    private List<NetwerkBeeld.Lijn> lijnen(
            List<Integer> wie,
            List<NetwerkBeeld.Knoop> mensen,
            List<Partij.Id> volgorde,
            List<NetwerkBeeld.Knoop> partijen) {
        List<NetwerkBeeld.Lijn> lijnen = new ArrayList<>();
        for (int mens = 0; mens < wie.size(); mens++) {
            for (int partij = 0; partij < volgorde.size(); partij++) {
                if (gegeven(volgorde.get(partij), wie.get(mens)) > 0) {
                    lijnen.add(NetwerkBeeld.Lijn.tussen(mensen.get(mens), partijen.get(partij)));
                }
            }
        }
        return lijnen;
    }

    private long gegeven(Partij.Id partij, int wie) {
        return dossier.van(Stuk.Soort.INBRENG).stream()
                .filter(geopend ->
                        geopend.stuk().gever().equals(partij) && geopend.stuk().wie() == wie)
                .count();
    }

    private List<String> zinnen(List<Integer> wie, Map<Partij.Id, Set<Deel>> delen) {
        Stream<String> mensen = wie.stream()
                .map(nummer -> relatie(nummer).isEmpty() ? naam(nummer) : naam(nummer) + ": " + relatie(nummer));
        Stream<String> partijen = delen.entrySet().stream()
                .map(partij ->
                        uitleg.partij(partij.getKey()) + ": " + delen(partij.getValue()) + over(partij.getKey(), wie));
        return Stream.concat(mensen, partijen).toList();
    }

    private String over(Partij.Id partij, List<Integer> wie) {
        List<String> namen = wie.stream()
                .filter(nummer -> gegeven(partij, nummer) > 0)
                .map(this::naam)
                .toList();
        return namen.isEmpty() ? "" : " " + Teksten.tekst("netwerk.over", String.join(", ", namen));
    }
}
