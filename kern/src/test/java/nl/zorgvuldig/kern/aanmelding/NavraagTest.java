package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.navraag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.junit.jupiter.api.Test;

class NavraagTest {
    private static final Dossier.Id EIGEN = new Dossier.Id(new UUID(0, 1));
    private static final Dossier.Id ANDER = new Dossier.Id(new UUID(0, 2));
    private static final Dossier.Id DERDE = new Dossier.Id(new UUID(0, 3));

    @Test // N1, HV B2.2.1: recorded with reason
    void wie_navraagt_zegt_waarom() {
        geweigerd(navraag().met("reden", Motivering.AFWEZIG), "NOODZAAK navraag-zonder-reden @navraag.reden");
        toegestaanOmdat(navraag(), "NOODZAAK navraag-gemotiveerd");
    }

    @Test // N1: bekend on the number, mogelijk bekend on the name, and the casus itself never counts
    void een_nummer_is_zeker_en_een_naam_misschien() {
        assertThat(Bekendheid.van(EIGEN, Set.of(EIGEN), Set.of(EIGEN))).isEqualTo(new Bekendheid.NietBekend());
        assertThat(Bekendheid.van(EIGEN, Set.of(EIGEN, ANDER), Set.of(EIGEN, DERDE)))
                .isEqualTo(new Bekendheid.Bekend(Set.of(ANDER)));
        assertThat(Bekendheid.van(EIGEN, Set.of(EIGEN), Set.of(EIGEN, DERDE)))
                .isEqualTo(new Bekendheid.MogelijkBekend(Set.of(DERDE)));
        assertThat(Bekendheid.van(EIGEN, Set.of(), Set.of()).dossiers()).isEmpty();
    }
}
