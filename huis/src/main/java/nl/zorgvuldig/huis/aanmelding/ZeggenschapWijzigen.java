package nl.zorgvuldig.huis.aanmelding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst.Geweigerd;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.huis.aanmelding.Zeggenschap.Aanwijzing;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Zeggenschapssituatie;
import nl.zorgvuldig.kern.verstrekking.Zeggenschapssituatie.Besluit;
import org.springframework.stereotype.Component;

/** A giver changes who may see something it gave before; it works at everyone's next click (D3, IJ 3.5c-d). */
@Component
public class ZeggenschapWijzigen {
    private final InDossier inDossier;
    private final Zeggenschap zeggenschap;
    private final Partijen partijen;
    private final Mededelingen deelnames;
    private final Zeggenschapsmelding melding;

    ZeggenschapWijzigen(
            InDossier inDossier,
            Zeggenschap zeggenschap,
            Partijen partijen,
            Mededelingen deelnames,
            Zeggenschapsmelding melding) {
        this.inDossier = inDossier;
        this.zeggenschap = zeggenschap;
        this.partijen = partijen;
        this.deelnames = deelnames;
        this.melding = melding;
    }

    /**
     * What is changed.
     *
     * @param dossier the casus
     * @param inbreng what was given
     * @param plaats the place on the form
     * @param gezien which of the giver's decisions held when the form was made
     * @param opgave what was filled in
     * @param aanwijzing what is asked of whoever uses it
     */
    public record Wijzig(
            Dossier.Id dossier,
            Inbreng.Id inbreng,
            String plaats,
            int gezien,
            Voorwaardenopgave opgave,
            Aanwijzing aanwijzing) {}

    /** Changes it, when the viewer decides about it and nobody was first. */
    public Aanmelduitkomst voer(Kijker kijker, Wijzig opdracht) {
        return inDossier.voer(kijker, opdracht.dossier(), Handeling.AKKOORD_GEVEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return beslis(
                        zaak,
                        opdracht.inbreng(),
                        new Besluit.Voortaan(opdracht.opgave().voorwaarden()));
            }

            @Override
            public UUID over() {
                return opdracht.inbreng().waarde();
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                return Geweigerd.bij(fouten(kijker, zaak, opdracht));
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                vertel(kijker, zaak, opdracht);
                zeggenschap.legVast(
                        kijker,
                        zaak.dossier(),
                        opdracht.inbreng(),
                        opdracht.opgave().voorwaarden(),
                        opdracht.aanwijzing());
                return new Aanmelduitkomst.Gedaan(zaak.dossier());
            }
        });
    }

    /** What kern says of a decision about an inbreng; of what is not there nothing is known. */
    static Handelingsbesluit beslis(Zaak zaak, Inbreng.Id inbreng, Besluit besluit) {
        return Zeggenschapssituatie.beslis(
                zaak.protocol(),
                new Zeggenschapssituatie(
                        zaak.situatie(),
                        Gegeven.van(stuk(zaak, inbreng).map(stuk -> stuk.feiten(zaak.dossier()))),
                        besluit));
    }

    /** What was given, as it was found in the casus. */
    static Optional<Stuk> stuk(Zaak zaak, Inbreng.Id inbreng) {
        return zaak.rij().stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.INBRENG && stuk.id().equals(inbreng.waarde()))
                .findFirst();
    }

    private void vertel(Kijker kijker, Zaak zaak, Wijzig opdracht) {
        Stuk stuk = stuk(zaak, opdracht.inbreng()).orElseThrow();
        if (stuk.feiten(zaak.dossier())
                .isBruikbaarIn(zaak.rij().staat().feiten().fase())) {
            melding.deel(
                    kijker,
                    zaak,
                    stuk,
                    stuk.voorwaarden().alsOptie().orElse(Voorwaarden.GESLOTEN),
                    opdracht.opgave().voorwaarden());
        }
    }

    /** Whoever has part in the casus now, and whoever was named already. */
    private Set<Persoon.Id> erbij(Kijker kijker, Zaak zaak, Wijzig opdracht) {
        Stream<Persoon.Id> nu = deelnames
                .sinds(kijker, zaak.dossier(), zaak.situatie().moment())
                .stream()
                .map(Deelname::persoon);
        Stream<Persoon.Id> eerder = stuk(zaak, opdracht.inbreng()).stream()
                .flatMap(stuk -> stuk.voorwaarden().alsOptie().stream())
                .flatMap(voorwaarden -> voorwaarden.kring().mensen().stream());
        return Stream.concat(nu, eerder).collect(Collectors.toSet());
    }

    private List<Invoerfout> fouten(Kijker kijker, Zaak zaak, Wijzig opdracht) {
        Set<Partij.Id> anderen = new HashSet<>(partijen.feiten(kijker.huis()).keySet());
        anderen.remove(kijker.partij());
        List<Invoerfout> fouten =
                new ArrayList<>(opdracht.opgave().fouten(opdracht.plaats(), anderen, erbij(kijker, zaak, opdracht)));
        boolean veranderd = stuk(zaak, opdracht.inbreng())
                .filter(stuk -> stuk.besluit() != opdracht.gezien())
                .isPresent();
        if (veranderd) {
            fouten.add(new Invoerfout(opdracht.plaats() + ".wie", "fout.zeggenschap-anders"));
        }
        if (!doelen(zaak.protocol()).containsAll(opdracht.opgave().doelen())) {
            fouten.add(new Invoerfout(opdracht.plaats() + ".doel", "fout.zeggenschap-doel"));
        }
        if (!opdracht.opgave().eigenTaak().isEmpty()
                && !zaak.protocol().zeggenschap().kentEigenTaak()) {
            fouten.add(new Invoerfout(opdracht.plaats() + ".eigen", "fout.zeggenschap-eigen-taak-onbekend"));
        }
        if (opdracht.opgave().uitvraag() && !zaak.protocol().zeggenschap().uitvraag()) {
            fouten.add(new Invoerfout(opdracht.plaats() + ".uitvraag", "fout.zeggenschap-uitvraag"));
        }
        return fouten;
    }

    private static Set<Doel> doelen(Protocol protocol) {
        return protocol.fasen().values().stream()
                .flatMap(fase -> fase.doelen().stream())
                .collect(Collectors.toSet());
    }
}
