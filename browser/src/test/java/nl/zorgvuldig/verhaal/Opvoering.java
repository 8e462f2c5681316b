package nl.zorgvuldig.verhaal;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the one {@link Toneel}, which is built at its first use and taken down after the last test. */
public final class Opvoering implements ParameterResolver {
    private static final ExtensionContext.Namespace HIER = ExtensionContext.Namespace.create(Opvoering.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Toneel.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HIER).computeIfAbsent(Toneel.class, soort -> bouw(), Toneel.class);
    }

    private static Toneel bouw() {
        try {
            return Toneel.bouw();
        } catch (IOException | InterruptedException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
