package nl.zorgvuldig.huis.wachters;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgvuldig.huis.Huis;
import nl.zorgvuldig.voorbeeldhuis.Voorbeeldhuis;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** A room sees only the rooms it declares. */
class KamersTest {

    @Test // architectuur: kamers en hun verklaarde afhankelijkheden
    void elke_kamer_ziet_alleen_wat_zij_verklaart() {
        ApplicationModules.of(Huis.class, resideInAPackage("..sjablonen..")).verify();
    }

    @Test // de wachter wordt rood van precies deze ene stap
    void een_kamer_die_te_ver_kijkt_valt_op() {
        var fouten = ApplicationModules.of(Voorbeeldhuis.class, ook -> true).detectViolations();

        assertThat(fouten.getMessages()).hasSize(1);
        assertThat(fouten.getMessage()).contains("keuken").contains("kelder").contains("Kok");
    }
}
