package nl.zorgvuldig.huis.toegang;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Mens;
import nl.zorgvuldig.huis.toegang.Uitnodigingen.Wie;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Koppelsituatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/**
 * Shows someone with a link that works whose record it belongs to: decided, logged, and of nobody else. Who looks is not known yet: the log does
 * not say that it was the person whose record it is.
 */
@Component
class Genodigden {
    private final Transacties transacties;
    private final Personeelsregister register;
    private final Situaties situaties;
    private final Protocollen protocollen;
    private final Kluis kluis;

    Genodigden(
            Transacties transacties,
            Personeelsregister register,
            Situaties situaties,
            Protocollen protocollen,
            Kluis kluis) {
        this.transacties = transacties;
        this.register = register;
        this.situaties = situaties;
        this.protocollen = protocollen;
        this.kluis = kluis;
    }

    Optional<Genodigde> toon(Wie wie) {
        return transacties.huis(
                wie.huis(),
                "uitnodiging",
                Databankrol.LEZEN,
                () -> register.mensen(wie.huis()).stream()
                        .filter(mens -> mens.id().equals(wie.persoon()))
                        .findFirst()
                        .flatMap(mens -> open(wie, mens)));
    }

    private Optional<Genodigde> open(Wie wie, Mens mens) {
        List<Afgeschermd<String>> velden = mens.velden().toList();
        Koppelsituatie situatie = new Koppelsituatie(
                situaties.van(Handeling.MEDEWERKER_INZIEN, Situaties.HUISWERK),
                wie.persoon(),
                Gegeven.bekend(wie.persoon()),
                velden.stream().map(Afgeschermd::vindplaats).collect(Collectors.toSet()));
        return switch (Beslissing.koppelen(protocollen.voor(wie.huis()).protocol(), situatie)) {
            case Verstrekkingsbesluit.Toegestaan toegestaan -> {
                Map<Vindplaats, String> open = kluis.open(List.of(new Opening(toegestaan.bewijs(), velden)));
                yield Optional.of(new Genodigde(
                        protocollen.naam(wie.huis()),
                        open.getOrDefault(mens.naam().vindplaats(), ""),
                        open.getOrDefault(mens.functie().vindplaats(), "")));
            }
            case Verstrekkingsbesluit.Geweigerd _ -> Optional.empty();
        };
    }
}
