package nl.zorgvuldig.meting;

import java.util.List;
import nl.zorgvuldig.kern.protocol.Protocol;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Shows the rules, asserts that all decide alike, measures, and prints a table. No time is ever demanded. */
public final class Meting {
    private Meting() {}

    /** Runs it all. */
    public static void main(String[] woorden) throws RunnerException {
        Protocol protocol = Proefprotocol.lees();
        toonRegels(new Regels(protocol));
        Eensgezindheid eens = Eensgezindheid.van(protocol);
        System.out.printf(
                "Gelijk beslist: alle %d gevallen, waarvan %d toegestaan (%.0f %%).%n",
                eens.gevallen(), eens.toegestaan(), eens.deel());
        System.out.println("Nu wordt er gemeten; dat duurt ruim twee minuten.");
        List<Tijd> tijden = new Runner(opties()).run().stream().map(Tijd::van).toList();
        System.out.print(Uitslagtabel.van(tijden));
    }

    private static void toonRegels(Regels regels) {
        System.out.println("--- dezelfde regels voor jCasbin: het model ---\n" + Casbinregels.MODEL);
        System.out.println("--- en de regels ---\n" + Casbinregels.van(regels));
        System.out.println("--- dezelfde regels voor Cedar ---\n" + Cedarregels.van(regels));
    }

    private static Options opties() {
        return new OptionsBuilder()
                .include(Beslismeting.class.getName())
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }
}
