package nl.zorgvuldig.huis.start;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import nl.zorgvuldig.huis.partij.HuisOprichten;
import nl.zorgvuldig.huis.partij.HuisOprichten.RichtHuisOp;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.huis.protocol.Profielen;
import nl.zorgvuldig.huis.toegang.Koppelsleutel;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen.NeemPersoonOp;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profielkast;
import org.springframework.context.ConfigurableApplicationContext;

/** Founds a house from the command line, and says with which link its first functioneel beheerder comes in. */
final class Oprichting {
    private static final String NAAM = "--naam";
    private static final String BESLUIT = "--besluit";
    private static final String PARTIJ = "--partij";
    private static final String BEHEERDER = "--beheerder";
    private static final Set<String> EIGEN = Set.of(NAAM, BESLUIT, PARTIJ, BEHEERDER);
    private static final String YAML = ".yaml";

    private Oprichting() {}

    static String voer(List<String> woorden) {
        Set<String> opties = new HashSet<>(Installatie.OPTIES);
        opties.addAll(EIGEN);
        Woorden gelezen = Woorden.lees(woorden, opties);
        if (gelezen.los().size() != 1) {
            throw new StartGeweigerd("Na huis oprichten hoort één profiel: een naam of een bestand.");
        }
        Installatie installatie = Installatie.van(gelezen, "0");
        Protocol protocol = profiel(gelezen.los().getFirst(), new Profielkast(Profielen.in(installatie.data())));
        RichtHuisOp opdracht = opdracht(gelezen, protocol);
        try (ConfigurableApplicationContext huis = Loper.start(installatie, omgeving -> {})) {
            Koppelsleutel sleutel = huis.getBean(HuisOprichten.class).voerMetLink(opdracht);
            return tekst(opdracht, sleutel, installatie);
        }
    }

    /** A profile that comes along or was taken in before, or a file that is taken in now. */
    private static Protocol profiel(String welk, Profielkast kast) {
        Optional<Leesuitslag> uitslag = welk.endsWith(YAML)
                ? Optional.of(kast.neemOp(Path.of(welk).toAbsolutePath().normalize()))
                : kast.nieuwste(welk);
        return switch (uitslag.orElseThrow(() -> onbekend(welk, kast))) {
            case Leesuitslag.Gelezen goed -> goed.profiel().protocol();
            case Leesuitslag.Fouten fout ->
                throw new StartGeweigerd("Met dit profiel kan geen huis worden opgericht:\n"
                        + fout.fouten().stream().map(Object::toString).collect(Collectors.joining("\n")));
        };
    }

    private static StartGeweigerd onbekend(String welk, Profielkast kast) {
        return new StartGeweigerd(
                "Het profiel " + welk + " is er niet. Er zijn: " + String.join(", ", kast.namen()) + ".");
    }

    private static RichtHuisOp opdracht(Woorden woorden, Protocol protocol) {
        String naam = woorden.eis(NAAM);
        return new RichtHuisOp(
                new Samenwerkingsverband.Id(UUID.randomUUID()),
                naam,
                HuisOprichten.Soort.PROEF,
                protocol.versie().naam(),
                woorden.eis(BESLUIT),
                new NeemPartijOp(
                        new Partij.Id(UUID.randomUUID()), woorden.optie(PARTIJ).orElse(naam), Set.of(), Set.of()),
                new NeemPersoonOp(
                        new Persoon.Id(UUID.randomUUID()),
                        woorden.optie(BEHEERDER).orElse("Eerste beheerder"),
                        "functioneel beheerder",
                        Optional.empty()),
                beheerder(protocol));
    }

    /** The role that registers and shows nothing of anyone. */
    private static Rol beheerder(Protocol protocol) {
        return protocol.rollen().keySet().stream()
                .filter(rol -> !Beslissing.toontIets(protocol, rol))
                .filter(rol -> Beslissing.beheert(protocol, rol))
                .findFirst()
                .orElseThrow(
                        () -> new StartGeweigerd(
                                "In dit profiel heeft niemand alleen het beheer: geef een rol de handeling beheren en niets anders."));
    }

    private static String tekst(RichtHuisOp opdracht, Koppelsleutel sleutel, Installatie installatie) {
        return """
                Het huis %s is opgericht, op proef: gebruik nog geen gegevens van echte personen.
                Met deze link wordt iemand de eerste functioneel beheerder. De link werkt één keer, zeven dagen lang:
                  /welkom/%s
                Zet er het adres van uw huis voor, bijvoorbeeld http://127.0.0.1:8080, en geef hem aan die persoon zelf.
                Start het huis: ./zorgvuldig start --zonder-demo --data %s%s
                """.formatted(
                        opdracht.naam(),
                        sleutel.waarde(),
                        installatie.data(),
                        installatie
                                .databank()
                                .map(adres -> " " + Installatie.DATABANK + " " + adres)
                                .orElse(""));
    }
}
