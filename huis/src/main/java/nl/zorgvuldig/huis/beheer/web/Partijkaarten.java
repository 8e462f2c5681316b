package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Bevoegdheidsverleningen;
import nl.zorgvuldig.huis.partij.Bevoegdheidsverleningen.Vastgelegd;
import nl.zorgvuldig.huis.partij.Partijregister;
import nl.zorgvuldig.huis.partij.Partijregister.Beslissing;
import nl.zorgvuldig.huis.partij.Partijregister.Inschrijving;
import nl.zorgvuldig.huis.partij.Partijregister.Ondertekening;
import nl.zorgvuldig.huis.partij.Partijvoorstellen;
import nl.zorgvuldig.huis.partij.Partijvoorstellen.Voorstel;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Component;

/** Makes the cards of partijen of which something waits for a second person. */
@Component
class Partijkaarten {
    private final Transacties transacties;
    private final Partijvoorstellen voorstellen;
    private final Partijregister register;
    private final Bevoegdheidsverleningen verleningen;
    private final Beheertekst tekst;

    Partijkaarten(
            Transacties transacties,
            Partijvoorstellen voorstellen,
            Partijregister register,
            Bevoegdheidsverleningen verleningen,
            Beheertekst tekst) {
        this.verleningen = verleningen;
        this.transacties = transacties;
        this.voorstellen = voorstellen;
        this.register = register;
        this.tekst = tekst;
    }

    /** What can be said of everything that waits, by identifier. */
    private record Zinnen(Map<UUID, String> wat, Map<Persoon.Id, String> namen) {
        Optie optie(Voorstel voorstel) {
            return new Optie(
                    voorstel.soort().name() + "." + voorstel.id(),
                    wat.getOrDefault(voorstel.id(), ""),
                    Teksten.tekst("beheer.voorstel.door", namen.getOrDefault(voorstel.door(), "")));
        }
    }

    /** The cards, by name of the partij. */
    List<BeheerBeeld.Partijkaart> van(Kijker kijker, Map<Persoon.Id, String> namen) {
        Profiel profiel = tekst.profiel(kijker);
        return transacties.lezen(kijker, () -> {
            List<Inschrijving> partijen = register.inschrijvingen(kijker.huis());
            Zinnen zinnen = new Zinnen(zinnen(kijker, profiel, partijen), namen);
            Map<Partij.Id, List<Voorstel>> wacht =
                    voorstellen.alle(kijker.huis()).stream().collect(Collectors.groupingBy(Voorstel::partij));
            return partijen.stream()
                    .flatMap(partij ->
                            Optional.ofNullable(wacht.get(partij.id()))
                                    .map(van -> kaart(kijker, partij, van, zinnen))
                                    .stream())
                    .toList();
        });
    }

    private static BeheerBeeld.Partijkaart kaart(
            Kijker kijker, Inschrijving partij, List<Voorstel> wacht, Zinnen zinnen) {
        Map<Boolean, List<Optie>> opties = wacht.stream()
                .collect(Collectors.partitioningBy(
                        voorstel -> voorstel.door().equals(kijker.persoon()),
                        Collectors.mapping(zinnen::optie, Collectors.toList())));
        return new BeheerBeeld.Partijkaart(
                partij.id().waarde(),
                partij.naam(),
                opties.getOrDefault(false, List.of()),
                opties.getOrDefault(true, List.of()));
    }

    private Map<UUID, String> zinnen(Kijker kijker, Profiel profiel, List<Inschrijving> partijen) {
        Stream<Map.Entry<UUID, String>> inschrijvingen = partijen.stream()
                .map(partij -> Map.entry(
                        partij.id().waarde(),
                        Teksten.tekst("beheer.voorstel.partij", opEenRegel(Partijbeelden.kenmerken(profiel, partij)))));
        Stream<Map.Entry<UUID, String>> handtekeningen = register.ondertekeningen(kijker.huis()).stream()
                .map(getekend -> Map.entry(getekend.id(), zin(profiel, getekend)));
        Stream<Map.Entry<UUID, String>> beslissingen = register.beslissingen(kijker.huis()).stream()
                .map(beslissing -> Map.entry(beslissing.id(), zin(profiel, beslissing)));
        Stream<Map.Entry<UUID, String>> verleend = verleningen.alle(kijker.huis()).stream()
                .map(verlening -> Map.entry(verlening.id(), zin(profiel, verlening)));
        return Stream.of(inschrijvingen, handtekeningen, beslissingen, verleend)
                .flatMap(regels -> regels)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String zin(Profiel profiel, Ondertekening getekend) {
        return Teksten.tekst(
                "beheer.voorstel.ondertekening",
                profiel.naam(Begrip.STUK, getekend.stuk().name()),
                getekend.versie(),
                Dagtekst.datum(getekend.op()),
                getekend.functie(),
                getekend.kenmerk());
    }

    private static String zin(Profiel profiel, Vastgelegd vastgelegd) {
        return Teksten.tekst(
                "beheer.voorstel.verlening",
                Partijbeelden.werk(profiel, vastgelegd),
                Beheertekst.periode(vastgelegd.verlening().periode()),
                vastgelegd.verlening().kenmerk());
    }

    private static String zin(Profiel profiel, Beslissing beslissing) {
        return Teksten.tekst(
                "beheer.voorstel.artikel20",
                beslissing.kenmerk(),
                Beheertekst.periode(beslissing.inhoud().periode()),
                opEenRegel(Partijbeelden.inhoud(profiel, beslissing.inhoud())));
    }

    private static String opEenRegel(List<Regel> regels) {
        return regels.stream()
                .map(regel -> Teksten.tekst("beheer.voorstel.veld", regel.sleutel(), regel.waarde()))
                .collect(Collectors.joining(" "));
    }
}
