package nl.zorgvuldig.huis.beheer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidVastleggen.LegBetrouwbaarheidVast;
import nl.zorgvuldig.huis.toegang.MensenInlezen.Nieuweling;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen.Inlog;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen.NeemPersoonOp;
import nl.zorgvuldig.huis.toegang.RolVerlenen.VerleenRol;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Rolverlening;

/** A list of people, each with a role and with what is on record of them, read for a protocol. */
public final class Mensenlijst {
    private static final List<String> KOLOMMEN = List.of(
            "naam",
            "functie",
            "rol",
            "partij",
            "van",
            "tot_en_met",
            "reden",
            "geheimhouding_tot_en_met",
            "screening_tot_en_met",
            "kenmerk",
            "uitgever",
            "subject");

    private final Samenwerkingsverband.Id huis;
    private final Map<String, Rol> rollen;
    private final Map<String, Partij.Id> partijen;
    private final Csvlijst lijst;
    private final List<Nieuweling> mensen;

    private Mensenlijst(
            Samenwerkingsverband.Id huis, Protocol protocol, Map<Partij.Id, String> partijen, Csvlijst lijst) {
        this.huis = huis;
        this.rollen = Partijlijst.op(protocol.rollen().keySet(), Rol::code);
        this.partijen = partijen.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (een, ander) -> een));
        this.lijst = lijst;
        this.mensen = new ArrayList<>();
    }

    /** Reads; the roles are those of the protocol, the partijen those on record. */
    public static Mensenlijst lees(
            Samenwerkingsverband.Id huis, Protocol protocol, Map<Partij.Id, String> partijen, String tekst) {
        Mensenlijst mensen = new Mensenlijst(huis, protocol, partijen, Csvlijst.lees(tekst, KOLOMMEN));
        mensen.lijst.regels().forEach(mensen::neem);
        return mensen;
    }

    private void neem(Csvregel regel) {
        NeemPersoonOp persoon = new NeemPersoonOp(
                new Persoon.Id(UUID.randomUUID()), regel.tekst("naam"), regel.tekst("functie"), inlog(regel));
        Optional<Rol> rol = regel.keuze("rol", rollen);
        Optional<Partij.Id> partij = regel.keuze("partij", partijen);
        String reden = regel.tekst("reden");
        Optional<Periode> periode = periode(regel, "tot_en_met");
        List<LegBetrouwbaarheidVast> verklaringen = verklaringen(regel, persoon.id());
        if (rol.isPresent() && partij.isPresent() && periode.isPresent()) {
            Rolverlening verlening = new Rolverlening(huis, partij.get(), rol.get(), periode.get());
            mensen.add(new Nieuweling(persoon, verklaringen, new VerleenRol(persoon.id(), verlening, reden)));
        }
    }

    /** Issuer and subject belong together; without either the person is given a link. */
    private static Optional<Inlog> inlog(Csvregel regel) {
        if (regel.isLeeg("uitgever") && regel.isLeeg("subject")) {
            return Optional.empty();
        }
        return Optional.of(new Inlog(regel.tekst("uitgever"), regel.tekst("subject")));
    }

    static Optional<Periode> periode(Csvregel regel, String eind) {
        Optional<LocalDate> van = regel.dag("van");
        Optional<LocalDate> tot = regel.dag(eind);
        if (van.isPresent() && tot.isPresent() && tot.get().isBefore(van.get())) {
            regel.fout(eind, Teksten.tekst("beheer.fout.eind"));
            return Optional.empty();
        }
        return van.flatMap(begin -> tot.map(laatste -> Periode.van(begin, laatste)));
    }

    /** What is on record; an empty column says that it is not yet. */
    private static List<LegBetrouwbaarheidVast> verklaringen(Csvregel regel, Persoon.Id persoon) {
        List<LegBetrouwbaarheidVast> gevonden = new ArrayList<>();
        for (Eis eis : Eis.values()) {
            String kolom = eis.name().toLowerCase(Locale.ROOT) + "_tot_en_met";
            if (!regel.isLeeg(kolom)) {
                String kenmerk = regel.tekst("kenmerk");
                periode(regel, kolom)
                        .ifPresent(dagen -> gevonden.add(new LegBetrouwbaarheidVast(persoon, eis, dagen, kenmerk)));
            }
        }
        return gevonden;
    }

    /** Everything that must be put right, by line, each thing once. */
    public List<Csvlijst.Fout> fouten() {
        return lijst.fouten().stream().distinct().toList();
    }

    /** The people, when nothing is wrong. */
    public List<Nieuweling> mensen() {
        return List.copyOf(mensen);
    }
}
