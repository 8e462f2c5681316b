package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.huis.aanmelding.Geheimvragen;
import nl.zorgvuldig.huis.aanmelding.MeldAan;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Component;

/** What can be chosen in an answer: as in a report, but given in a casus that is there already. */
@Component
class Antwoordkeuzes {
    private final Aanmeldkeuzes keuzes;
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Partijen partijen;
    private final Klok klok;

    Antwoordkeuzes(
            Aanmeldkeuzes keuzes, Transacties transacties, Protocollen protocollen, Partijen partijen, Klok klok) {
        this.keuzes = keuzes;
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.partijen = partijen;
        this.klok = klok;
    }

    AanmeldBeeld.Keuzes voor(Kijker kijker, Formulier formulier, Dossierfeiten casus) {
        AanmeldBeeld.Keuzes aanmelding = keuzes.voor(kijker, formulier);
        return new AanmeldBeeld.Keuzes(
                aanmelding.gebieden(),
                aanmelding.taken(),
                aanmelding.categorieen(),
                aanmelding.onderdelen(),
                aanmelding.criteria(),
                aanmelding.informeren(),
                transacties.lezen(kijker, () -> gronden(kijker, formulier, casus)),
                aanmelding.vragen());
    }

    private List<Grondvraag> gronden(Kijker kijker, Formulier formulier, Dossierfeiten casus) {
        Profiel profiel = protocollen.voor(kijker.huis());
        MeldAan opdracht = new Aanmeldlezer(profiel.protocol(), formulier, Kalender.dag(klok.nu())).lees();
        Set<SoortPartij> gever = soorten(kijker, kijker.partij());
        return Geheimvragen.vanAntwoord(profiel.protocol(), gever, opdracht).entrySet().stream()
                .filter(mens -> mens.getKey() > 0)
                .map(mens -> Grondvraag.van(
                        profiel,
                        Grondvelden.plaats(Aanmeldkeuzes.plaats(opdracht, mens.getKey())),
                        Aanmeldkeuzes.plaats(opdracht, mens.getKey()),
                        casus.fase(),
                        new Grondvraag.Tussen(gever, soorten(kijker, casus.leidendePartij())),
                        mens.getValue()))
                .toList();
    }

    private Set<SoortPartij> soorten(Kijker kijker, Partij.Id partij) {
        return Optional.ofNullable(partijen.feiten(kijker.huis()).get(partij))
                .map(Partijfeiten::soorten)
                .orElseGet(Set::of);
    }
}
