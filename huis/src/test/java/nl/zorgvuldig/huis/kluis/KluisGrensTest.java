package nl.zorgvuldig.huis.kluis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KluisGrensTest {
    private static final String KLUIS = "nl.zorgvuldig.huis.kluis..";

    /** Nothing outside the safe is a sealed value, so nothing outside can say what is in one. */
    private static final ArchRule ALLEEN_DE_KLUIS_SCHERMT_AF = classes()
            .that()
            .implement(Afgeschermd.class)
            .should()
            .resideInAPackage(KLUIS)
            .andShould()
            .bePackagePrivate();

    /** Nothing outside the safe works with ciphers and keys: without them a sealed value is bytes. */
    private static final ArchRule ALLEEN_DE_KLUIS_ONTCIJFERT = noClasses()
            .that()
            .resideOutsideOfPackage(KLUIS)
            .should()
            .dependOnClassesThat(DescribedPredicate.describe("work with ciphers", KluisGrensTest::ontcijfert));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(plek -> !plek.contains("/out-t/"))
            .importPackages("nl.zorgvuldig");

    private static boolean ontcijfert(JavaClass klasse) {
        return klasse.getPackageName().startsWith("com.google.crypto.tink")
                || klasse.getName().equals("javax.crypto.Cipher")
                || klasse.getName().startsWith("javax.crypto.spec.");
    }

    @Test // architecture: Kluis.open is the only opener
    void alleen_de_kluis_maakt_van_iets_afgeschermds_weer_tekst() {
        assertThat(PRODUCT).hasSizeGreaterThan(100);
        ALLEEN_DE_KLUIS_SCHERMT_AF.check(PRODUCT);
        ALLEEN_DE_KLUIS_ONTCIJFERT.check(PRODUCT);
    }

    @Test // the guards above, each with a sample that must fail it
    void een_tweede_opener_wordt_gevonden() {
        JavaClasses achterdeur = new ClassFileImporter()
                .importClasses(nl.zorgvuldig.huis.proef.overtreding.Achterdeur.class, Afgeschermd.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ALLEEN_DE_KLUIS_SCHERMT_AF.check(achterdeur))
                .withMessageContaining("Achterdeur");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ALLEEN_DE_KLUIS_ONTCIJFERT.check(achterdeur))
                .withMessageContaining("Achterdeur");
    }

    @ParameterizedTest
    @CsvSource({
        "'kluis.open(wat)', compiler.err.prob.found.req",
        "'kluis.open(List.of(wat))', compiler.err.prob.found.req",
        "'kluis.open(List.of(new nl.zorgvuldig.huis.kluis.Opening(List.of(wat))))', compiler.err.cant.apply.symbol",
        "'new nl.zorgvuldig.kern.verstrekking.Inzagebewijs(null, null, null, null, null)', compiler.err.not.def.public.cant.access",
        "'new nl.zorgvuldig.huis.kluis.Verzegeld(null, null, null)', compiler.err.not.def.public.cant.access",
        "'nl.zorgvuldig.huis.kluis.Zegel.van(new byte[32])', compiler.err.not.def.public.cant.access",
        "'wat.tekst()', compiler.err.cant.resolve.location.args"
    }) // acceptance 5: code without a proof does not compile
    void code_zonder_bewijs_compileert_niet(String uitdrukking, String melding, @TempDir Path uit) {
        assertThat(meldingen(uit, uitdrukking)).contains(melding);
    }

    @Test // the sample above compiles when it has a proof
    void code_met_bewijs_compileert_wel(@TempDir Path uit) {
        assertThat(meldingen(uit, "kluis.open(List.of(new nl.zorgvuldig.huis.kluis.Opening(bewijs, List.of(wat))))"))
                .isEmpty();
    }

    private static List<String> meldingen(Path uit, String uitdrukking) {
        String bron = """
                package elders;
                import java.util.List;
                class Proef {
                    Object proef(nl.zorgvuldig.huis.kluis.Kluis kluis,
                                 nl.zorgvuldig.kern.verstrekking.Inzagebewijs bewijs,
                                 nl.zorgvuldig.kern.verstrekking.Afgeschermd<String> wat) {
                        return %s;
                    }
                }
                """.formatted(uitdrukking);
        DiagnosticCollector<JavaFileObject> meldingen = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String klassenpad = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        compiler.getTask(
                        null,
                        null,
                        meldingen,
                        List.of("-proc:none", "-d", uit.toString(), "-cp", klassenpad),
                        null,
                        List.of(new Bron(bron)))
                .call();
        return meldingen.getDiagnostics().stream()
                .filter(melding -> melding.getKind() == Diagnostic.Kind.ERROR)
                .map(melding -> melding.getCode().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static final class Bron extends SimpleJavaFileObject {
        private final String tekst;

        Bron(String tekst) {
            super(URI.create("string:///elders/Proef.java"), Kind.SOURCE);
            this.tekst = tekst;
        }

        @Override
        public CharSequence getCharContent(boolean negeerFouten) {
            return tekst;
        }
    }
}
