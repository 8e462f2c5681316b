package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.partij.PartijLatenUittreden;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;

/** People who each miss one thing, or lose it, and so do not come in or cannot begin. */
final class Toegangsproeven {
    private static final String VERTREKKER = """
            select s.samenwerkingsverband_id, r.persoon_id, r.partij_id as eigen_id, p.partij_id
            from zorgvuldig.samenwerkingsverband s
            join zorgvuldig.partij p using (samenwerkingsverband_id)
            join zorgvuldig.rolverlening r using (samenwerkingsverband_id)
            where s.naam = ? and p.naam = ? and r.rol = ?
            limit 1
            """;

    private final Profielloop loop;

    Toegangsproeven(Profielloop loop) {
        this.loop = loop;
    }

    void loop() {
        if (loop.keuzes().vraagtEisen(Handeling.OPPAKKEN)) {
            buiten(Proefprofielhuis.ZONDER_EIS, Norm.BETROUWBAARHEID, "eis-ontbreekt");
        }
        buiten(Proefprofielhuis.NIET_GETEKEND, Norm.ONDERTEKENING, "niet-ondertekend");
        Bezoeker zonderSoort = loop.als(Proefprofielhuis.ZONDER_SOORT);
        loop.weigert(Norm.GRONDSLAG, "partij-zonder-letter", List.of(), () -> zonderSoort.haal("/aanmelden"));
        vertrek();
    }

    /** Comes in, until the partij leaves. */
    private void vertrek() {
        Bezoeker vertrekt = loop.als(Proefprofielhuis.VERTREKT);
        assertThat(vertrekt.haal("/werklijst").pad()).isEqualTo("/werklijst");
        String rol = loop.keuzes().rol(Handeling.BEHEREN);
        loop.vrij()
                .sql(VERTREKKER)
                .params(loop.keuzes().huisnaam(), Proefprofielhuis.VERTREKT, rol)
                .query((rij, _) -> loop.huis()
                        .de(PartijLatenUittreden.class)
                        .voer(
                                new Kijker(
                                        new Samenwerkingsverband.Id(rij.getObject(1, UUID.class)),
                                        new Persoon.Id(rij.getObject(2, UUID.class)),
                                        new Partij.Id(rij.getObject(3, UUID.class)),
                                        new Rol(rol)),
                                new Partij.Id(rij.getObject(4, UUID.class))))
                .single();
        buiten(Proefprofielhuis.VERTREKT, Norm.DEELNAME, "neemt-niet-deel");
    }

    private void buiten(String wie, Norm norm, String code) {
        Bezoeker bezoeker = loop.als(wie);
        loop.weigert(norm, code, List.of(), () -> bezoeker.haal("/werklijst"));
    }
}
