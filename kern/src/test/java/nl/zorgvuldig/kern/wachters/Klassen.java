package nl.zorgvuldig.kern.wachters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.zorgvuldig.kern.protocol.Protocol;

/** Reads compiled classes: what they name and what they call, also through a method reference. */
final class Klassen {
    private static final Pattern TYPENAAM = Pattern.compile("[\\w$]+(?:/[\\w$]+)+");

    private Klassen() {}

    /** Where the classes of kern lie. */
    static Path vanKern() {
        try {
            return Path.of(Protocol.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException fout) {
            throw new IllegalStateException(fout);
        }
    }

    static List<ClassModel> onder(Path wortel) {
        try (Stream<Path> paden = Files.walk(wortel)) {
            return paden.filter(pad -> pad.toString().endsWith(".class"))
                    .filter(pad -> !pad.endsWith("module-info.class") && !pad.endsWith("package-info.class"))
                    .sorted()
                    .map(Klassen::lees)
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static ClassModel lees(Path pad) {
        try {
            return ClassFile.of().parse(pad);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The name of a class, with dots. */
    static String naam(ClassModel klasse) {
        return klasse.thisClass().asInternalName().replace('/', '.');
    }

    /** Every type that a class names, with dots; also in signatures. */
    static Set<String> genoemd(ClassModel klasse) {
        return inPoel(klasse.constantPool())
                .filter(Utf8Entry.class::isInstance)
                .map(Utf8Entry.class::cast)
                .flatMap(tekst -> TYPENAAM.matcher(tekst.stringValue()).results())
                .map(MatchResult::group)
                .map(naam -> naam.replaceFirst("^L(?=nl/|java/)", "").replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every method or field of another type that a class uses, as type and name. */
    static Set<String> gebruikt(ClassModel klasse) {
        return inPoel(klasse.constantPool())
                .filter(MemberRefEntry.class::isInstance)
                .map(MemberRefEntry.class::cast)
                .map(lid -> lid.owner().asInternalName().replace('/', '.') + "."
                        + lid.name().stringValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<PoolEntry> inPoel(ConstantPool poel) {
        return StreamSupport.stream(poel.spliterator(), false);
    }
}
