package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Meekijkers.Ander;
import nl.zorgvuldig.huis.aanmelding.Personalia;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.aanmelding.Voorvertoning.Beeld;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;

/** Draws what someone else sees of what a giver gave; of why not, no more than is the giver's to know. */
record Voorvertoningtekening(Protocol protocol, Uitleg uitleg, Kijker kijker, Beeld beeld) {

    /** The kinds of reasons that a giver may know: its own choice, a rule about what was given, or no access now. */
    enum Reden {
        /** The giver does not let it be seen. */
        EIGEN_KEUZE,
        /** Nothing is on record that lets the secret be shared. */
        GEHEIM,
        /** It did not come along to this phase. */
        FASE,
        /** Whoever it is acts for a partij that may not receive it, or the police did not decide that it may be given. */
        REGEL,
        /** That person has no access now. */
        GEEN_TOEGANG;

        static Reden van(Norm norm) {
            return switch (norm) {
                case ZEGGENSCHAP -> EIGEN_KEUZE;
                case ZORGGEHEIM, TOESTEMMING -> GEHEIM;
                case FASE -> FASE;
                case CATEGORIE, GEVER, ONTVANGER, ARTIKEL_20, WET_CATEGORIE, ZICHT -> REGEL;
                default -> GEEN_TOEGANG;
            };
        }
    }

    VoorvertoningBeeld teken() {
        Ingezien gezien = beeld.eigen().gezien();
        return new VoorvertoningBeeld(
                new Casuskop(
                        gezien.staat().feiten().id().waarde(),
                        gezien.staat().casusnummer(),
                        gezien.personalia().map(Personalia::kort),
                        uitleg.partij(gezien.staat().feiten().leidendePartij()),
                        gezien.staat().stand()),
                beeld.eigen().anderen().stream()
                        .map(ander -> Optie.van(ander.code(), Zeggenschapszin.naam(uitleg, ander)))
                        .toList(),
                beeld.gekozen().map(Ander::code).orElse(""),
                beeld.gekozen()
                        .map(ander -> Zeggenschapszin.naam(uitleg, ander))
                        .orElse(""),
                beeld.gekozen().isPresent() ? gegevens() : List.of(),
                uitleg.waarom(gezien.namens(), gezien.doel(), beeld.eigen().gronden()));
    }

    private List<VoorvertoningBeeld.Gegeven> gegevens() {
        Inbrengkaarten kaarten = new Inbrengkaarten(protocol, uitleg, kijker);
        Map<UUID, DossierBeeld.Gegeven> gezien = kaarten
                .van(beeld.eigen().gezien().van(Stuk.Soort.INBRENG))
                .stream()
                .collect(Collectors.toMap(DossierBeeld.Gegeven::id, kaart -> kaart));
        return beeld.eigen().stukken().stream()
                .sorted(kaarten.volgorde())
                .map(stuk -> gegeven(
                        stuk,
                        gezien.getOrDefault(stuk.id(), kaarten.zonderInhoud(stuk)),
                        gezien.containsKey(stuk.id())))
                .toList();
    }

    /** What is not found for the other is not seen. */
    private VoorvertoningBeeld.Gegeven gegeven(Stuk stuk, DossierBeeld.Gegeven kaart, boolean inhoud) {
        Optional<Norm> waarom = beeld.zicht().getOrDefault(stuk.id(), Optional.of(Norm.BETROKKENHEID));
        return new VoorvertoningBeeld.Gegeven(
                kaart,
                inhoud,
                waarom.isEmpty(),
                waarom.map(norm -> Teksten.keuze(
                                "voorvertoning.reden", Reden.van(norm).name()))
                        .orElse(""));
    }
}
