package nl.zorgvuldig.kern.wachters;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One source file, parsed by the compiler itself and not compiled.
 *
 * @param pad the file
 * @param tekst what it says
 * @param boom its syntax tree
 * @param documentatie its Javadoc
 */
public record Bron(Path pad, String tekst, CompilationUnitTree boom, DocTrees documentatie) {
    /** Every source file below a folder, in a fixed order. */
    public static List<Bron> onder(Path wortel) {
        try (Stream<Path> paden = Files.walk(wortel)) {
            List<Path> bestanden = paden.filter(pad -> pad.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            return bestanden.isEmpty() ? List.of() : ontleed(bestanden);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static List<Bron> ontleed(List<Path> bestanden) throws IOException {
        JavaCompiler vertaler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager beheer = vertaler.getStandardFileManager(d -> {}, Locale.ROOT, null)) {
            JavacTask taak = (JavacTask) vertaler.getTask(
                    null, beheer, d -> {}, List.of("-proc:none"), null, beheer.getJavaFileObjectsFromPaths(bestanden));
            DocTrees documentatie = DocTrees.instance(taak);
            return StreamSupport.stream(taak.parse().spliterator(), false)
                    .map(boom -> van(boom, documentatie))
                    .toList();
        }
    }

    private static Bron van(CompilationUnitTree boom, DocTrees documentatie) {
        try {
            return new Bron(
                    Path.of(boom.getSourceFile().toUri()),
                    boom.getSourceFile().getCharContent(true).toString(),
                    boom,
                    documentatie);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The name of the file. */
    public String naam() {
        return pad.getFileName().toString();
    }

    /** The line on which a part begins. */
    public long regel(Tree deel) {
        return boom.getLineMap().getLineNumber(documentatie.getSourcePositions().getStartPosition(boom, deel));
    }

    /** The line on which a part ends. */
    public long laatsteRegel(Tree deel) {
        return boom.getLineMap().getLineNumber(documentatie.getSourcePositions().getEndPosition(boom, deel) - 1);
    }

    /** The Javadoc of a part. */
    public Optional<String> javadoc(TreePath deel) {
        return Optional.ofNullable(documentatie.getDocComment(deel)).filter(tekst -> !tekst.isBlank());
    }
}
