package nl.zorgvuldig.huis.aanmelding;

import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Zeggenschapsopgave;
import nl.zorgvuldig.kern.inbreng.Deelprofiel;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Zeggenschapsbepaling;

/**
 * Under which conditions a thing in a report begins: what its giver said where it is asked, and else how its partij usually
 * shares (HV-E8, T10).
 */
record Beginvoorwaarden(Protocol protocol, Optional<Deelprofiel> deelprofiel) {
    Voorwaarden van(Optional<Categorie> categorie, Zeggenschapsopgave opgave) {
        Zeggenschapsbepaling vraagt = protocol.zeggenschap();
        Optional<Categoriebepaling> bepaling = categorie.flatMap(
                code -> Optional.ofNullable(protocol.categorieen().get(code)));
        Voorwaarden begin = bepaling.map(soort -> Deelprofiel.begin(deelprofiel, vraagt, soort))
                .orElse(Voorwaarden.GESLOTEN);
        boolean regisseur =
                opgave.regisseur() && bepaling.filter(vraagt::vraagtKring).isPresent();
        return new Voorwaarden(
                regisseur ? new Kring.Alleen(Set.of(new Ontvanger.Regisseur())) : begin.kring(),
                begin.voorbehoud(),
                vraagt.uitvraag() && opgave.uitvraag() ? Uitvraag.MAG : Uitvraag.MAG_NIET);
    }
}
