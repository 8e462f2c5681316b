package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.bevinding;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmeldingPolitie;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.artikel20;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.voorstel;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.verstrekking.Argument;
import org.junit.jupiter.api.Test;

class Artikel20Test {
    private static final String ONTBREEKT = "ARTIKEL_20 artikel-20-ontbreekt @inbreng.0.categorie";

    private static Vraag met(Artikel20... beslissingen) {
        return aanmeldingPolitie().met("beslissingen", Set.of(beslissingen));
    }

    private static Artikel20 anders(String onderdeel, Object waarde) {
        return Kopie.met(artikel20(), onderdeel, waarde);
    }

    @Test // D8, IJ 6.4d
    void onder_een_geldige_beslissing_geeft_de_politie_haar_gegevens() {
        toegestaanOmdat(aanmeldingPolitie(), "ARTIKEL_20 artikel-20-geldig");
        artikelen(aanmeldingPolitie(), "ARTIKEL_20 artikel-20-geldig", "norm ARTIKEL_20", "bijlage 4");
        assertThat(bevinding(aanmeldingPolitie(), "ARTIKEL_20 artikel-20-geldig")
                        .argumenten())
                .isEqualTo(Map.of("categorie", new Argument.Code("categorie", "politiegegevens")));
    }

    @Test // D8, IJ 6.4d
    void zonder_beslissing_geeft_de_politie_niets() {
        geweigerd(met(), ONTBREEKT);
    }

    @Test // D8
    void een_beslissing_geldt_op_haar_eerste_en_laatste_dag_en_niet_daarbuiten() {
        toegestaan(met(anders("periode", Periode.van(VANDAAG, VANDAAG))));
        geweigerd(met(anders("periode", Periode.vanaf(VANDAAG.plusDays(1)))), ONTBREEKT);
        geweigerd(met(anders("periode", Periode.van(VANDAAG.minusDays(2), VANDAAG.minusDays(1)))), ONTBREEKT);
    }

    @Test // D8
    void een_beslissing_past_op_partij_thema_doel_en_onderdeel() {
        geweigerd(met(anders("partij", KADE)), ONTBREEKT);
        geweigerd(met(anders("themas", Set.of(new Gebied("elders")))), ONTBREEKT);
        geweigerd(met(anders("doelen", Set.of(Voorbeeldcodes.VOORBEREIDEN))), ONTBREEKT);
        geweigerd(met(anders("onderdelen", Set.of(new Onderdeel("wpg-13")))), ONTBREEKT);
    }

    @Test // D8, IJ 6.4d
    void elk_gezag_moet_hebben_ondertekend() {
        Set<Ondertekenaar> alleenChef = Set.of(new Ondertekenaar("politiechef"));
        geweigerd(met(anders("ondertekend", alleenChef)), ONTBREEKT);
    }

    @Test // D8: open is strict
    void een_beslissing_zonder_handtekening_geldt_nooit() {
        Vraag zonderGezag =
                met(anders("ondertekend", Set.of())).pasProtocol("aanmelding.ondertekenaars", oud -> Set.of());
        geweigerd(zonderGezag, ONTBREEKT);
        toegestaan(aanmeldingPolitie().pasProtocol("aanmelding.ondertekenaars", oud -> Set.of()));
    }

    @Test // D8
    void twee_beslissingen_die_elk_half_passen_dekken_samen_niets() {
        Artikel20 ander = anders("themas", Set.of(new Gebied("elders")));
        Artikel20 verlopen = anders("periode", Periode.van(VANDAAG.minusDays(9), VANDAAG.minusDays(8)));
        geweigerd(met(ander, verlopen), ONTBREEKT);
        toegestaan(met(ander, verlopen, artikel20()));
    }

    @Test // IJ 6.4d
    void ook_gewone_gegevens_van_de_politie_vragen_een_beslissing() {
        Vraag gewoon = aanmeldingPolitie().met("inbrengen", List.of(voorstel(Voorbeeldcodes.OVERLAST)));
        toegestaan(gewoon);
        toegestaan(gewoon.met("inbrengen.0.onderdeel", Gegeven.onbekend()));
        geweigerd(gewoon.met("beslissingen", Set.of()), ONTBREEKT);
    }
}
