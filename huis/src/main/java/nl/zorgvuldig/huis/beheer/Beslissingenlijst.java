package nl.zorgvuldig.huis.beheer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.partij.Artikel20Inlezen.Besluitstuk;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Periode;

/** A list of artikel 20-beslissingen, read for a protocol. */
public final class Beslissingenlijst {
    private static final List<String> KOLOMMEN =
            List.of("partij", "kenmerk", "van", "tot_en_met", "gebieden", "doelen", "onderdelen", "getekend_door");

    private final List<Besluitstuk> beslissingen = new ArrayList<>();
    private final Csvlijst lijst;

    private Beslissingenlijst(Csvlijst lijst) {
        this.lijst = lijst;
    }

    /** Reads; the partijen are those on record, all other codes those of the protocol. */
    public static Beslissingenlijst lees(Protocol protocol, Map<Partij.Id, String> partijen, String tekst) {
        Beslissingenlijst gelezen = new Beslissingenlijst(Csvlijst.lees(tekst, KOLOMMEN));
        Lezer lezer = new Lezer(
                partijen.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (een, ander) -> een)),
                op(protocol.aanmelding().gebieden(), Gebied::code),
                op(
                        protocol.fasen().values().stream()
                                .flatMap(fase -> fase.doelen().stream())
                                .collect(Collectors.toSet()),
                        Doel::code),
                op(
                        protocol.categorieen().values().stream()
                                .flatMap(bepaling -> bepaling.onderdelen().stream())
                                .collect(Collectors.toSet()),
                        Onderdeel::code),
                op(protocol.aanmelding().ondertekenaars(), Ondertekenaar::code));
        gelezen.lijst.regels().forEach(regel -> lezer.lees(regel).ifPresent(gelezen.beslissingen::add));
        return gelezen;
    }

    /** What can stand in the columns. */
    private record Lezer(
            Map<String, Partij.Id> partijen,
            Map<String, Gebied> gebieden,
            Map<String, Doel> doelen,
            Map<String, Onderdeel> onderdelen,
            Map<String, Ondertekenaar> ondertekenaars) {
        Optional<Besluitstuk> lees(Csvregel regel) {
            Optional<Partij.Id> partij = regel.keuze("partij", partijen);
            String kenmerk = regel.tekst("kenmerk");
            Optional<Periode> periode = periode(regel);
            Set<Gebied> gebied = minstensEen(regel, "gebieden", gebieden);
            Set<Doel> doel = minstensEen(regel, "doelen", doelen);
            Set<Onderdeel> onderdeel = minstensEen(regel, "onderdelen", onderdelen);
            Set<Ondertekenaar> ondertekend = minstensEen(regel, "getekend_door", ondertekenaars);
            return partij.flatMap(van -> periode.map(dagen ->
                    new Besluitstuk(kenmerk, new Artikel20(van, dagen, gebied, doel, onderdeel, ondertekend))));
        }

        private static <T> Set<T> minstensEen(Csvregel regel, String kolom, Map<String, T> mogelijk) {
            if (regel.isLeeg(kolom)) {
                regel.fout(kolom, Teksten.tekst("beheer.fout.leeg"));
            }
            return regel.keuzes(kolom, mogelijk);
        }

        private static Optional<Periode> periode(Csvregel regel) {
            return Mensenlijst.periode(regel, "tot_en_met");
        }
    }

    private static <T> Map<String, T> op(Collection<T> van, Function<T, String> code) {
        return Partijlijst.op(van, code);
    }

    /** Everything that must be put right, by line, each thing once. */
    public List<Csvlijst.Fout> fouten() {
        return lijst.fouten().stream().distinct().toList();
    }

    /** The decisions, when nothing is wrong. */
    public List<Besluitstuk> beslissingen() {
        return List.copyOf(beslissingen);
    }
}
