package nl.zorgvuldig.huis.beheer.web;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toegang.PersoneelInzien;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
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
    private final Beheerblad blad;
    private final Beheertekst tekst;
    private final Klok klok;

    MensenPagina(PersoneelInzien personeel, PersoonOpnemen opnemen, Beheerblad blad, Beheertekst tekst, Klok klok) {
        this.personeel = personeel;
        this.opnemen = opnemen;
        this.blad = blad;
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
        return blad.leg(
                kijker,
                invoer,
                () -> opnemen.voer(kijker, opdracht),
                PAD + "/" + id.waarde(),
                () -> toon(kijker, invoer));
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
        return blad.toon(kijker, "beheer/mensen", invoer, personeel.allen(kijker), (wie, waarom) -> {
            Mensrijen rijen = new Mensrijen(tekst.profiel(kijker), Kalender.dag(klok.nu()), wie);
            return new MensenBeeld(rijen.alle(), invoer, invoer.fouten(), waarom);
        });
    }
}
