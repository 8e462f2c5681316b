package nl.zorgvuldig.meting;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.zorgvuldig.kern.protocol.Protocol;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one decision takes, each in processes of its own. Java is slow to get the many small steps of kern into their
 * final form: hence more time to warm up than to measure.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 11, time = 1)
@Measurement(iterations = 4, time = 1)
public class Beslismeting {
    /** What decides. */
    @Param
    public Stelselnaam stelsel = Stelselnaam.KERN;

    private Supplier<?> beslissing = Optional::empty;

    /** Prepares the questions. */
    @Setup
    public void bereidVoor() {
        Protocol protocol = Proefprotocol.lees();
        beslissing = Reeks.van(stelsel.maak(protocol), Gevallen.van(protocol))::antwoord;
    }

    /** Decides the next case. */
    @Benchmark
    public Object beslis() {
        return beslissing.get();
    }
}
