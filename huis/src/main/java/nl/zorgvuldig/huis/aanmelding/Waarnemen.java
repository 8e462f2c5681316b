package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Waarnemingen.Waarneming;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Collegas;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.huis.toegang.Vervangingen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Oppaksituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Waarneemsituatie;
import org.springframework.stereotype.Component;

/** Takes over a casus of a colleague on leave, for the days of that leave; the log says for whom (B5). */
@Component
public class Waarnemen {
    private static final String HANDELING = "WAARNEMEN";

    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Vervangingen vervangingen;
    private final Waarnemingen waarnemingen;
    private final Collegas collegas;
    private final Logboek logboek;

    Waarnemen(
            Transacties transacties,
            Protocollen protocollen,
            Situaties situaties,
            Vervangingen vervangingen,
            Waarnemingen waarnemingen,
            Collegas collegas,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.vervangingen = vervangingen;
        this.waarnemingen = waarnemingen;
        this.collegas = collegas;
        this.logboek = logboek;
    }

    /** What colleagues on leave have in hand; within a transaction, and nothing of its content. */
    List<Waarneming> lijst(Kijker kijker) {
        return waarnemingen.van(
                kijker,
                vervangingen.door(kijker, Kalender.dag(Transactie.huidige().moment())));
    }

    /** The names of the colleagues whose casussen those are. */
    Map<Persoon.Id, String> namen(Protocol protocol, Situatie basis, List<Waarneming> waarnemingen) {
        return collegas.namen(
                protocol,
                basis,
                waarnemingen.stream()
                        .map(waarneming -> waarneming.vervanging().voor())
                        .collect(Collectors.toSet()));
    }

    /** Takes it over, when the viewer may and stands in for who has it in hand. */
    public Aanmelduitkomst voer(Kijker kijker, Dossier.Id dossier) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.schrijven(kijker, () -> {
            Transactie.huidige().doet(Handeling.OPPAKKEN, dossier.waarde());
            sluitAf(kijker, dossier);
            Situatie situatie = situaties.van(Handeling.OPPAKKEN, Aanmeldstof.doel(protocol));
            return switch (Beslissing.deelnemen(protocol, situatie)) {
                case Handelingsbesluit.Geweigerd geweigerd -> geweigerd(protocol, situatie, geweigerd, dossier);
                case Handelingsbesluit.Toegestaan _ ->
                    gevonden(kijker, dossier)
                            .map(waarneming -> neem(kijker, protocol, situatie, waarneming))
                            .orElseGet(() -> nietGevonden(protocol, dossier));
            };
        });
    }

    /** Locks all that the act rests on, in the order in which every act within a dossier does. */
    private void sluitAf(Kijker kijker, Dossier.Id dossier) {
        List<Waarneming> gezien = lijst(kijker).stream()
                .filter(waarneming -> waarneming.dossier().equals(dossier))
                .toList();
        sluit(
                Slotsoort.PARTIJ,
                kijker.partij().waarde(),
                gezien.stream().map(waarneming -> waarneming.partij().waarde()));
        sluit(
                Slotsoort.PERSOON,
                kijker.persoon().waarde(),
                gezien.stream().map(waarneming -> waarneming.vervanging().voor().waarde()));
        Transactie.huidige().alleenSlot(Slotsoort.DOSSIER, dossier.waarde());
    }

    private static void sluit(Slotsoort soort, UUID eigen, Stream<UUID> ander) {
        Stream.concat(Stream.of(eigen), ander)
                .distinct()
                .sorted()
                .forEach(wat -> Transactie.huidige().deelSlot(soort, wat));
    }

    private Optional<Waarneming> gevonden(Kijker kijker, Dossier.Id dossier) {
        return lijst(kijker).stream()
                .filter(waarneming -> waarneming.dossier().equals(dossier) && !waarneming.genomen())
                .findFirst();
    }

    private Aanmelduitkomst neem(Kijker kijker, Protocol protocol, Situatie situatie, Waarneming waarneming) {
        Handelingsbesluit besluit = Beslissing.waarnemen(
                protocol,
                new Waarneemsituatie(
                        new Oppaksituatie(situatie, situaties.partij(waarneming.partij())),
                        Gegeven.bekend(waarneming.vervanging()),
                        situaties.feiten(waarneming.vervanging().voor())));
        return switch (besluit) {
            case Handelingsbesluit.Geweigerd geweigerd ->
                geweigerd(protocol, situatie, geweigerd, waarneming.dossier());
            case Handelingsbesluit.Toegestaan toegestaan -> {
                waarnemingen.bewaar(kijker, waarneming);
                logboek.besluit(
                        protocol, situatie, toegestaan, waarneming.dossier().waarde());
                logboek.huishoudelijk(
                        protocol, HANDELING, waarneming.vervanging().voor().waarde());
                yield new Aanmelduitkomst.Gedaan(waarneming.dossier());
            }
        };
    }

    private Aanmelduitkomst geweigerd(
            Protocol protocol, Situatie situatie, Handelingsbesluit.Geweigerd geweigerd, Dossier.Id dossier) {
        logboek.besluit(protocol, situatie, geweigerd, dossier.waarde());
        return new Aanmelduitkomst.Geweigerd(geweigerd.bevindingen());
    }

    private Aanmelduitkomst nietGevonden(Protocol protocol, Dossier.Id dossier) {
        logboek.nietGevonden(protocol, Handeling.OPPAKKEN, dossier.waarde());
        return new Aanmelduitkomst.NietGevonden();
    }
}
