package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.OEVERS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Vervanging;
import nl.zorgvuldig.kern.verstrekking.Bevestigingssituatie;
import nl.zorgvuldig.kern.verstrekking.Koppelsituatie;
import nl.zorgvuldig.kern.verstrekking.Oppaksituatie;
import nl.zorgvuldig.kern.verstrekking.Registersituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Toezichtsituatie;
import nl.zorgvuldig.kern.verstrekking.Verleningssituatie;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import nl.zorgvuldig.kern.verstrekking.Voorstelsituatie;
import nl.zorgvuldig.kern.verstrekking.Waarneemsituatie;

/**
 * Makes random questions about what is done outside any dossier.
 *
 * @param kans the chances
 */
record Huisvragen(Willekeur kans) {
    Vraag vraag(Beslisser beslisser) {
        return switch (beslisser) {
            case BINNENKOMEN, DEELNEMEN -> buiten(beslisser, Handeling.MEDEWERKER_INZIEN);
            case BEHEREN -> buiten(beslisser, Handeling.BEHEREN);
            case VERLENEN -> verlening();
            case BEVESTIGEN -> bevestiging();
            case INSTEMMEN -> instemming();
            case KOPPELEN -> koppeling();
            case OPPAKKEN -> oppakken();
            case WAARNEMEN -> waarnemen();
            case MEDEWERKER -> medewerker(beslisser, Handeling.MEDEWERKER_INZIEN);
            case PERSONEEL -> medewerker(beslisser, Handeling.BEHEREN);
            case LOGBOEK -> logboek();
            case GEGEVEN -> register();
            default -> throw new IllegalArgumentException("this is asked within a dossier: " + beslisser);
        };
    }

    Vraag buiten(Beslisser beslisser, Handeling handeling) {
        Wereldmaker wereld = Wereldmaker.voor(handeling, kans);
        return new Vraag(beslisser, huisbreed(wereld), wereld.buitenDossier());
    }

    /** What may be done in a phase may here be done in the house: outside a dossier there is no phase. */
    static Protocol huisbreed(Wereldmaker wereld) {
        return Kopie.pas(
                wereld.protocol,
                "huisbreed",
                (List<Bevoegdheid> oud) -> Stream.concat(oud.stream(), Stream.of(wereld.bevoegdheid))
                        .toList());
    }

    Vraag medewerker(Beslisser beslisser, Handeling handeling) {
        Wereldmaker wereld = Wereldmaker.voor(handeling, kans);
        Set<Vindplaats> plaatsen = Set.of(new Vindplaats(OEVERS.waarde(), kans.id(), "naam"));
        return new Vraag(beslisser, huisbreed(wereld), new Medewerkervraag(wereld.buitenDossier(), plaatsen));
    }

    Vraag waarnemen() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.OPPAKKEN, kans);
        Persoon.Id voor = new Persoon.Id(kans.id());
        Situatie basis = wereld.buitenDossier();
        return new Vraag(
                Beslisser.WAARNEMEN,
                huisbreed(wereld),
                new Waarneemsituatie(
                        oppakken(wereld),
                        Gegeven.bekend(new Vervanging(voor, wereld.kijker.persoon(), wereld.lopend())),
                        basis.persoon()
                                .alsOptie()
                                .map(feiten -> Gegeven.bekend(
                                        new Persoonsfeiten(voor, feiten.rollen(), feiten.betrouwbaarheid())))
                                .orElseGet(Gegeven::onbekend)));
    }

    Vraag oppakken() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.OPPAKKEN, kans);
        return new Vraag(Beslisser.OPPAKKEN, huisbreed(wereld), oppakken(wereld));
    }

    private Oppaksituatie oppakken(Wereldmaker wereld) {
        Set<SoortPartij> soorten = Set.of(kans.kies(Protocolmaker.SOORTEN));
        return new Oppaksituatie(wereld.buitenDossier(), wereld.partij(new Partij.Id(kans.id()), soorten));
    }

    Vraag bevestiging() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.BEHEREN, kans);
        return new Vraag(Beslisser.BEVESTIGEN, huisbreed(wereld), bevestiging(wereld, meestalAnder(wereld)));
    }

    private Bevestigingssituatie bevestiging(Wereldmaker wereld, Persoon.Id aan) {
        return new Bevestigingssituatie(
                voorstel(wereld), aan, kans.kans(90) ? Gegeven.bekend(aan) : Gegeven.onbekend());
    }

    Vraag koppeling() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.MEDEWERKER_INZIEN, kans);
        UUID persoon = wereld.kijker.persoon().waarde();
        return new Vraag(
                Beslisser.KOPPELEN,
                huisbreed(wereld),
                new Koppelsituatie(
                        wereld.buitenDossier(),
                        wereld.kijker.persoon(),
                        Gegeven.bekend(wereld.kijker.persoon()),
                        Set.of(new Vindplaats(OEVERS.waarde(), kans.kans(90) ? persoon : kans.id(), "naam"))));
    }

    Vraag instemming() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.BEHEREN, kans);
        return new Vraag(Beslisser.INSTEMMEN, huisbreed(wereld), voorstel(wereld));
    }

    /** Whoever proposed it mostly holds what the viewer holds. */
    private Voorstelsituatie voorstel(Wereldmaker wereld) {
        Persoon.Id door = meestalAnder(wereld);
        Situatie basis = wereld.buitenDossier();
        return new Voorstelsituatie(
                basis,
                door,
                basis.persoon()
                        .alsOptie()
                        .map(feiten ->
                                Gegeven.bekend(new Persoonsfeiten(door, feiten.rollen(), feiten.betrouwbaarheid())))
                        .orElseGet(Gegeven::onbekend));
    }

    private Persoon.Id meestalAnder(Wereldmaker wereld) {
        return kans.kans(90) ? new Persoon.Id(kans.id()) : wereld.kijker.persoon();
    }

    Vraag verlening() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.BEHEREN, kans);
        return new Vraag(
                Beslisser.VERLENEN,
                huisbreed(wereld),
                new Verleningssituatie(wereld.buitenDossier(), meestalAnder(wereld)));
    }

    Vraag register() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.REGISTER_INZIEN, kans);
        UUID eigen = wereld.kijker.partij().waarde();
        return new Vraag(
                Beslisser.GEGEVEN,
                huisbreed(wereld),
                new Registersituatie(
                        wereld.buitenDossier(),
                        Set.of(new Vindplaats(kans.kans(90) ? eigen : kans.id(), kans.id(), "regel"))));
    }

    Vraag logboek() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.LOGBOEK_INZIEN, kans);
        UUID stuk = kans.id();
        Optional<Persoon.Id> over = kans.kans(50)
                ? Optional.empty()
                : Optional.of(kans.kans(90) ? new Persoon.Id(kans.id()) : wereld.kijker.persoon());
        return new Vraag(
                Beslisser.LOGBOEK,
                huisbreed(wereld),
                new Toezichtsituatie(
                        wereld.buitenDossier(),
                        over,
                        Set.of(stuk, kans.id()),
                        Set.of(new Vindplaats(stuk, kans.id(), "motivering"))));
    }
}
