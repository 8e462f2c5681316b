package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.concept.Concepten;
import nl.zorgvuldig.huis.concept.Opschrijven;
import nl.zorgvuldig.huis.concept.Voorleggen;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.springframework.stereotype.Component;

/** Makes what is shown to someone who writes down what a partij reports. */
@Component
class Namensbeelden {
    private final Opschrijven opschrijven;
    private final Voorleggen voorleggen;
    private final Concepten concepten;
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Partijen partijen;
    private final Uitleggers uitleggers;
    private final Meldtekening tekening;

    Namensbeelden(
            Opschrijven opschrijven,
            Voorleggen voorleggen,
            Concepten concepten,
            Transacties transacties,
            Protocollen protocollen,
            Partijen partijen,
            Uitleggers uitleggers,
            Meldtekening tekening) {
        this.opschrijven = opschrijven;
        this.voorleggen = voorleggen;
        this.concepten = concepten;
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.partijen = partijen;
        this.uitleggers = uitleggers;
        this.tekening = tekening;
    }

    NamensBeeld begin(Kijker kijker, String partij, Foutoverzicht fouten, List<Bevinding> gronden) {
        return new NamensBeeld(
                partijen(kijker),
                partij,
                partij.isEmpty() ? List.of() : melders(kijker, partij),
                concepten.lijst(kijker).stream()
                        .filter(concept -> concept.wordtOpgeschreven().isPresent())
                        .toList(),
                liggend(kijker),
                fouten,
                tekening.waarom(kijker, gronden));
    }

    static Foutoverzicht kiesMelder() {
        return new Foutoverzicht(List.of(new Foutoverzicht.Fout("melder", Teksten.tekst("namens.melder.kies"))));
    }

    static Foutoverzicht alVeranderd() {
        return new Foutoverzicht(List.of(new Foutoverzicht.Fout("", Teksten.tekst("namens.al-veranderd"))));
    }

    private List<Optie> partijen(Kijker kijker) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(
                kijker,
                () -> partijen.vanSoort(kijker.huis(), protocol.soorten().keySet()).stream()
                        .map(partij -> Optie.van(partij.id().waarde().toString(), partij.naam()))
                        .toList());
    }

    private List<Optie> melders(Kijker kijker, String partij) {
        return opschrijven.melders(kijker, new Partij.Id(Padkenmerk.lees(partij))).stream()
                .map(melder -> Optie.van(melder.persoon().waarde().toString(), melder.naam()))
                .toList();
    }

    Optional<NamensBeeld.Liggend> liggend(Kijker kijker, UUID id) {
        return liggend(kijker).stream()
                .filter(liggend -> liggend.id().equals(id))
                .findFirst();
    }

    private List<NamensBeeld.Liggend> liggend(Kijker kijker) {
        Uitleg uitleg = uitleggers.voor(kijker);
        return voorleggen.van(kijker).stream()
                .map(liggend -> new NamensBeeld.Liggend(
                        liggend.voorlegging().concept(),
                        liggend.naam(),
                        uitleg.partij(liggend.voorlegging().melder().partij()),
                        liggend.voorlegging().sinds(),
                        Kalender.dag(liggend.voorlegging().vernietigenOp())))
                .toList();
    }
}
