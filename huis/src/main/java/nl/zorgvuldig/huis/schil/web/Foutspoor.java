package nl.zorgvuldig.huis.schil.web;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an exception as its kinds and places. Messages of exceptions quote what was typed or stored, so they stay out
 * of the log.
 */
public final class Foutspoor extends ThrowableHandlingConverter {
    private static final String REGEL = System.lineSeparator() + "    ";

    @Override
    public String convert(ILoggingEvent gebeurtenis) {
        return Stream.iterate(gebeurtenis.getThrowableProxy(), fout -> fout != null, IThrowableProxy::getCause)
                .map(Foutspoor::spoor)
                .collect(Collectors.joining());
    }

    private static String spoor(IThrowableProxy fout) {
        return Arrays.stream(fout.getStackTraceElementProxyArray())
                .map(StackTraceElementProxy::getSTEAsString)
                .collect(Collectors.joining(REGEL, REGEL + fout.getClassName() + REGEL, ""));
    }
}
