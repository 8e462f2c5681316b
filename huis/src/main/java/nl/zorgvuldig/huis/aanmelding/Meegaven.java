package nl.zorgvuldig.huis.aanmelding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.triage.Meegave;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;

/** What goes along with the questions in one casus: only what whoever asks can see (HV-E8). */
record Meegaven(Zaak zaak) {
    /** The field on the form. */
    static final String PLAATS = "mee";

    /** For the decision; what cannot be seen is not known. */
    List<Meegave> van(Set<Inbreng.Id> gekozen) {
        return gekozen.stream()
                .sorted(Comparator.comparing(Inbreng.Id::waarde))
                .map(this::meegave)
                .toList();
    }

    private Meegave meegave(Inbreng.Id inbreng) {
        Optional<Stuk> stuk = zichtbaar().stream()
                .filter(een -> een.id().equals(inbreng.waarde()))
                .findFirst();
        return new Meegave(
                PLAATS,
                Gegeven.van(stuk.map(een -> een.feiten(zaak.dossier()))),
                stuk.map(Stuk::geverfeiten).orElseGet(() -> new Geverfeiten(Gegeven.onbekend(), Set.of())),
                stuk.map(Stuk::gronden).orElseGet(Set::of));
    }

    /** Whoever has no part in a casus but that the own partij was asked opens no more of it than went along (HV-E8). */
    static Stuk voor(Situatie basis, Stuk stuk) {
        boolean alleenGevraagd = basis.bekendDossier().stream()
                .flatMap(dossier -> dossier.deelnames().stream())
                .allMatch(deelname -> deelname.betrokkenheid() == Betrokkenheid.BEVRAAGDE);
        return alleenGevraagd
                        && stuk.soort() == Stuk.Soort.INBRENG
                        && !stuk.gever().equals(basis.kijker().partij())
                ? stuk.alsMeegave()
                : stuk;
    }

    private List<Stuk> zichtbaar() {
        Situatie inzien = zaak.situatie().voor(Handeling.INZIEN);
        return zaak.rij().stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.INBRENG)
                .filter(stuk ->
                        Openen.besluit(zaak.protocol(), inzien, stuk) instanceof Verstrekkingsbesluit.Toegestaan)
                .toList();
    }

    /** Whether it says about whom is asked; without that nobody can answer. */
    boolean noemtIemand(Set<Inbreng.Id> gekozen) {
        return zichtbaar().stream()
                .filter(stuk -> gekozen.contains(new Inbreng.Id(stuk.id())))
                .anyMatch(stuk -> Openen.aard(zaak.protocol(), stuk) == Aard.PERSONALIA);
    }

    /** The words of a question weigh as much as what goes along: whoever may read the one may read the other. */
    Tekstbouw bouw(Set<Inbreng.Id> gekozen) {
        return new Tekstbouw(
                zaak.dossier(),
                Beslissing.namens(zaak.protocol(), zaak.situatie()),
                Zwaarte.samen(
                        zaak.protocol(),
                        zichtbaar().stream()
                                .filter(stuk -> gekozen.contains(new Inbreng.Id(stuk.id())))
                                .map(Stuk::zwaarte)
                                .toList()),
                zaak.rij().staat().feiten().fase());
    }
}
