package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.InbrengVerbeteren.Verbeter;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.huis.aanmelding.Personalia;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.aanmelding.Verbeterdeinhoud;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Bsn;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;

/** The fields in which a giver puts right what it gave, as they stand on a form. */
final class Verbeteringvelden {
    private final Formulier formulier;
    private final String plaats;

    Verbeteringvelden(Formulier formulier, UUID inbreng) {
        this.formulier = formulier;
        this.plaats = "verbetering." + inbreng;
    }

    /** As they are drawn: with what was typed, or with what was given as far as it was opened. */
    ZeggenschapBeeld.Verbetering beeld(Protocol protocol, Stuk stuk, Optional<Geopend> geopend) {
        boolean getypt = !formulier.velden(plaats + ".").isEmpty();
        Aard aard = Optional.ofNullable(protocol.categorieen().get(stuk.categorie()))
                .map(Categoriebepaling::aard)
                .orElse(Aard.BIJZONDER);
        return new ZeggenschapBeeld.Verbetering(
                plaats,
                aard,
                getypt ? getypt() : geopend.map(Verbeteringvelden::gegeven).orElse(Map.of()),
                getypt);
    }

    private Map<String, String> getypt() {
        Map<String, String> velden = new HashMap<>();
        formulier
                .velden(plaats + ".")
                .forEach(veld -> velden.put(veld.substring(plaats.length() + 1), formulier.waarde(veld)));
        return velden;
    }

    private static Map<String, String> gegeven(Geopend geopend) {
        Map<String, String> velden = new HashMap<>();
        List.of("inhoud", "noodzaak", "bron", "aanwijzing").forEach(veld -> velden.put(veld, geopend.veld(veld)));
        velden.put("bsn", geopend.veld("inhoud"));
        geopend.personalia().ifPresent(wie -> {
            velden.put("voornamen", wie.voornamen());
            velden.put("geslachtsnaam", wie.geslachtsnaam());
            velden.put("geboortedatum", Dagtekst.getypt(wie.geboortedatum()));
            velden.put("geboorteplaats", wie.geboorteplaats());
        });
        return velden;
    }

    /** What they mean. */
    Verbeter lees(Dossier.Id dossier, Inbreng.Id inbreng, LocalDate vandaag) {
        List<Invoerfout> fouten = new ArrayList<>();
        Optional<Verbeterdeinhoud> inhoud = inhoud(vandaag, fouten);
        return new Verbeter(
                dossier,
                inbreng,
                plaats,
                inhoud,
                waarde("noodzaak"),
                waarde("bron"),
                waarde("aanwijzing"),
                waarde("reden"),
                fouten);
    }

    private Optional<Verbeterdeinhoud> inhoud(LocalDate vandaag, List<Invoerfout> fouten) {
        if (heeft("geslachtsnaam")) {
            Gegeven<Personalia> wie = new Personalialezer(formulier, vandaag, fouten).lees(plaats);
            return wie.alsOptie().map(Verbeterdeinhoud.Wie::new);
        }
        if (heeft("bsn")) {
            Optional<Bsn> bsn = Bsn.lees(waarde("bsn"));
            if (bsn.isEmpty()) {
                fouten.add(new Invoerfout(plaats + ".bsn", "fout.bsn"));
            }
            return bsn.map(Verbeterdeinhoud.Nummer::new);
        }
        return Optional.of(new Verbeterdeinhoud.Tekst(waarde("inhoud")));
    }

    private boolean heeft(String veld) {
        return formulier.velden(plaats + "." + veld).contains(plaats + "." + veld);
    }

    private String waarde(String veld) {
        return formulier.waarde(plaats + "." + veld).strip();
    }
}
