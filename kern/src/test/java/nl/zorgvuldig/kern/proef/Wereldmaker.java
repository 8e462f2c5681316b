package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.OEVERS;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;

import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Herkomst;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/** Makes the people, partijen and dossier around one competence, mostly coherent. */
final class Wereldmaker {
    private static final Set<Handeling> IN_AANMELDFASE = Set.of(Handeling.AANMELDEN, Handeling.AANMELDEN_NAMENS);

    final Willekeur kans;
    final Protocol protocol;
    final Fase fase;
    final Bevoegdheid bevoegdheid;
    final Kijker kijker;
    final Gegeven<Partijfeiten> eigen;
    final Gegeven<Partijfeiten> leidend;

    private Wereldmaker(Willekeur kans, Protocol protocol, Fase fase, Bevoegdheid bevoegdheid) {
        this.kans = kans;
        this.protocol = protocol;
        this.fase = fase;
        this.bevoegdheid = bevoegdheid;
        this.kijker = new Kijker(OEVERS, new Persoon.Id(kans.id()), new Partij.Id(kans.id()), bevoegdheid.rol());
        this.eigen = partij(kijker.partij(), kans.deelMet(Protocolmaker.SOORTEN, 20, kans.kies(Protocolmaker.SOORTEN)));
        this.leidend = isStaf() || kans.kans(40)
                ? partij(new Partij.Id(kans.id()), Set.of(kans.kies(Protocolmaker.SOORTEN)))
                : eigen;
    }

    /** A world in which some role may do an act, in a phase or in the house. */
    static Wereldmaker voor(Handeling handeling, Willekeur kans) {
        while (true) {
            Protocol protocol = new Protocolmaker(kans).maak();
            Fase fase =
                    IN_AANMELDFASE.contains(handeling) ? protocol.aanmelding().fase() : kans.kies(Protocolmaker.FASEN);
            List<Bevoegdheid> mogelijk = mogelijk(protocol, handeling, fase);
            boolean metMelder = handeling != Handeling.AANMELDEN_NAMENS
                    || !mogelijk(protocol, Handeling.AANMELDEN, fase).isEmpty();
            if (!mogelijk.isEmpty() && metMelder) {
                return new Wereldmaker(kans, protocol, fase, kans.kies(mogelijk));
            }
        }
    }

    private static List<Bevoegdheid> mogelijk(Protocol protocol, Handeling handeling, Fase fase) {
        return Protocolmaker.ROLLEN.stream()
                .flatMap(rol -> protocol.bevoegdheden(rol, handeling, Optional.of(fase)).stream())
                .toList();
    }

    /** Whether anybody may do an act in the phase. */
    boolean mag(Handeling handeling) {
        return !mogelijk(protocol, handeling, fase).isEmpty();
    }

    /** Somebody else under the same protocol, who may do another act. */
    Wereldmaker ander(Handeling handeling) {
        return new Wereldmaker(kans, protocol, fase, kans.kies(mogelijk(protocol, handeling, fase)));
    }

    private boolean isStaf() {
        return Optional.ofNullable(protocol.rollen().get(bevoegdheid.rol()))
                .filter(rol -> rol.herkomst() == Herkomst.HUIS)
                .isPresent();
    }

    Gegeven<Partijfeiten> partij(Partij.Id id, Set<SoortPartij> soorten) {
        return Gegeven.bekend(new Partijfeiten(
                OEVERS,
                id,
                soorten,
                kans.deel(EnumSet.allOf(Verwerkingsrecht.class), 95),
                Arrays.stream(Stuk.values())
                        .collect(Collectors.toMap(stuk -> stuk, stuk -> VANDAAG.minusDays(kans.tot(900)))),
                Arrays.stream(Werkzaamheid.values()).collect(Collectors.toMap(werk -> werk, _ -> Set.of(lopend()))),
                kans.kans(90) ? Optional.empty() : Optional.of(NU.plus(Period.ofDays(1 + kans.tot(9))))));
    }

    private Persoonsfeiten persoon() {
        List<Rolverlening> rollen = kans.lijst(
                kans.tot(2),
                () -> new Rolverlening(
                        OEVERS, new Partij.Id(kans.id()), kans.kies(Protocolmaker.ROLLEN), lopend(), VANDAAG));
        rollen.add(new Rolverlening(OEVERS, kijker.partij(), kijker.rol(), lopend(), VANDAAG.minusDays(kans.tot(30))));
        return new Persoonsfeiten(
                kijker.persoon(),
                rollen,
                Arrays.stream(Eis.values()).collect(Collectors.toMap(eis -> eis, eis -> lopend())));
    }

    Periode lopend() {
        return new Periode(
                VANDAAG.minusDays(kans.tot(99)),
                kans.kans(50) ? Optional.empty() : Optional.of(VANDAAG.plusDays(kans.tot(99))));
    }

    Dossierfeiten dossier() {
        Partijfeiten partij = leidend.alsOptie().orElseThrow();
        return new Dossierfeiten(
                new Dossier.Id(kans.id()),
                OEVERS,
                fase,
                partij.id(),
                protocol.soortbepalingen(partij.soorten()).stream()
                        .map(Soortbepaling::taken)
                        .map(Map::keySet)
                        .map(kans::kies)
                        .findFirst()
                        .orElseGet(Protocolmaker.TAKEN::getFirst),
                kans.kies(Protocolmaker.GEBIEDEN),
                deelnames());
    }

    private Set<Deelname> deelnames() {
        List<Deelname> anderen = kans.lijst(
                kans.tot(2),
                () -> new Deelname(
                        kans.kans(50) ? kijker.persoon() : new Persoon.Id(kans.id()),
                        kans.kans(50) ? kijker.partij() : new Partij.Id(kans.id()),
                        kans.kies(List.of(Betrokkenheid.values()))));
        return Stream.concat(
                        anderen.stream(),
                        Stream.of(new Deelname(kijker.persoon(), kijker.partij(), bevoegdheid.betrokkenheid())))
                .collect(Collectors.toSet());
    }

    Situatie buitenDossier() {
        return situatie(Gegeven.onbekend(), Optional.empty());
    }

    Situatie inDossier(Dossierfeiten dossier) {
        return situatie(leidend, Optional.of(Gegeven.bekend(dossier)));
    }

    private Situatie situatie(Gegeven<Partijfeiten> namens, Optional<Gegeven<Dossierfeiten>> dossier) {
        return new Situatie(
                NU,
                kijker,
                bevoegdheid.handeling(),
                Optional.ofNullable(protocol.fasen().get(fase))
                        .map(Fasebepaling::doelen)
                        .map(kans::kies)
                        .orElseThrow(),
                Gegeven.bekend(persoon()),
                eigen,
                namens,
                dossier);
    }
}
