package nl.zorgvuldig.kern.wachters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Writes samples and compiles them against kern. */
final class Vertaling {
    private Vertaling() {}

    /** Writes a sample as a source file in the folder of its package. */
    static Path schrijf(Path wortel, String pad, String bron) {
        try {
            Path bestand = wortel.resolve(pad);
            Files.createDirectories(Optional.ofNullable(bestand.getParent()).orElseThrow());
            return Files.writeString(bestand, bron);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Compiles samples beside their sources and gives the codes of what the compiler found wrong. */
    static List<String> fouten(Path wortel, List<Path> bronnen) {
        JavaCompiler vertaler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> gevonden = new DiagnosticCollector<>();
        try (StandardJavaFileManager beheer = vertaler.getStandardFileManager(gevonden, Locale.ROOT, null)) {
            List<String> keuzen = List.of(
                    "-proc:none", "-d", wortel.toString(), "-cp", Klassen.vanKern() + ":" + wortel, "-Xlint:none");
            vertaler.getTask(null, beheer, gevonden, keuzen, null, beheer.getJavaFileObjectsFromPaths(bronnen))
                    .call();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return gevonden.getDiagnostics().stream()
                .filter(melding -> melding.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::getCode)
                .toList();
    }
}
