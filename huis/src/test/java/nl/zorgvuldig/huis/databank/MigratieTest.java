package nl.zorgvuldig.huis.databank;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgvuldig.huis.proef.Proefhuis;
import org.junit.jupiter.api.Test;

class MigratieTest {

    @Test // K1: the log is pruned by its own terms
    void elke_start_maakt_de_partities_van_het_log() {
        try (Proefhuis huis = Proefhuis.met()) {
            Integer partities = huis.transacties()
                    .naamloos(() -> huis.jdbc()
                            .sql("select count(*) from pg_inherits where inhparent = 'zorgvuldig.logregel'::regclass")
                            .query(Integer.class)
                            .single());

            assertThat(partities).isEqualTo(18);
        }
    }
}
