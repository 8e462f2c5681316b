package nl.zorgvuldig.huis.wachters;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import nl.zorgvuldig.huis.wachters.fout.opslag.Kast;
import org.junit.jupiter.api.Test;

/** Who in the house may see what: SQL lives in storage, HTTP in pages, and pages never look into storage. */
class BouwTest {
    private static final JavaClasses HUIS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.zorgvuldig.huis");
    private static final JavaClasses FOUT = new ClassFileImporter().importPackages("nl.zorgvuldig.huis.wachters.fout");

    private static final ArchRule SQL_IN_OPSLAG = noClasses()
            .that()
            .resideOutsideOfPackages("..opslag..", "nl.zorgvuldig.huis.databank..", "nl.zorgvuldig.huis.ingebed..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..");

    private static final ArchRule HTTP_IN_WEB = noClasses()
            .that()
            .resideOutsideOfPackages("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..", "org.springframework.web..", "org.springframework.http..", "gg.jte..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.stereotype.Controller");

    private static final ArchRule WEB_ZIET_GEEN_OPSLAG = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..opslag..");

    @Test // architectuur: opslag is de enige plek met SQL
    void alleen_opslag_spreekt_sql() {
        SQL_IN_OPSLAG.check(HUIS);
        assertThat(fouten(SQL_IN_OPSLAG)).contains("SqlBuitenOpslag").doesNotContain("WebZietOpslag");
    }

    @Test // architectuur: alleen web kent HTTP en HTML
    void alleen_web_kent_http() {
        HTTP_IN_WEB.check(HUIS.that(DescribedPredicate.describe(
                "drawn by the frame",
                klasse -> !klasse.getPackageName().equals("nl.zorgvuldig.huis.schil")
                        && !klasse.getPackageName().startsWith("nl.zorgvuldig.huis.sjablonen"))));
        assertThat(fouten(HTTP_IN_WEB)).contains("HttpBuitenWeb").doesNotContain("SqlBuitenOpslag");
    }

    @Test // architectuur: web ziet nooit opslag
    void web_ziet_geen_opslag() {
        WEB_ZIET_GEEN_OPSLAG.check(HUIS);
        assertThat(fouten(WEB_ZIET_GEEN_OPSLAG))
                .contains("WebZietOpslag")
                .contains(Kast.class.getSimpleName())
                .doesNotContain("HttpBuitenWeb");
    }

    private static String fouten(ArchRule regel) {
        return String.join("\n", regel.evaluate(FOUT).getFailureReport().getDetails());
    }
}
