package nl.zorgvuldig.huis.aanmelding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Collegas;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Says how the viewer's partij usually shares what it gives (T10, D3). */
@Component
public class DeelprofielBepalen {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Partijen partijen;
    private final Deelprofielen deelprofielen;
    private final Collegas collegas;
    private final Logboek logboek;

    DeelprofielBepalen(
            Transacties transacties,
            Protocollen protocollen,
            Situaties situaties,
            Partijen partijen,
            Deelprofielen deelprofielen,
            Collegas collegas,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.partijen = partijen;
        this.deelprofielen = deelprofielen;
        this.collegas = collegas;
        this.logboek = logboek;
    }

    /** What became of it. */
    public sealed interface Uitkomst {
        /**
         * What holds now, for the form or after it was sent.
         *
         * @param nu what the partij said last; empty when it never did
         * @param door the name of who said so; empty when the viewer may not know it
         * @param anderen the other partijen that take part
         * @param weg the partijen that were mentioned and take part no more: what was said of them stays said
         * @param gronden why the viewer may say it
         */
        record Bepaald(
                Optional<Deelprofielen.Vastgelegd> nu,
                String door,
                List<Partij.Id> anderen,
                List<Partij.Id> weg,
                List<Bevinding> gronden)
                implements Uitkomst {
            /** Copies the lists. */
            public Bepaald {
                anderen = List.copyOf(anderen);
                weg = List.copyOf(weg);
                gronden = List.copyOf(gronden);
            }
        }

        /**
         * Something is not right in what was sent.
         *
         * @param fouten what
         * @param nu what holds
         * @param intussen whether a colleague said something else meanwhile
         */
        record Onjuist(List<Invoerfout> fouten, Bepaald nu, boolean intussen) implements Uitkomst {
            /** Copies the list. */
            public Onjuist {
                fouten = List.copyOf(fouten);
            }
        }

        /**
         * The viewer may not.
         *
         * @param redenen why not
         */
        record Geweigerd(List<Bevinding> redenen) implements Uitkomst {
            /** Copies the list. */
            public Geweigerd {
                redenen = List.copyOf(redenen);
            }
        }
    }

    /** What holds now. */
    public Uitkomst toon(Kijker kijker) {
        return transacties.lezen(kijker, () -> {
            Transactie.huidige()
                    .doet(Handeling.DEELPROFIEL_BEPALEN, kijker.partij().waarde());
            return beslis(kijker);
        });
    }

    /**
     * Says it anew.
     *
     * @param plaats where its fields stand on the form
     * @param gezien the version that was on the page
     */
    public Uitkomst bepaal(Kijker kijker, String plaats, Voorwaardenopgave opgave, int gezien) {
        return transacties.schrijven(kijker, () -> {
            Transactie.huidige()
                    .doet(Handeling.DEELPROFIEL_BEPALEN, kijker.partij().waarde());
            Uitkomst besluit = beslis(kijker);
            return besluit instanceof Uitkomst.Bepaald mag ? legVast(kijker, plaats, opgave, gezien, mag) : besluit;
        });
    }

    private Uitkomst beslis(Kijker kijker) {
        Situatie situatie = situaties.van(Handeling.DEELPROFIEL_BEPALEN, Situaties.HUISWERK);
        Handelingsbesluit besluit = Beslissing.deelnemen(protocol(kijker), situatie);
        return switch (besluit) {
            case Handelingsbesluit.Toegestaan toegestaan -> bepaald(kijker, situatie, toegestaan.bevindingen());
            case Handelingsbesluit.Geweigerd geweigerd -> {
                logboek.besluit(protocol(kijker), situatie, besluit, Logregel.GEEN);
                yield new Uitkomst.Geweigerd(geweigerd.bevindingen());
            }
        };
    }

    private Protocol protocol(Kijker kijker) {
        return protocollen.voor(kijker.huis()).protocol();
    }

    private Uitkomst.Bepaald bepaald(Kijker kijker, Situatie situatie, List<Bevinding> gronden) {
        Optional<Deelprofielen.Vastgelegd> nu = deelprofielen.van(kijker.huis(), kijker.partij());
        List<Partij.Id> anderen = anderen(kijker);
        return new Uitkomst.Bepaald(
                nu,
                nu.map(vast -> naam(kijker, situatie, vast.door())).orElse(""),
                anderen,
                nu.stream()
                        .flatMap(vast -> vast.partijen().stream())
                        .filter(partij -> !anderen.contains(partij))
                        .toList(),
                gronden);
    }

    private String naam(Kijker kijker, Situatie situatie, Persoon.Id wie) {
        return collegas.namen(protocol(kijker), situatie.voor(Handeling.MEDEWERKER_INZIEN), Set.of(wie))
                .getOrDefault(wie, "");
    }

    private List<Partij.Id> anderen(Kijker kijker) {
        return partijen.feiten(kijker.huis()).values().stream()
                .filter(partij -> !partij.id().equals(kijker.partij())
                        && !partij.isUitgetreden(Transactie.huidige().moment()))
                .map(partij -> partij.id())
                .toList();
    }

    private Uitkomst legVast(Kijker kijker, String plaats, Voorwaardenopgave opgave, int gezien, Uitkomst.Bepaald mag) {
        Set<Partij.Id> bekend = new HashSet<>(mag.anderen());
        bekend.addAll(mag.weg());
        List<Invoerfout> fouten = opgave.fouten(plaats, bekend, Set.of());
        if (!fouten.isEmpty()) {
            verhinderd(kijker, fouten);
            return new Uitkomst.Onjuist(fouten, mag, false);
        }
        Situatie situatie = situaties.van(Handeling.DEELPROFIEL_BEPALEN, Situaties.HUISWERK);
        if (!deelprofielen.legVast(kijker, opgave.deelprofiel(), gezien + 1)) {
            List<Invoerfout> intussen = List.of(new Invoerfout(plaats + ".wie", "fout.deelprofiel-anders"));
            verhinderd(kijker, intussen);
            return new Uitkomst.Onjuist(intussen, bepaald(kijker, situatie, mag.gronden()), true);
        }
        logboek.besluit(
                protocol(kijker),
                situatie,
                Beslissing.deelnemen(protocol(kijker), situatie),
                kijker.partij().waarde());
        return mag;
    }

    private void verhinderd(Kijker kijker, List<Invoerfout> fouten) {
        logboek.verhinderd(
                protocol(kijker),
                situaties.van(Handeling.DEELPROFIEL_BEPALEN, Situaties.HUISWERK),
                fouten.stream().map(Invoerfout::sleutel).distinct().collect(Collectors.joining(",")));
    }
}
