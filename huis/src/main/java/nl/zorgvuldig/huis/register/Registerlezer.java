package nl.zorgvuldig.huis.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Collegas;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.huis.verantwoording.Logopdracht;
import nl.zorgvuldig.huis.verantwoording.Logregels;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Registersituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import org.springframework.stereotype.Component;

/**
 * Reads one part of the register in one short transaction: decided each time, so that a right that ends in between ends
 * the reading.
 */
@Component
class Registerlezer {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Registerbron bron;
    private final Bewijslezer bewijzen;
    private final Collegas collegas;
    private final Logboek logboek;

    Registerlezer(
            Transacties transacties,
            Protocollen protocollen,
            Situaties situaties,
            Registerbron bron,
            Bewijslezer bewijzen,
            Collegas collegas,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.bron = bron;
        this.bewijzen = bewijzen;
        this.collegas = collegas;
        this.logboek = logboek;
    }

    /** What is written down of reading. */
    enum Melding {
        /** That it was read. */
        ELKE_KEER,
        /** Nothing more: that lines are taken out stands in the log already. */
        EERDER
    }

    /**
     * Lines, who they reached as far as the viewer may know and was not told before, and where the next part begins.
     */
    record Deel(List<Regel> regels, Map<Persoon.Id, String> namen, Optional<Plek> verder, List<Bevinding> gronden) {}

    /** A part; empty when the viewer may not, and then the log says so. */
    Optional<Deel> lees(
            Kijker kijker, Doel doel, Registervraag vraag, int hoogstens, Set<Persoon.Id> bekend, Melding melding) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.REGISTER_INZIEN, Logregel.GEEN);
            Situatie situatie = situaties.van(Handeling.REGISTER_INZIEN, doel);
            Verstrekkingsbesluit besluit = Beslissing.register(protocol, new Registersituatie(situatie, Set.of()));
            if (melding == Melding.ELKE_KEER || besluit instanceof Verstrekkingsbesluit.Geweigerd) {
                logboek.schrijf(List.of(new Logopdracht(Logregels.van(protocol, situatie, besluit, Logregel.GEEN))));
            }
            return besluit instanceof Verstrekkingsbesluit.Geweigerd
                    ? Optional.empty()
                    : Optional.of(deel(protocol, situatie, besluit, vraag, hoogstens, bekend));
        });
    }

    /**
     * Lines that outlived their dossier, with who they reached.
     *
     * @param laatste the last one, when there may be more
     */
    record Bewezen(List<Regel> regels, Map<Persoon.Id, String> namen, Optional<UUID> laatste) {}

    /** A part of what outlived its dossier; empty when the viewer may not, and then the log says so. */
    Optional<Bewezen> bewezen(Kijker kijker, Doel doel, Optional<UUID> na, int hoogstens, Set<Persoon.Id> bekend) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.REGISTER_INZIEN, Logregel.GEEN);
            Situatie situatie = situaties.van(Handeling.REGISTER_INZIEN, doel);
            Bewijslezer.Geopend open = bewijzen.open(protocol, situatie, na, hoogstens);
            if (open.besluit() instanceof Verstrekkingsbesluit.Geweigerd) {
                logboek.schrijf(
                        List.of(new Logopdracht(Logregels.van(protocol, situatie, open.besluit(), Logregel.GEEN))));
                return Optional.empty();
            }
            return Optional.of(
                    new Bewezen(open.regels(), namen(protocol, situatie, open.regels(), bekend), open.laatste()));
        });
    }

    private Map<Persoon.Id, String> namen(
            Protocol protocol, Situatie situatie, List<Regel> regels, Set<Persoon.Id> bekend) {
        Set<Persoon.Id> mensen = regels.stream()
                .map(Regel::persoon)
                .filter(persoon -> !bekend.contains(persoon))
                .collect(Collectors.toSet());
        return collegas.namen(protocol, situatie.voor(Handeling.MEDEWERKER_INZIEN), mensen);
    }

    private Deel deel(
            Protocol protocol,
            Situatie situatie,
            Verstrekkingsbesluit besluit,
            Registervraag vraag,
            int hoogstens,
            Set<Persoon.Id> bekend) {
        List<Regel> gevonden = bron.regels(situatie.kijker(), vraag, hoogstens + 1);
        List<Regel> regels = gevonden.subList(0, Math.min(hoogstens, gevonden.size()));
        return new Deel(
                List.copyOf(regels),
                namen(protocol, situatie, regels, bekend),
                gevonden.size() > regels.size() ? Optional.of(regels.getLast().plek()) : Optional.empty(),
                besluit.bevindingen());
    }
}
