package nl.zorgvuldig.huis.partij;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Eigenaarsoort;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.partij.OndertekeningVastleggen.LegOndertekeningVast;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidVastleggen.LegBetrouwbaarheidVast;
import nl.zorgvuldig.huis.toegang.Koppelsleutel;
import nl.zorgvuldig.huis.toegang.Personen;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen.NeemPersoonOp;
import nl.zorgvuldig.huis.toegang.RolVerlenen.VerleenRol;
import nl.zorgvuldig.huis.toegang.Uitnodigen;
import nl.zorgvuldig.huis.toegang.Uitnodigingen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Component;

/**
 * Makes a house: the samenwerkingsverband under a profile, the partij that keeps it, and the first functioneel
 * beheerder, who registers everything else. It is the only act without a decision by role, because before it nobody
 * holds one; it is logged under the name of the founder's principal.
 */
@Component
public class HuisOprichten {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Partijen partijen;
    private final Personen personen;
    private final Kluis kluis;
    private final Logboek logboek;
    private final Uitnodigen uitnodigen;

    HuisOprichten(
            Transacties transacties,
            Protocollen protocollen,
            Partijen partijen,
            Personen personen,
            Kluis kluis,
            Logboek logboek,
            Uitnodigen uitnodigen) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.partijen = partijen;
        this.personen = personen;
        this.kluis = kluis;
        this.logboek = logboek;
        this.uitnodigen = uitnodigen;
    }

    /**
     * What is founded.
     *
     * @param id identifier drawn by the caller
     * @param naam name of the house
     * @param soort what kind of house; a real one is a marked trial until key epochs turn
     * @param profiel name of the profile
     * @param besluit reference of the decision by which the protocol was adopted
     * @param beheerpartij the partij that keeps the house
     * @param beheerder the first functioneel beheerder
     * @param rol the role the beheerder holds
     */
    public record RichtHuisOp(
            Samenwerkingsverband.Id id,
            String naam,
            Soort soort,
            String profiel,
            String besluit,
            NeemPartijOp beheerpartij,
            NeemPersoonOp beheerder,
            Rol rol) {}

    /** The kinds of house there are. */
    public enum Soort {
        /** Fictitious people, nothing real. */
        DEMONSTRATIE,
        /** A real house that tries the product out. */
        PROEF
    }

    /** Founds, and answers as whom the first functioneel beheerder acts. */
    public Kijker voer(RichtHuisOp opdracht) {
        return richtOp(opdracht, () -> beheerder(opdracht));
    }

    /** Founds, and answers with the key of a link that works once, by which the first functioneel beheerder comes in. */
    public Koppelsleutel voerMetLink(RichtHuisOp opdracht) {
        return richtOp(
                opdracht,
                () -> uitnodigen.bijOprichting(new Uitnodigingen.Wie(
                        opdracht.id(), opdracht.beheerder().id())));
    }

    private static Kijker beheerder(RichtHuisOp opdracht) {
        return new Kijker(
                opdracht.id(),
                opdracht.beheerder().id(),
                opdracht.beheerpartij().id(),
                opdracht.rol());
    }

    private <T> T richtOp(RichtHuisOp opdracht, Supplier<T> tot) {
        Profiel profiel = protocollen.geleverd(opdracht.profiel());
        T uitkomst = transacties.huis(opdracht.id(), "oprichter", Databankrol.SCHRIJVEN, () -> {
            partijen.richtOp(opdracht, profiel.protocol().versie());
            kluis.nieuweEigenaar(
                    new Eigenaar(Eigenaarsoort.MEDEWERKERS, opdracht.id().waarde()));
            neemBeheerpartijOp(opdracht, profiel.protocol().aanmelding().stukken());
            neemBeheerderOp(beheerder(opdracht), opdracht, eisen(profiel.protocol(), opdracht.rol()));
            logboek.huishoudelijk(
                    profiel.protocol(), "HUIS_OPRICHTEN", opdracht.id().waarde());
            return tot.get();
        });
        protocollen.opgericht(opdracht.id(), opdracht.naam(), profiel);
        return uitkomst;
    }

    /** What the role asks; a role that the profile does not know is no way in, and one that shows something is none alone. */
    private static Set<Eis> eisen(Protocol protocol, Rol rol) {
        if (Beslissing.toontIets(protocol, rol)) {
            throw new IllegalArgumentException("nobody founds a house in a role that shows something: " + rol.code());
        }
        return Optional.ofNullable(protocol.rollen().get(rol))
                .orElseThrow(() -> new IllegalArgumentException("the profile has no role " + rol.code()))
                .eisen();
    }

    /** Only in a demonstration it has signed: of a real partij the beheerder records what it signed, and when. */
    private void neemBeheerpartijOp(RichtHuisOp opdracht, Set<Stuk> stukken) {
        partijen.bewaar(opdracht.id(), opdracht.beheerpartij());
        for (Stuk stuk : opdracht.soort() == Soort.DEMONSTRATIE ? stukken : Set.<Stuk>of()) {
            partijen.bewaar(
                    opdracht.id(),
                    new LegOndertekeningVast(
                            opdracht.beheerpartij().id(), stuk, "1", vandaag(), "bestuurder", opdracht.besluit()));
        }
    }

    private void neemBeheerderOp(Kijker beheerder, RichtHuisOp opdracht, Set<Eis> eisen) {
        Periode vanafNu = Periode.vanaf(vandaag());
        personen.bewaar(opdracht.id(), opdracht.beheerder());
        for (Eis eis : eisen) {
            personen.legVast(
                    opdracht.id(), new LegBetrouwbaarheidVast(beheerder.persoon(), eis, vanafNu, opdracht.besluit()));
        }
        personen.verleen(
                beheerder,
                new VerleenRol(
                        beheerder.persoon(),
                        new Rolverlening(beheerder.huis(), beheerder.partij(), beheerder.rol(), vanafNu),
                        "Oprichting van het huis"),
                false,
                true);
    }

    private static LocalDate vandaag() {
        return Kalender.dag(Transactie.huidige().moment());
    }
}
