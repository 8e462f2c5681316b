package nl.zorgvuldig.verhaal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the one {@link Toneel} of its process, which is built at its first use and taken down at the end. */
public final class Opvoering implements ParameterResolver, AfterAllCallback {

    /** The surroundings of JUnit last as long as one class; a process tells the stories of several. */
    private static final class Enige {
        private static final Toneel TONEEL = bouw();

        private static Toneel bouw() {
            try {
                Toneel toneel = Toneel.bouw();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> sluit(toneel)));
                return toneel;
            } catch (IOException | InterruptedException fout) {
                throw new IllegalStateException(fout);
            }
        }

        private static void sluit(Toneel toneel) {
            try {
                toneel.close();
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Toneel.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Enige.TONEEL;
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Meting.druk("memory of the application (RSS)", Enige.TONEEL.geheugen(), "MB");
    }
}
