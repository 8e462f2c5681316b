package nl.zorgvuldig.kern.verstrekking;

import static java.util.Comparator.comparing;
import static nl.zorgvuldig.kern.verstrekking.Toegangsnormen.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Artikelreeks;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;

/** Whether this act may be done in this dossier: competence, involvement, purpose and ground. */
final class Dossiernormen {
    private Dossiernormen() {}

    /** The profile lets the role do the act in the phase; it cites what the person's own involvement rests on (G2, IJ 9.7). */
    static List<Oordeel> bevoegdheid(Protocol protocol, Situatie situatie) {
        List<Bevoegdheid> bevoegdheden = bevoegdheden(protocol, situatie);
        List<Bevoegdheid> werkzaam = werkzaam(protocol, situatie);
        Bevinder bevinder =
                Bevinder.van(protocol, Norm.BEVOEGDHEID).met(artikelen(werkzaam.isEmpty() ? bevoegdheden : werkzaam));
        Map<String, Argument> argumenten = Map.of(
                "rol", code("rol", situatie.kijker().rol().code()),
                "handeling", code("handeling", situatie.handeling().name()));
        return bevoegdheden.isEmpty()
                ? bevinder.faalt("niet-bevoegd", argumenten)
                : bevinder.voldaan("bevoegd", argumenten);
    }

    /** The person is involved in the dossier as at least one of those competences asks (G2). */
    static List<Oordeel> betrokkenheid(Protocol protocol, Situatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BETROKKENHEID);
        List<Bevoegdheid> werkzaam = werkzaam(protocol, situatie);
        if (werkzaam.isEmpty()) {
            return bevinder.faalt("niet-betrokken", Map.of());
        }
        Betrokkenheid hoe =
                Collections.max(werkzaam, comparing(Bevoegdheid::betrokkenheid)).betrokkenheid();
        return hoe == Betrokkenheid.GEEN
                ? bevinder.voldaan("rol-volstaat", Map.of())
                : bevinder.voldaan("betrokken", Map.of("betrokkenheid", code("betrokkenheid", hoe.name())));
    }

    /** The purpose is one of the phase (IJ 3.3, 3.5a). */
    static List<Oordeel> doel(Protocol protocol, Situatie situatie) {
        Optional<Fasebepaling> bepaling = fase(protocol, situatie).map(protocol.fasen()::get);
        Bevinder bevinder = Bevinder.van(protocol, Norm.DOEL)
                .met(bepaling.map(Fasebepaling::artikelen).orElseGet(List::of));
        Map<String, Argument> doel = Map.of("doel", code("doel", situatie.doel().code()));
        boolean past = bepaling.isPresent() && bepaling.get().doelen().contains(situatie.doel());
        return past ? bevinder.voldaan("doel-van-de-fase", doel) : bevinder.faalt("doel-buiten-de-fase", doel);
    }

    /** The partij acted for is one the protocol names (IJ 6.4, IJV-E9): to any other nothing is given. */
    static List<Oordeel> letter(Protocol protocol, Situatie situatie) {
        List<Soortbepaling> soorten = soorten(protocol, Toegangsnormen.namens(protocol, situatie));
        Bevinder bevinder = grondslag(protocol, soorten);
        return soorten.isEmpty()
                ? bevinder.faalt("partij-zonder-letter", Map.of())
                : bevinder.voldaan("partij-met-letter", Map.of());
    }

    /** The casus rests on a task of the leading partij (IJ 6.1, 6.4). */
    static List<Oordeel> taak(Protocol protocol, Situatie situatie) {
        List<Soortbepaling> soorten = soorten(protocol, situatie.leidendePartij());
        Bevinder bevinder = grondslag(protocol, soorten);
        Gegeven<Taak> taak = Gegeven.van(situatie.bekendDossier().map(Dossierfeiten::taak));
        return new Taakgrond(soorten, taak, situatie.dag()).toets(bevinder, "");
    }

    private static Bevinder grondslag(Protocol protocol, List<Soortbepaling> soorten) {
        return Bevinder.van(protocol, Norm.GRONDSLAG).met(samen(soorten, Soortbepaling::artikelen));
    }

    private static <T> List<Artikel> samen(List<T> bepalingen, Function<T, List<Artikel>> artikelen) {
        List<Artikel> samen = List.of();
        for (T bepaling : bepalingen) {
            samen = Artikelreeks.van(samen, artikelen.apply(bepaling));
        }
        return samen;
    }

    private static List<Soortbepaling> soorten(Protocol protocol, Gegeven<Partijfeiten> partij) {
        return protocol.soortbepalingen(
                partij.alsOptie().map(Partijfeiten::soorten).orElseGet(Set::of));
    }

    /** The competences whose involvement the person has; what they reach is all that counts. */
    static List<Bevoegdheid> werkzaam(Protocol protocol, Situatie situatie) {
        List<Bevoegdheid> werkzaam = new ArrayList<>();
        for (Bevoegdheid bevoegdheid : bevoegdheden(protocol, situatie)) {
            if (bevoegdheid.betrokkenheid() == Betrokkenheid.GEEN
                    || isBetrokken(situatie, bevoegdheid.betrokkenheid())) {
                werkzaam.add(bevoegdheid);
            }
        }
        return werkzaam;
    }

    private static boolean isBetrokken(Situatie situatie, Betrokkenheid betrokkenheid) {
        return situatie.bekendDossier().stream()
                .flatMap(dossier -> dossier.deelnames().stream())
                .anyMatch(deelname -> deelname.geldt(situatie.kijker(), betrokkenheid, situatie.dag()));
    }

    private static List<Bevoegdheid> bevoegdheden(Protocol protocol, Situatie situatie) {
        return protocol.bevoegdheden(situatie.kijker().rol(), situatie.handeling(), fase(protocol, situatie));
    }

    private static Optional<Fase> fase(Protocol protocol, Situatie situatie) {
        return switch (situatie.handeling()) {
            case AANMELDEN, AANMELDEN_NAMENS ->
                Optional.of(protocol.aanmelding().fase());
            case OPPAKKEN ->
                situatie.dossier().isEmpty() ? Optional.of(protocol.aanmelding().fase()) : situatie.fase();
            default -> situatie.fase();
        };
    }

    private static List<Artikel> artikelen(List<Bevoegdheid> bevoegdheden) {
        return samen(bevoegdheden, Bevoegdheid::artikelen);
    }
}
