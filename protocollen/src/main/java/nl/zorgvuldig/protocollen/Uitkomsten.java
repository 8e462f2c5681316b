package nl.zorgvuldig.protocollen;

import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Vereiste;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** An outcome can be carried out: the acts it leads to are allowed to someone, where they are needed. */
final class Uitkomsten {
    private Uitkomsten() {}

    static Stream<Fout> fouten(Veld profiel) {
        return profiel.lijst("uitkomsten").stream()
                .flatMap(uitkomst -> Stream.of(
                                kring(uitkomst),
                                akkoord(profiel, uitkomst),
                                noodzaak(uitkomst),
                                afstemming(profiel, uitkomst),
                                gemeente(profiel, uitkomst),
                                vernietigen(profiel, uitkomst))
                        .flatMap(stroom -> stroom));
    }

    private static Stream<Fout> kring(Veld uitkomst) {
        Veld naar = uitkomst.veld("naar");
        return naar.tekst().isPresent() && naar.tekst().equals(uitkomst.tekst("uit"))
                ? Stream.of(naar.fout("een fase gaat niet over in zichzelf"))
                : Stream.empty();
    }

    /** Nothing flows on by itself: after a change of phase a giver must be able to say so (IJ 3.5b-c, C15). */
    private static Stream<Fout> akkoord(Veld profiel, Veld uitkomst) {
        return Bevoegdheden.fase(profiel, uitkomst.veld("naar"))
                .filter(fase -> !Bevoegdheden.kanOngevraagd(fase, Handeling.AKKOORD_GEVEN))
                .map(fase -> uitkomst.veld("naar").fout("niemand kan in die fase akkoord geven voor wat hij gaf"));
    }

    /** What goes on is first judged on necessity, each inbreng by itself (IJ 3.5b, C15). */
    private static Stream<Fout> noodzaak(Veld uitkomst) {
        boolean gaatDoor = uitkomst.tekst("naar").isPresent();
        return gaatDoor && !vraagt(uitkomst, Vereiste.NOODZAAK_PER_INBRENG)
                ? Stream.of(uitkomst.veld("vereisten").fout("wie doorgaat naar een fase, beoordeelt eerst de noodzaak"))
                : Stream.empty();
    }

    private static Stream<Fout> afstemming(Veld profiel, Veld uitkomst) {
        return Bevoegdheden.fase(profiel, uitkomst.veld("uit"))
                .filter(fase -> Stream.of(Onderwerp.values()).anyMatch(over -> vraagt(uitkomst, over.vereiste())))
                .filter(fase -> !Bevoegdheden.kan(fase, Handeling.AFSTEMMEN))
                .map(fase -> uitkomst.veld("vereisten").fout("niemand mag in die fase overleg vastleggen"));
    }

    /** Without a word on who the municipality is, nobody could ever have been consulted. */
    private static Stream<Fout> gemeente(Veld profiel, Veld uitkomst) {
        boolean onbekend =
                profiel.veld("aanmelding").veld("gemeenten").lijst("soorten").isEmpty();
        return onbekend && vraagt(uitkomst, Vereiste.AFSTEMMING_GEMEENTE)
                ? Stream.of(uitkomst.veld("vereisten").fout("er staat niet welke partij de gemeente is"))
                : Stream.empty();
    }

    private static Stream<Fout> vernietigen(Veld profiel, Veld uitkomst) {
        boolean vernietigt =
                uitkomst.tekst("gevolg").filter("vernietigen"::equals).isPresent();
        boolean leesbaar = profiel.lijst("huisbreed").stream()
                .anyMatch(bevoegdheid -> Codes.is(bevoegdheid.tekst("handeling"), Handeling.UITKOMST_INZIEN));
        Stream<Fout> nietLeesbaar = vernietigt && !leesbaar
                ? Stream.of(uitkomst.fout("niemand mag na het vernietigen de uitkomst lezen"))
                : Stream.empty();
        Stream<Fout> zonderReden = vernietigt && uitkomst.lijst("redenen").isEmpty()
                ? Stream.of(uitkomst.veld("redenen").fout("vernietigen vraagt een vaste reden"))
                : Stream.empty();
        Stream<Fout> nietUitvoerbaar = Bevoegdheden.fase(profiel, uitkomst.veld("uit"))
                .filter(fase -> vernietigt && !Bevoegdheden.kan(fase, Handeling.VERNIETIGEN))
                .map(fase -> uitkomst.veld("gevolg").fout("niemand mag in die fase vernietigen"));
        return Stream.of(nietLeesbaar, zonderReden, nietUitvoerbaar).flatMap(stroom -> stroom);
    }

    private static boolean vraagt(Veld uitkomst, Vereiste vereiste) {
        return uitkomst.teksten("vereisten").contains(Codes.klein(vereiste));
    }
}
