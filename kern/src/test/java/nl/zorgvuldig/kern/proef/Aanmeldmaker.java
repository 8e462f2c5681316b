package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;

import java.time.Duration;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.aanmelding.Criteriumantwoord;
import nl.zorgvuldig.kern.aanmelding.Doorgifte;
import nl.zorgvuldig.kern.aanmelding.Inbrengvoorstel;
import nl.zorgvuldig.kern.aanmelding.Informering;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Onderbouwing;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Termijn;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;
import nl.zorgvuldig.kern.verstrekking.Conceptsituatie;
import nl.zorgvuldig.kern.verstrekking.Namenssituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;

/** Makes random reports that fit the protocol. */
final class Aanmeldmaker {
    private final Wereldmaker wereld;
    private final Willekeur kans;
    private final Protocol protocol;

    Aanmeldmaker(Wereldmaker wereld) {
        this.wereld = wereld;
        this.kans = wereld.kans;
        this.protocol = wereld.protocol;
    }

    Vraag vraag() {
        return new Vraag(Beslisser.AANMELDEN, protocol, situatie(wereld.buitenDossier()));
    }

    /** What is offered by whoever acts here. */
    Aanmeldsituatie situatie(Situatie basis) {
        return new Aanmeldsituatie(
                basis,
                Gegeven.bekend(kans.kies(protocol.aanmelding().gebieden())),
                taak(),
                IntStream.rangeClosed(0, kans.tot(2)).mapToObj(this::voorstel).toList(),
                protocol.aanmelding().criteria().keySet().stream()
                        .collect(Collectors.toMap(criterium -> criterium, criterium -> antwoord())),
                informering(),
                Set.of(artikel20(basis, wereld.kijker.partij()), artikel20(basis, new Partij.Id(kans.id()))),
                Gegeven.bekend(basis.dag().minusDays(kans.tot(9))),
                onderbouwing(basis));
    }

    /** Beginning such a report. */
    Vraag begin() {
        return new Vraag(Beslisser.BEGINNEN, protocol, wereld.buitenDossier());
    }

    /** Writing such a report down for somebody else. */
    Vraag opschrijven() {
        return new Vraag(
                Beslisser.OPSCHRIJVEN,
                protocol,
                new Namenssituatie(
                        wereld.buitenDossier(),
                        wereld.ander(Handeling.AANMELDEN).buitenDossier()));
    }

    /** Working on the draft of such a report, one's own or written down for another. */
    Vraag concept() {
        boolean namens = wereld.bevoegdheid.handeling() == Handeling.AANMELDEN_NAMENS;
        Situatie basis = wereld.buitenDossier();
        UUID id = kans.id();
        Conceptsituatie.Concept concept = new Conceptsituatie.Concept(
                id,
                basis.kijker().persoon(),
                basis.kijker().partij(),
                namens ? Optional.of(new Partij.Id(kans.id())) : Optional.empty(),
                NU.minus(Duration.ofDays(kans.tot(6))),
                new Termijn(Period.ofDays(7 + kans.tot(20))));
        return new Vraag(
                Beslisser.CONCEPT,
                protocol,
                new Conceptsituatie(basis, Gegeven.bekend(concept), Set.of(new Vindplaats(id, kans.id(), "inhoud"))));
    }

    private Onderbouwing onderbouwing(Situatie basis) {
        return new Onderbouwing(
                Motivering.AANWEZIG,
                Gegeven.bekend(basis.dag()),
                IntStream.rangeClosed(0, kans.tot(2))
                        .mapToObj(nummer -> new Onderbouwing.Samenhang(
                                "ander." + nummer,
                                Gegeven.bekend(kans.kies(
                                        List.of(Onderbouwing.Relatie.FAMILIE, Onderbouwing.Relatie.DIRECT_CONTACT))),
                                Motivering.AANWEZIG,
                                Motivering.AANWEZIG,
                                Motivering.AANWEZIG))
                        .toList());
    }

    private Partijfeiten eigen() {
        return wereld.eigen.alsOptie().orElseThrow();
    }

    private Gegeven<Taak> taak() {
        return Gegeven.van(protocol.soortbepalingen(eigen().soorten()).stream()
                .map(Soortbepaling::taken)
                .map(Map::keySet)
                .map(kans::kies)
                .findFirst());
    }

    private Criteriumantwoord antwoord() {
        return new Criteriumantwoord(
                kans.kies(List.of(Criteriumantwoord.Oordeel.VOLDOET, Criteriumantwoord.Oordeel.VOLDOET_NIET)),
                Motivering.AANWEZIG);
    }

    private Inbrengvoorstel voorstel(int volgnummer) {
        Optional<Categoriebepaling> bepaling = protocol.categorieen().values().stream()
                .filter(deze -> deze.gever().staatToe(eigen().soorten()) && eigen().magVerwerken(deze.aard()))
                .sorted(java.util.Comparator.comparing(deze -> deze.categorie().code()))
                .findFirst();
        return new Inbrengvoorstel(
                "inbreng." + volgnummer,
                Gegeven.van(bepaling.map(Categoriebepaling::categorie)),
                1,
                Gegeven.van(bepaling.map(Categoriebepaling::onderdelen)
                        .filter(onderdelen -> !onderdelen.isEmpty())
                        .map(kans::kies)),
                Motivering.AANWEZIG,
                bepaling.filter(Categoriebepaling::deeltNoodzaak).isPresent() && kans.kans(50)
                        ? Motivering.AFWEZIG
                        : Motivering.AANWEZIG,
                Doorgifte.GEEN,
                Grondmaker.gronden(kans, dekking()));
    }

    /** What lies beside an inbreng that is offered is about everything that can be offered. */
    private Dekking dekking() {
        return new Dekking(
                new Dossier.Id(kans.id()),
                wereld.kijker.partij(),
                new Reikwijdte.Soorten(Set.copyOf(Protocolmaker.CATEGORIEEN)),
                Set.copyOf(Protocolmaker.DOELEN),
                Set.of(new Partij.Id(kans.id())));
    }

    Artikel20 artikel20(Situatie basis, Partij.Id partij) {
        return new Artikel20(
                partij,
                wereld.lopend(),
                Set.copyOf(Protocolmaker.GEBIEDEN),
                kans.deelMet(Protocolmaker.DOELEN, 40, basis.doel()),
                Set.copyOf(Protocolmaker.ONDERDELEN),
                alleenOf(Protocolmaker.ONDERTEKENAARS));
    }

    private <T> Set<T> alleenOf(Collection<T> alles) {
        return kans.kans(90) ? Set.copyOf(alles) : kans.deel(alles, 70);
    }

    Informering informering() {
        return kans.kans(50)
                ? new Informering.Geinformeerd(
                        wereld.partij(
                                new Partij.Id(kans.id()),
                                Set.of(kans.kies(
                                        protocol.aanmelding().informeren().door()))),
                        Gegeven.bekend(VANDAAG.minusDays(kans.tot(9))),
                        Motivering.AANWEZIG)
                : new Informering.Uitgesteld(
                        Gegeven.bekend(
                                kans.kies(protocol.aanmelding().informeren().gronden())),
                        Motivering.AANWEZIG,
                        Gegeven.bekend(VANDAAG.plusDays(1 + kans.tot(99))),
                        Gegeven.bekend(VANDAAG.plusDays(1)),
                        Motivering.AANWEZIG);
    }
}
