package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zorgvuldig.huis.partij.PartijOpnemen;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.huis.partij.Partijregister;
import nl.zorgvuldig.huis.partij.Partijregister.Inschrijving;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.toegang.RegisterInzien;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every partij on record, and taking one in. */
@Controller
class PartijenPagina {
    static final String PAD = "/beheer/partijen";

    private final RegisterInzien inzien;
    private final Partijregister register;
    private final PartijOpnemen opnemen;
    private final Beheerblad blad;
    private final Beheertekst tekst;

    PartijenPagina(
            RegisterInzien inzien, Partijregister register, PartijOpnemen opnemen, Beheerblad blad, Beheertekst tekst) {
        this.inzien = inzien;
        this.register = register;
        this.opnemen = opnemen;
        this.blad = blad;
        this.tekst = tekst;
    }

    @GetMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord toon(Kijker kijker) {
        return toon(kijker, Invoer.leeg());
    }

    @PostMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord neemOp(Kijker kijker, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        Map<String, SoortPartij> soorten = Keuzes.soorten(tekst.profiel(kijker).protocol());
        Partij.Id id = new Partij.Id(UUID.randomUUID());
        NeemPartijOp opdracht = new NeemPartijOp(
                id,
                nieuweNaam(kijker, invoer),
                Keuzes.gekozen(soorten, invoer.keuzes("soorten", soorten.keySet())),
                Keuzes.gekozen(Keuzes.RECHTEN, invoer.keuzes("rechten", Keuzes.RECHTEN.keySet())));
        return blad.leg(
                kijker,
                invoer,
                () -> opnemen.voer(kijker, opdracht),
                PAD + "/" + id.waarde(),
                () -> toon(kijker, invoer));
    }

    private String nieuweNaam(Kijker kijker, Invoer invoer) {
        String naam = invoer.tekst("naam");
        if (tekst.partijen(kijker).values().stream().anyMatch(naam::equalsIgnoreCase)) {
            invoer.fout("naam", Teksten.tekst("beheer.partijen.bestaat"));
        }
        return naam;
    }

    private Antwoord toon(Kijker kijker, Invoer invoer) {
        Profiel profiel = tekst.profiel(kijker);
        return blad.toon(
                kijker,
                "beheer/partijen",
                invoer,
                inzien.voer(kijker, () -> register.inschrijvingen(kijker.huis())),
                (partijen, waarom) -> beeld(profiel, partijen, invoer, waarom));
    }

    private static PartijenBeeld beeld(
            Profiel profiel, List<Inschrijving> partijen, Invoer invoer, WaaromBeeld waarom) {
        return new PartijenBeeld(
                partijen.stream().map(partij -> rij(profiel, partij)).toList(),
                Beheertekst.opties(
                        profiel, Begrip.SOORT, profiel.protocol().soorten().keySet(), SoortPartij::code),
                Beheertekst.opties(profiel, Begrip.RECHT, List.of(Verwerkingsrecht.values()), Enum::name),
                invoer,
                invoer.fouten(),
                waarom);
    }

    private static PartijenBeeld.Rij rij(Profiel profiel, Inschrijving partij) {
        List<Stuk> ontbreekt = profiel.protocol().aanmelding().stukken().stream()
                .filter(stuk -> !partij.getekend().contains(stuk))
                .toList();
        return new PartijenBeeld.Rij(
                partij.id().waarde(),
                partij.naam(),
                Beheertekst.namen(profiel, Begrip.SOORT, partij.soorten(), SoortPartij::code),
                Beheertekst.namen(profiel, Begrip.STUK, ontbreekt, Enum::name),
                partij.uitgetreden().isPresent(),
                partij.tweetal().wacht());
    }
}
