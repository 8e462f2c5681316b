package nl.zorgvuldig.kern.proef;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Navraagsituatie;
import nl.zorgvuldig.kern.bewaring.Vernietigingssituatie;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;
import nl.zorgvuldig.kern.verstrekking.Betreksituatie;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;

/** Makes random questions: in a coherent world, with now and then something taken away. */
final class Vraagmaker {
    private final Willekeur kans;
    private final Huisvragen huis;
    private final Gevervragen gever;

    private Vraagmaker(Willekeur kans) {
        this.kans = kans;
        this.huis = new Huisvragen(kans);
        this.gever = new Gevervragen(kans);
    }

    /** The question that belongs to a seed. */
    static Vraag vraag(Beslisser beslisser, long zaad) {
        Willekeur kans = Willekeur.met(31 * zaad + beslisser.name().hashCode());
        return new Vraagmaker(kans).gestoord(new Vraagmaker(kans).gaaf(beslisser));
    }

    private Vraag gestoord(Vraag gaaf) {
        Vraag vraag = gaaf;
        for (int keer = kans.kans(20) ? 0 : 1 + kans.tot(2); keer > 0; keer--) {
            boolean inFeiten = kans.kans(80);
            List<Ontneming> mogelijk = Ontneming.feiten(vraag).stream()
                    .filter(ontneming -> ontneming.pad().startsWith(".situatie") == inFeiten)
                    .toList();
            vraag = mogelijk.isEmpty() ? vraag : kans.kies(mogelijk).vraag();
        }
        return vraag;
    }

    private Vraag gaaf(Beslisser beslisser) {
        return switch (beslisser) {
            case BERICHT -> new Berichtmaker(kans).vraag();
            case CONCEPT ->
                new Aanmeldmaker(Wereldmaker.voor(
                                kans.kans(70) ? Handeling.AANMELDEN : Handeling.AANMELDEN_NAMENS, kans))
                        .concept();
            case IN_DOSSIER -> inDossier();
            case BETREKKEN -> betrekken();
            case INZAGE, EIGEN_TAAK, KENBAAR, TERUGGEVEN -> inzage(beslisser);
            case AKKOORD, GROND, ZEGGENSCHAP -> gever.vraag(beslisser);
            case UITVRAGEN, BEANTWOORDEN -> new Triagevragen(kans, gever).vraag(beslisser);
            case NAVRAGEN -> navragen();
            case BEGINNEN -> new Aanmeldmaker(Wereldmaker.voor(Handeling.AANMELDEN, kans)).begin();
            case OPSCHRIJVEN -> new Aanmeldmaker(Wereldmaker.voor(Handeling.AANMELDEN_NAMENS, kans)).opschrijven();
            case AANMELDEN -> new Aanmeldmaker(Wereldmaker.voor(Handeling.AANMELDEN, kans)).vraag();
            case INTAKE -> new Intakemaker(Wereldmaker.voor(Handeling.BEOORDELEN, kans)).vraag();
            case VERNIETIGING -> vernietiging();
            default -> huis.vraag(beslisser);
        };
    }

    private Vraag inDossier() {
        Wereldmaker wereld = Wereldmaker.voor(
                kans.kies(List.of(Handeling.OPPAKKEN, Handeling.AFSTEMMEN, Handeling.VERNIETIGEN)), kans);
        return new Vraag(Beslisser.IN_DOSSIER, wereld.protocol, wereld.inDossier(wereld.dossier()));
    }

    /** Whoever would support holds a role that sees a dossier of that phase, when there is one. */
    private Vraag betrekken() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.BETREKKEN, kans);
        Situatie basis = wereld.inDossier(wereld.dossier());
        return new Vraag(
                Beslisser.BETREKKEN,
                wereld.protocol,
                new Betreksituatie(
                        basis,
                        wereld.mag(Handeling.INZIEN)
                                ? wereld.ander(Handeling.INZIEN).buitenDossier()
                                : basis));
    }

    private Vraag inzage(Beslisser beslisser) {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.INZIEN, kans);
        Dossierfeiten dossier = wereld.dossier();
        Inbrengfeiten inbreng =
                gever.inbreng(wereld, dossier, wereld.bevoegdheid.zicht() == Zicht.ALLES && kans.kans(70));
        Set<Vindplaats> plaatsen = kans.deelMet(List.of("inhoud", "noodzaak"), 50, "bron").stream()
                .map(veld -> new Vindplaats(dossier.id().waarde(), inbreng.id().waarde(), veld))
                .collect(Collectors.toSet());
        return new Vraag(
                beslisser,
                wereld.protocol,
                new Inzagesituatie(
                        wereld.inDossier(dossier),
                        Gegeven.bekend(inbreng),
                        gever(wereld, dossier, inbreng),
                        gronden(wereld, dossier, inbreng),
                        plaatsen));
    }

    private Geverfeiten gever(Wereldmaker wereld, Dossierfeiten dossier, Inbrengfeiten inbreng) {
        Partijfeiten gever = inbreng.gever().equals(wereld.kijker.partij())
                ? wereld.eigen.alsOptie().orElseThrow()
                : wereld.partij(
                                inbreng.gever(),
                                kans.deelMet(Protocolmaker.SOORTEN, 20, kans.kies(Protocolmaker.SOORTEN)))
                        .alsOptie()
                        .orElseThrow();
        Aanmeldmaker maker = new Aanmeldmaker(wereld);
        return new Geverfeiten(
                Gegeven.bekend(gever), Set.of(maker.artikel20(wereld.inDossier(dossier), inbreng.gever())));
    }

    /** What is on record: mostly about this inbreng, to whoever the viewer acts for. */
    private Set<Geheimgrond> gronden(Wereldmaker wereld, Dossierfeiten dossier, Inbrengfeiten inbreng) {
        Situatie basis = wereld.inDossier(dossier);
        Dekking dekking = new Dekking(
                dossier.id(),
                inbreng.gever(),
                kans.kans(50)
                        ? new Reikwijdte.Inbrengen(Set.of(inbreng.id().waarde(), kans.id()))
                        : new Reikwijdte.Soorten(kans.deelMet(Protocolmaker.CATEGORIEEN, 30, inbreng.categorie())),
                kans.deelMet(Protocolmaker.DOELEN, 40, basis.doel()),
                kans.deelMet(List.of(wereld.kijker.partij(), new Partij.Id(kans.id())), 80, dossier.leidendePartij()));
        return Grondmaker.gronden(kans, dekking);
    }

    private Vraag navragen() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.NAVRAGEN, kans);
        return new Vraag(
                Beslisser.NAVRAGEN,
                wereld.protocol,
                new Navraagsituatie(
                        wereld.inDossier(wereld.dossier()), kans.kans(85) ? Motivering.AANWEZIG : Motivering.AFWEZIG));
    }

    private Vraag vernietiging() {
        return new Vraag(
                Beslisser.VERNIETIGING,
                new Protocolmaker(kans).maak(),
                new Vernietigingssituatie(
                        kans.deel(Set.copyOf(Voorbeeldprotocol.artikelen("9.5", "11.2")), 80),
                        kans.deel(List.of(Vernietigingssituatie.Belet.values()), 15)));
    }
}
