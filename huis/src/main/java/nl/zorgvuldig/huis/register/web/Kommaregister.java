package nl.zorgvuldig.huis.register.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.register.Regel;
import nl.zorgvuldig.huis.register.Uitvoer;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Kommabestand;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.protocollen.Begrip;

/** Lines of the register as comma-separated values; the last line says how many there were, so that half a file shows. */
final class Kommaregister {
    private Kommaregister() {}

    static void schrijf(Registerkop kop, Uitvoer uitvoer, Writer uit) throws IOException {
        Kommabestand bestand = Kommabestand.naar(uit);
        bestand.rij(List.of(Teksten.tekst("register.uitvoer.gever"), kop.gever()));
        bestand.rij(List.of(Teksten.tekst("register.uitvoer.op"), Dagtekst.lang(kop.op())));
        bestand.rij(List.of(
                Teksten.tekst("register.uitvoer.dagen"),
                kop.vraag().van().toString(),
                kop.vraag().totEnMet().toString()));
        bestand.rij(List.of());
        bestand.rij(List.of(Teksten.tekst("register.uitvoer.kolommen").split(",", -1)));
        long aantal = uitvoer.elk((regel, naam) -> bestand.rij(cellen(kop.zinnen(), regel, naam)));
        bestand.rij(List.of(Teksten.tekst("register.uitvoer.einde"), String.valueOf(aantal)));
    }

    private static List<String> cellen(Registerzinnen zinnen, Regel regel, String naam) {
        Uitleg uitleg = zinnen.uitleg();
        return List.of(
                regel.id().toString(),
                regel.moment().toString(),
                uitleg.naam(Begrip.CATEGORIE, regel.categorie()),
                zinnen.onderdelen(regel),
                naam,
                regel.persoon().waarde().toString(),
                uitleg.naam(Begrip.ROL, regel.rol().code()),
                uitleg.partij(regel.partij()),
                uitleg.partij(regel.namens()),
                uitleg.naam(Begrip.FASE, regel.fase()),
                uitleg.naam(Begrip.DOEL, regel.doel()),
                uitleg.naam(Begrip.TAAK, regel.taak()),
                String.join("; ", regel.grondslag()),
                zinnen.weg(regel),
                regel.dossier().toString(),
                regel.inbreng().toString(),
                regel.beleid());
    }
}
