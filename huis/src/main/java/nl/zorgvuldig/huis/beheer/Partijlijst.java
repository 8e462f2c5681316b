package nl.zorgvuldig.huis.beheer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.partij.Bevoegdheidsverleningen.Verlening;
import nl.zorgvuldig.huis.partij.OndertekeningVastleggen.LegOndertekeningVast;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Periode;

/** A list of partijen and what they signed, read for a protocol. */
public final class Partijlijst {
    private static final List<String> KOLOMMEN = List.of(
            "naam",
            "soorten",
            "rechten",
            "convenant_op",
            "protocol_op",
            "bevoegdheidsverlening_op",
            "bevoegdheid_voor",
            "versie",
            "getekend_als",
            "kenmerk");
    private static final Map<String, Verwerkingsrecht> RECHTEN =
            op(List.of(Verwerkingsrecht.values()), recht -> recht.name().toLowerCase(Locale.ROOT));

    private static final Map<String, Werkzaamheid> WERK =
            op(List.of(Werkzaamheid.values()), werk -> werk.name().toLowerCase(Locale.ROOT));

    private final List<NeemPartijOp> partijen = new ArrayList<>();
    private final List<LegOndertekeningVast> handtekeningen = new ArrayList<>();
    private final List<Verlening> verleningen = new ArrayList<>();
    private final Csvlijst lijst;

    private Partijlijst(Csvlijst lijst) {
        this.lijst = lijst;
    }

    /** Reads; partijen that are on record already are wrong, as are those that stand in it twice. */
    public static Partijlijst lees(Protocol protocol, Collection<String> bekend, String tekst) {
        Partijlijst partijen = new Partijlijst(Csvlijst.lees(tekst, KOLOMMEN));
        Map<String, SoortPartij> soorten = op(protocol.soorten().keySet(), SoortPartij::code);
        Set<String> namen = bekend.stream().map(Partijlijst::klein).collect(Collectors.toCollection(HashSet::new));
        partijen.lijst.regels().forEach(regel -> partijen.neem(regel, soorten, namen));
        return partijen;
    }

    private void neem(Csvregel regel, Map<String, SoortPartij> soorten, Set<String> namen) {
        String naam = regel.tekst("naam");
        if (!naam.isEmpty() && !namen.add(klein(naam))) {
            regel.fout("naam", Teksten.tekst("beheer.partijen.bestaat"));
        }
        NeemPartijOp partij = new NeemPartijOp(
                new Partij.Id(UUID.randomUUID()),
                naam,
                regel.keuzes("soorten", soorten),
                regel.keuzes("rechten", RECHTEN));
        partijen.add(partij);
        Arrays.stream(Stuk.values()).forEach(stuk -> teken(regel, partij.id(), stuk));
        verleen(regel, partij.id());
    }

    /** A day on which it signed; an empty column says that it did not yet. */
    private void teken(Csvregel regel, Partij.Id partij, Stuk stuk) {
        String kolom = stuk.name().toLowerCase(Locale.ROOT) + "_op";
        if (regel.isLeeg(kolom)) {
            return;
        }
        LocalDate nooit = LocalDate.MAX;
        handtekeningen.add(new LegOndertekeningVast(
                partij,
                stuk,
                regel.tekst("versie"),
                regel.dag(kolom).orElse(nooit),
                regel.tekst("getekend_als"),
                regel.tekst("kenmerk")));
    }

    /** What it authorised the house to do, from the day on which it signed that. */
    private void verleen(Csvregel regel, Partij.Id partij) {
        String dag = "bevoegdheidsverlening_op";
        if (regel.isLeeg(dag) && regel.isLeeg("bevoegdheid_voor")) {
            return;
        }
        regel.tekst("bevoegdheid_voor");
        verleningen.add(new Verlening(
                partij,
                regel.keuzes("bevoegdheid_voor", WERK),
                Periode.vanaf(regel.dag(dag).orElse(LocalDate.MAX)),
                regel.tekst("kenmerk")));
    }

    private static String klein(String naam) {
        return naam.strip().toLowerCase(Locale.ROOT);
    }

    static <T> Map<String, T> op(Collection<T> van, Function<T, String> code) {
        return van.stream().collect(Collectors.toUnmodifiableMap(code, waarde -> waarde));
    }

    /** Everything that must be put right, by line. */
    public List<Csvlijst.Fout> fouten() {
        return lijst.fouten().stream().distinct().toList();
    }

    /** The partijen, when nothing is wrong. */
    public List<NeemPartijOp> partijen() {
        return List.copyOf(partijen);
    }

    /** What they authorised the house to do, when nothing is wrong. */
    public List<Verlening> verleningen() {
        return List.copyOf(verleningen);
    }

    /** What they signed, when nothing is wrong. */
    public List<LegOndertekeningVast> handtekeningen() {
        return List.copyOf(handtekeningen);
    }
}
