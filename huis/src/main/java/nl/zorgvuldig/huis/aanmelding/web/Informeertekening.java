package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.protocollen.Begrip;

/** Draws when, how, by whom and on behalf of whom the betrokkene was told, or why that waits (J2). */
record Informeertekening(Uitleg uitleg, Ingezien dossier) {
    List<Regel> regels() {
        List<Regel> regels = new ArrayList<>();
        dossier.van(Stuk.Soort.INFORMERING).forEach(geopend -> {
            regels.add(regel(
                    "aanmelding.informering.door",
                    geopend.stuk().partij().map(uitleg::partij).orElse("")));
            regels.add(regel("aanmelding.informering.op", dag(geopend.stuk().dag())));
            regels.add(regel("aanmelding.informering.wijze", geopend.veld("wijze")));
            regels.add(vastgelegd(geopend));
        });
        dossier.van(Stuk.Soort.UITSTEL).forEach(geopend -> {
            regels.add(regel(
                    "aanmelding.uitstel.grond",
                    uitleg.naam(Begrip.GROND, geopend.stuk().code())));
            if (!geopend.veld("tekst").isEmpty()) {
                regels.add(regel("aanmelding.uitstel.motivering", geopend.veld("tekst")));
            }
            regels.add(regel("aanmelding.uitstel.verwachtOp", dag(geopend.stuk().dag())));
            regels.add(regel("aanmelding.uitstel.toetsOp", dag(geopend.stuk().toetsOp())));
            regels.add(regel("aanmelding.uitstel.wijze", geopend.veld("wijze")));
            regels.add(vastgelegd(geopend));
        });
        return regels;
    }

    private Regel vastgelegd(Geopend geopend) {
        return regel(
                "casus.informering.vastgelegd",
                Teksten.tekst(
                        "casus.informering.namens",
                        uitleg.partij(geopend.stuk().gever()),
                        Dagtekst.lang(geopend.stuk().op())));
    }

    private static String dag(Optional<LocalDate> dag) {
        return dag.map(Dagtekst::lang).orElse("");
    }

    private static Regel regel(String sleutel, String waarde) {
        return new Regel(Teksten.tekst(sleutel), waarde);
    }
}
