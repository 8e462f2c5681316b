package nl.zorgvuldig.huis.beheer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toegang.Gezien;
import nl.zorgvuldig.huis.toegang.PersoneelInzien;
import nl.zorgvuldig.huis.toegang.PersoneelInzien.Personeel;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Mens;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Verklaring;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Verlening;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Rolbepaling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everyone on record, and taking someone in. */
@Controller
class MensenPagina {
    static final String PAD = "/beheer/mensen";

    private final PersoneelInzien personeel;
    private final PersoonOpnemen opnemen;
    private final Beheertekst tekst;
    private final Klok klok;

    MensenPagina(PersoneelInzien personeel, PersoonOpnemen opnemen, Beheertekst tekst, Klok klok) {
        this.personeel = personeel;
        this.opnemen = opnemen;
        this.tekst = tekst;
        this.klok = klok;
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
        Persoon.Id id = new Persoon.Id(UUID.randomUUID());
        PersoonOpnemen.NeemPersoonOp opdracht =
                new PersoonOpnemen.NeemPersoonOp(id, invoer.tekst("naam"), invoer.tekst("functie"), identiteit(invoer));
        return invoer.klopt()
                ? tekst.daarna(kijker, opnemen.voer(kijker, opdracht), PAD + "/" + id.waarde())
                : toon(kijker, invoer);
    }

    /** Issuer and subject belong together; without either the person is sent a link. */
    private static Optional<PersoonOpnemen.Inlog> identiteit(Invoer invoer) {
        String uitgever = invoer.waarde("uitgever").strip();
        String subject = invoer.waarde("subject").strip();
        if (uitgever.isEmpty() && subject.isEmpty()) {
            return Optional.empty();
        }
        if (uitgever.isEmpty() || subject.isEmpty()) {
            invoer.fout(uitgever.isEmpty() ? "uitgever" : "subject", Teksten.tekst("beheer.fout.samen"));
        }
        return Optional.of(new PersoonOpnemen.Inlog(uitgever, subject));
    }

    private Antwoord toon(Kijker kijker, Invoer invoer) {
        return switch (personeel.allen(kijker)) {
            case Gezien.Wel<Personeel> wel -> {
                MensenBeeld beeld = new MensenBeeld(
                        wel.wat().mensen().stream()
                                .map(mens -> rij(kijker, wel.wat(), mens))
                                .toList(),
                        invoer,
                        invoer.fouten(),
                        tekst.waarom(kijker, wel.gronden()));
                yield invoer.klopt()
                        ? Antwoord.pagina("beheer/mensen", beeld)
                        : Antwoord.teVerbeteren("beheer/mensen", beeld);
            }
            case Gezien.Niet<Personeel> niet -> tekst.geweigerd(kijker, niet.redenen());
        };
    }

    private MensenBeeld.Rij rij(Kijker kijker, Personeel wie, Mens mens) {
        Profiel profiel = tekst.profiel(kijker);
        LocalDate vandaag = Kalender.dag(klok.nu());
        List<Verlening> rollen = wie.verleningen().stream()
                .filter(verlening -> verlening.aan().equals(mens.id()))
                .toList();
        List<Rol> nu = rollen.stream()
                .filter(rol -> !rol.wacht() && rol.periode().omvat(vandaag))
                .map(Verlening::rol)
                .distinct()
                .toList();
        Set<Eis> heeft = heeft(wie, mens, vandaag);
        return new MensenBeeld.Rij(
                mens.id().waarde(),
                wie.lees(mens.naam()),
                wie.lees(mens.functie()),
                Beheertekst.namen(profiel, Begrip.ROL, nu, Rol::code),
                rollen.stream().anyMatch(Verlening::wacht),
                !nu.stream().allMatch(rol -> heeft.containsAll(eisen(profiel, rol))),
                mens.kanInloggen());
    }

    private static Set<Eis> heeft(Personeel wie, Mens mens, LocalDate dag) {
        return wie.verklaringen().stream()
                .filter(verklaring -> verklaring.van().equals(mens.id()))
                .filter(verklaring -> verklaring.periode().omvat(dag))
                .map(Verklaring::eis)
                .collect(Collectors.toSet());
    }

    private static Set<Eis> eisen(Profiel profiel, Rol rol) {
        return Optional.ofNullable(profiel.protocol().rollen().get(rol))
                .map(Rolbepaling::eisen)
                .orElseGet(Set::of);
    }
}
