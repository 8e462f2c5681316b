package nl.zorgvuldig.meting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgvuldig.kern.protocol.Protocol;
import org.junit.jupiter.api.Test;

class EensgezindheidTest {
    private final Protocol protocol = Proefprotocol.lees();

    @Test // what is compared answers the same question
    void alle_stelsels_beslissen_elk_geval_gelijk() {
        assertThat(Eensgezindheid.van(protocol).deel()).isBetween(5.0, 95.0);
    }

    @Test // sample that must fail: rules without the law above the protocol
    void een_ander_antwoord_wordt_gevonden() {
        Stelsel<?, ?> kern = new Kernstelsel(protocol);
        Stelsel<?, ?> zonderWet = new Casbinstelsel(new Regels(protocol.zonderRegime()));
        assertThat(Eensgezindheid.oneens(Gevallen.van(protocol), kern, zonderWet))
                .isNotEmpty()
                .allMatch(zonderWet::staatToe);
    }
}
