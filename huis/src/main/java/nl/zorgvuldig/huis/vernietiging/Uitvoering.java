package nl.zorgvuldig.huis.vernietiging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.huis.verantwoording.Logopdracht;
import nl.zorgvuldig.huis.verantwoording.Logregels;
import nl.zorgvuldig.huis.vernietiging.opslag.Belettabel;
import nl.zorgvuldig.kern.bewaring.Vernietigd;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Component;

/** Carries out what the gate let through, and writes down what it did and what it refused. */
@Component
final class Uitvoering {
    private final List<Vernietigbaar> kamers;
    private final Belettabel beletten;
    private final Kluis kluis;
    private final Logboek logboek;
    private final Vernietigingsregister register;

    Uitvoering(
            List<Vernietigbaar> kamers,
            Belettabel beletten,
            Kluis kluis,
            Logboek logboek,
            Vernietigingsregister register) {
        this.kamers = List.copyOf(kamers);
        this.beletten = beletten;
        this.kluis = kluis;
        this.logboek = logboek;
        this.register = register;
    }

    Vernietigingsbesluit weiger(Protocol protocol, Vernietiging wat, Handelingsbesluit.Geweigerd geweigerd) {
        String redenen = Logregels.redenen(geweigerd.bevindingen());
        schrijf(protocol.versie().hash(), wat, Logregel.Uitslag.GEWEIGERD, redenen);
        return new Vernietigingsbesluit.Geweigerd(geweigerd.bevindingen());
    }

    Vernietigingsbesluit voerUit(Protocol protocol, Vernietiging wat, Set<Artikel> grond) {
        Transactie transactie = Transactie.huidige();
        register.kondigAan(transactie.kijker().huis(), transactie.moment(), wat, grond);
        verwijder(wat);
        schrijf(protocol.versie().hash(), wat, Logregel.Uitslag.TOEGESTAAN, "");
        return new Vernietigingsbesluit.Uitgevoerd(
                new Vernietigd(transactie.moment(), kluis.uitReservekopieen(Kalender.dag(transactie.moment()))));
    }

    /** Destroys again what came back with a backup; that it must go was decided before. */
    void herhaal(Vernietiging wat) {
        verwijder(wat);
        schrijf("", wat, Logregel.Uitslag.TOEGESTAAN, "");
    }

    /** Deletes rows first and keys last: a key that outlives its rows is worth nothing. */
    private void verwijder(Vernietiging wat) {
        kamers.forEach(kamer -> kamer.vernietig(wat));
        switch (wat) {
            case Vernietiging.VanDossier dossier -> {
                beletten.verwijder(
                        Transactie.huidige().kijker().huis(), dossier.dossier().waarde());
                kluis.vernietig(wat.eigenaar());
            }
            case Vernietiging.VanBericht bericht -> kluis.vernietig(wat.eigenaar());
            case Vernietiging.VanConcept concept -> kluis.vernietig(wat.eigenaar());
            case Vernietiging.VanBewijzen bewijzen -> kluis.vernietig(wat.eigenaar(), wat.gegevens());
            case Vernietiging.VanInbrengen inbrengen -> kluis.vernietig(wat.eigenaar(), wat.gegevens());
        }
    }

    private void schrijf(String beleid, Vernietiging wat, Logregel.Uitslag uitslag, String redenen) {
        Set<UUID> gegevens = wat.gegevens().isEmpty() ? Set.of(Logregel.GEEN) : wat.gegevens();
        logboek.schrijf(gegevens.stream()
                .map(gegeven -> new Logopdracht(regel(beleid, wat, uitslag, redenen, gegeven)))
                .toList());
    }

    private static Logregel regel(
            String beleid, Vernietiging wat, Logregel.Uitslag uitslag, String redenen, UUID gegeven) {
        Transactie transactie = Transactie.huidige();
        return new Logregel(
                UUID.randomUUID(),
                transactie.kijker(),
                transactie.kijker().partij().waarde(),
                Handeling.VERNIETIGEN.name(),
                transactie.moment(),
                "",
                beleid,
                uitslag,
                redenen,
                transactie.spoor(),
                wat.eigenaar().id(),
                gegeven);
    }
}
