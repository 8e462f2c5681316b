package nl.zorgvuldig.protocollen;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** The first and last day on which a task or an article holds. */
final class Geldigheid {
    private Geldigheid() {}

    /** A day of a task, where the text names one (E1, IJ 6.4i, l). */
    static Optional<LocalDate> dag(Veld taak, String naam) {
        return taak.tekst(naam).map(LocalDate::parse);
    }

    /** What is wrong with the days of the tasks of a profile. */
    static Stream<Fout> taken(Veld profiel) {
        return profiel.alle("soorten.taken").flatMap(taak -> {
            Veld eigen = taak.veld("sinds");
            Veld begin = eigen.tekst().isPresent() ? eigen : profiel.veld("geldig_vanaf");
            Veld eind = taak.veld("tot_en_met");
            return Stream.concat(bestaatNiet(Stream.of(eigen, eind)), andersom(begin, eind));
        });
    }

    /** What is wrong with the days of an article. */
    static Stream<Fout> artikel(Veld artikel) {
        Veld begin = artikel.veld("geldig_vanaf");
        Veld eind = artikel.veld("geldig_tot");
        return Stream.concat(bestaatNiet(Stream.of(begin, eind)), andersom(begin, eind));
    }

    private static Stream<Fout> bestaatNiet(Stream<Veld> dagen) {
        return dagen.filter(dag ->
                        dag.tekst().filter(tekst -> !Bestandsnaam.isDag(tekst)).isPresent())
                .map(dag -> dag.fout("die dag bestaat niet"));
    }

    private static Stream<Fout> andersom(Veld begin, Veld eind) {
        return eind
                .tekst()
                .filter(tekst -> tekst.compareTo(begin.tekst().orElse("")) < 0)
                .map(tekst -> eind.fout("de laatste dag ligt voor de eerste"))
                .stream();
    }
}
