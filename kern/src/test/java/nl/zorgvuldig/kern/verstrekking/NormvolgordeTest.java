package nl.zorgvuldig.kern.verstrekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.proef.Werelden;
import nl.zorgvuldig.kern.triage.Uitvraagbeslissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The norms of a decision are a set: what comes first says nothing. */
class NormvolgordeTest {
    private static final List<String> LIJSTEN = List.of(
            "Beslissing.BEHEER",
            "Beslissing.REGISTER",
            "Beslissing.HERZIEN",
            "Beslissing.VERLENEN",
            "Beslissing.BEVESTIGEN",
            "Beslissing.INSTEMMEN",
            "Beslissing.KOPPELEN",
            "Beslissing.PERSONEEL",
            "Beslissing.DEELNEMEN",
            "Beslissing.BEGINNEN",
            "Beslissing.AANMELDEN",
            "Beslissing.IN_DOSSIER",
            "Beslissing.BETREKKEN",
            "Beslissing.GROND",
            "Beslissing.ZEGGENSCHAP",
            "Beslissing.BINNENKOMEN",
            "Beslissing.INZIEN",
            "EigenTaak.NORMEN",
            "Beslissing.KENBAAR",
            "Beslissing.TERUG",
            "Beslissing.BERICHT",
            "Beslissing.CONCEPT",
            "Beslissing.OPSCHRIJVEN",
            "Beslissing.MEDEWERKER",
            "Beslissing.OPPAKKEN",
            "Beslissing.WAARNEMEN",
            "Beslissing.LOGBOEK",
            "Beslissing.GEGEVEN",
            "Aanmeldbeslissing.AANMELDEN",
            "Aanmeldbeslissing.INTAKE",
            "Aanmeldbeslissing.NAVRAGEN",
            "Aanmeldbeslissing.AKKOORD",
            "Aanmeldbeslissing.GEVEN",
            "Uitvraagbeslissing.UITVRAGEN",
            "Uitvraagbeslissing.BEANTWOORDEN");

    static Stream<Field> normenlijsten() {
        return Stream.of(Beslissing.class, EigenTaak.class, Aanmeldbeslissing.class, Uitvraagbeslissing.class)
                .flatMap(beslissing -> Arrays.stream(beslissing.getDeclaredFields()))
                .filter(veld -> Modifier.isStatic(veld.getModifiers()) && List.class.equals(veld.getType()));
    }

    @Test // every list of norms is tried: a new one asks for its situation here
    void elke_lijst_van_normen_wordt_geschud() {
        assertThat(normenlijsten().map(veld -> veld.getDeclaringClass().getSimpleName() + "." + veld.getName()))
                .containsExactlyInAnyOrderElementsOf(LIJSTEN);
    }

    @ParameterizedTest // architecture: a decision is a conjunction over named norms
    @MethodSource("normenlijsten")
    void de_volgorde_van_de_normen_verandert_het_besluit_niet(Field lijst) throws ReflectiveOperationException {
        lijst.setAccessible(true);
        List<Toets<Object>> normen = toetsen(lijst.get(null));
        Werelden.houd(beslisser(lijst), vraag -> {
            Object situatie = situatie(lijst, vraag);
            List<Toets<Object>> geschud = new ArrayList<>(normen);
            Collections.shuffle(geschud, new Random(vraag.hashCode()));
            Uitslag recht = Toets.alle(normen, vraag.protocol(), situatie);
            Uitslag anders = Toets.alle(geschud, vraag.protocol(), situatie);
            assertThat(anders.oordelen()).containsExactlyInAnyOrderElementsOf(recht.oordelen());
            assertThat(anders.besluit().getClass()).isEqualTo(recht.besluit().getClass());
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Toets<Object>> toetsen(Object lijst) {
        return (List<Toets<Object>>) lijst;
    }

    /** A list goes with the decision of its name, but for these. */
    private static Beslisser beslisser(Field lijst) {
        return switch (lijst.getDeclaringClass().getSimpleName() + "." + lijst.getName()) {
            case "EigenTaak.NORMEN" -> Beslisser.EIGEN_TAAK;
            case "Beslissing.HERZIEN" -> Beslisser.VERLENEN;
            case "Aanmeldbeslissing.GEVEN" -> Beslisser.AANMELDEN;
            case "Beslissing.INZIEN", "Beslissing.TERUG" -> Beslisser.INZAGE;
            case "Beslissing.BEHEER",
                    "Beslissing.REGISTER",
                    "Beslissing.DEELNEMEN",
                    "Beslissing.AANMELDEN",
                    "Beslissing.BINNENKOMEN" -> Beslisser.IN_DOSSIER;
            default -> Beslisser.valueOf(lijst.getName());
        };
    }

    private static Object situatie(Field lijst, Vraag vraag) {
        return Set.of("MEDEWERKER", "PERSONEEL").contains(lijst.getName())
                ? new Medewerkersituatie((Situatie) Kopie.lees(vraag.situatie(), "basis"), Set.of())
                : vraag.situatie();
    }
}
