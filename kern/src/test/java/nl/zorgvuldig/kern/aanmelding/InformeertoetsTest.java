package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmelding;
import static nl.zorgvuldig.kern.proef.Voorbeelden.intake;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.uitgesteld;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.partij;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.protocol.Uitstelgrond;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;

class InformeertoetsTest {
    private static Vraag uitstel() {
        return aanmelding().met("informering", uitgesteld());
    }

    @Test // J1, IJ 16.1
    void zonder_vastlegging_van_het_informeren_gaat_niets_verder() {
        Vraag niets = aanmelding().met("informering", new Informering.NietVastgelegd());
        geweigerd(niets, "INFORMEREN informeren-niet-vastgelegd @informering");
        artikelen(niets, "INFORMEREN informeren-niet-vastgelegd", "norm INFORMEREN", "16.1", "16.6");
    }

    @Test // J1
    void waar_het_profiel_het_niet_vraagt_houdt_het_niets_tegen() {
        toegestaan(aanmelding()
                .met("informering", new Informering.NietVastgelegd())
                .pasProtocol("aanmelding.informeren.voor", oud -> Set.of()));
    }

    @Test // J1, J2: what a report records is whole, also where it could have waited
    void wat_bij_aanmelden_wordt_opgegeven_is_volledig() {
        geweigerd(
                aanmelding()
                        .met("informering.op", Gegeven.onbekend())
                        .pasProtocol("aanmelding.informeren.voor", oud -> Set.of()),
                "INFORMEREN informeren-dag-ontbreekt @informering.op");
    }

    @Test // J1: an intake does not judge again what a report recorded, where the profile asks it at reporting only
    void wat_bij_aanmelden_is_opgegeven_wordt_bij_de_intake_niet_nog_eens_getoetst() {
        toegestaan(intake().met("informering.op", Gegeven.onbekend())
                .pasProtocol("aanmelding.informeren.voor", oud -> Set.of(Handeling.AANMELDEN)));
    }

    @Test // J1, IJ 16.1
    void de_betrokkene_is_geinformeerd_door_wie_het_profiel_noemt() {
        toegestaanOmdat(aanmelding(), "INFORMEREN betrokkene-geinformeerd");
        geweigerd(
                aanmelding().met("informering.door", partij(EENHEID, Voorbeeldcodes.POLITIE)),
                "INFORMEREN informeren-door-ontbreekt @informering.door");
        geweigerd(
                aanmelding().met("informering.door", Gegeven.onbekend()),
                "INFORMEREN informeren-door-ontbreekt @informering.door");
    }

    @Test // J2, IJ 16.2
    void de_dag_van_informeren_is_bekend_en_ligt_niet_in_de_toekomst() {
        toegestaan(aanmelding().met("informering.op", Gegeven.bekend(VANDAAG)));
        geweigerd(
                aanmelding().met("informering.op", Gegeven.bekend(VANDAAG.plusDays(1))),
                "INFORMEREN informeren-dag-ontbreekt @informering.op");
        geweigerd(
                aanmelding().met("informering.op", Gegeven.onbekend()),
                "INFORMEREN informeren-dag-ontbreekt @informering.op");
    }

    @Test // J2, IJ 16.2
    void de_wijze_van_informeren_is_vastgelegd() {
        geweigerd(
                aanmelding().met("informering.wijze", Motivering.AFWEZIG),
                "INFORMEREN informeren-wijze-ontbreekt @informering.wijze");
    }

    @Test // J5, IJ 16.6, IJ 16.7
    void uitstel_met_alles_wat_het_vraagt_wordt_aangenomen() {
        toegestaanOmdat(uitstel(), "INFORMEREN informeren-uitgesteld");
    }

    @Test // J5, IJ 16.6
    void uitstel_kan_alleen_op_een_grond_van_het_profiel() {
        geweigerd(
                uitstel().met("informering.grond", Gegeven.bekend(new Uitstelgrond("gemak"))),
                "INFORMEREN uitstel-grond-ontbreekt @uitstel.grond");
    }

    @Test // J5, IJ 16.7
    void uitstel_noemt_alles_wat_ontbreekt() {
        Informering leeg = new Informering.Uitgesteld(
                Gegeven.onbekend(), Motivering.AFWEZIG, Gegeven.onbekend(), Gegeven.onbekend(), Motivering.AFWEZIG);
        geweigerd(
                aanmelding().met("informering", leeg),
                "INFORMEREN uitstel-grond-ontbreekt @uitstel.grond",
                "INFORMEREN uitstel-motivering-ontbreekt @uitstel.motivering",
                "INFORMEREN uitstel-datum-ontbreekt @uitstel.verwachtOp",
                "INFORMEREN uitstel-toets-ontbreekt @uitstel.toetsOp",
                "INFORMEREN uitstel-wijze-ontbreekt @uitstel.wijze");
    }

    @Test // J5, IJ 16.7
    void wat_verwacht_wordt_ligt_in_de_toekomst() {
        toegestaan(uitstel().met("informering.verwachtOp", Gegeven.bekend(VANDAAG.plusDays(1))));
        geweigerd(
                uitstel().met("informering.verwachtOp", Gegeven.bekend(VANDAAG)),
                "INFORMEREN uitstel-datum-ontbreekt @uitstel.verwachtOp");
    }

    private static Vraag toetsOp(LocalDate dag) {
        return uitstel().met("informering.toetsOp", Gegeven.bekend(dag));
    }

    @Test // J5, IJ 16.7
    void het_uitstel_wordt_getoetst_binnen_de_termijn_van_het_profiel() {
        toegestaan(toetsOp(VANDAAG.plusDays(1)));
        toegestaan(toetsOp(VANDAAG.plusMonths(1)));
        geweigerd(toetsOp(VANDAAG), "INFORMEREN uitstel-toets-ontbreekt @uitstel.toetsOp");
        geweigerd(toetsOp(VANDAAG.plusMonths(1).plusDays(1)), "INFORMEREN uitstel-toets-ontbreekt @uitstel.toetsOp");
    }

    @Test // J5: open is strict
    void zonder_termijn_in_het_profiel_is_geen_toets_tijdig() {
        geweigerd(
                uitstel()
                        .pasProtocol(
                                "termijnen",
                                (Map<Termijnbepaling.Soort, Termijnbepaling> oud) -> oud.entrySet().stream()
                                        .filter(termijn -> termijn.getKey() != Termijnbepaling.Soort.TOETS_UITSTEL)
                                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))),
                "INFORMEREN uitstel-toets-ontbreekt @uitstel.toetsOp");
    }
}
