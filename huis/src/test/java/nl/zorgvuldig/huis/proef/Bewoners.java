package nl.zorgvuldig.huis.proef;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.partij.BevoegdheidVerlenen;
import nl.zorgvuldig.huis.partij.Bevoegdheidsverleningen.Verlening;
import nl.zorgvuldig.huis.partij.HuisOprichten;
import nl.zorgvuldig.huis.partij.OndertekeningVastleggen;
import nl.zorgvuldig.huis.partij.PartijLatenUittreden;
import nl.zorgvuldig.huis.partij.PartijOpnemen;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.huis.partij.PartijvoorstelBevestigen;
import nl.zorgvuldig.huis.partij.Partijvoorstellen.Soort;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidVastleggen;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen.NeemPersoonOp;
import nl.zorgvuldig.huis.toegang.RolBevestigen;
import nl.zorgvuldig.huis.toegang.RolIntrekken;
import nl.zorgvuldig.huis.toegang.RolVerlenen;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.proefdeur.Proefdeur;
import nl.zorgvuldig.protocollen.ProtocolLezer;

/** A house with partijen and people in it, registered by its functioneel beheerder as the product does it. */
public final class Bewoners {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    private final Webhuis huis;
    private final Kijker beheerder;
    private final Kijker tweede;

    private Bewoners(Webhuis huis, Kijker beheerder, Persoon.Id tweede) {
        this.huis = huis;
        this.beheerder = beheerder;
        this.tweede = new Kijker(beheerder.huis(), tweede, beheerder.partij(), beheerder.rol());
    }

    /**
     * Founds a house; its beheerder logs in as {@code beheerder-<naam>}, the one who confirms as
     * {@code tweede-<naam>}.
     */
    public static Bewoners stichten(Webhuis huis, String naam) {
        return stichten(huis, naam, new ProtocolLezer().ingebouwd().getFirst());
    }

    /** The same under a profile of choice. */
    public static Bewoners stichten(Webhuis huis, String naam, String profiel) {
        NeemPartijOp partij = new NeemPartijOp(
                new Partij.Id(UUID.randomUUID()),
                "Bureau " + naam,
                Set.of(new SoortPartij("college")),
                Set.of(Verwerkingsrecht.BIJZONDER, Verwerkingsrecht.STRAFRECHTELIJK, Verwerkingsrecht.BSN));
        NeemPersoonOp persoon = new NeemPersoonOp(
                new Persoon.Id(UUID.randomUUID()), "Bo Beheer", "beheerder", Proefdeur.UITGEVER, "beheerder-" + naam);
        Kijker beheerder = huis.de(HuisOprichten.class)
                .voer(new HuisOprichten.RichtHuisOp(
                        new Samenwerkingsverband.Id(UUID.randomUUID()),
                        naam,
                        HuisOprichten.Soort.PROEF,
                        profiel,
                        "besluit-1",
                        partij,
                        persoon,
                        new Rol("functioneel-beheerder")));
        Bewoners bewoners = new Bewoners(huis, beheerder, new Persoon.Id(UUID.randomUUID()));
        bewoners.neemTweedeOp(naam);
        return bewoners;
    }

    private void neemTweedeOp(String naam) {
        huis.de(PersoonOpnemen.class)
                .voer(
                        beheerder,
                        new NeemPersoonOp(
                                tweede.persoon(), "Twan Tweede", "beheerder", Proefdeur.UITGEVER, "tweede-" + naam));
        verklaar(tweede.persoon());
        verleen(tweede.persoon(), tweede.partij(), tweede.rol().code());
    }

    /** As whom the beheerder acts. */
    public Kijker beheerder() {
        return beheerder;
    }

    /** As whom the one acts who confirms what the beheerder proposed. */
    public Kijker tweede() {
        return tweede;
    }

    /** Takes in a partij that signed nothing yet, with the confirmation of the second person. */
    public Partij.Id partij(String naam, String soort) {
        Partij.Id id = new Partij.Id(UUID.randomUUID());
        huis.de(PartijOpnemen.class)
                .voer(
                        beheerder,
                        new NeemPartijOp(id, naam, Set.of(new SoortPartij(soort)), Set.of(Verwerkingsrecht.values())));
        bevestig(Soort.PARTIJ, id.waarde());
        return id;
    }

    /** Records that a partij signed everything, with the confirmation of the second person. */
    public void onderteken(Partij.Id partij) {
        for (Stuk stuk : Stuk.values()) {
            bevestig(Soort.ONDERTEKENING, teken(partij, stuk));
        }
        bevestig(Soort.VERLENING, verleen(partij, Set.of(Werkzaamheid.values())));
    }

    /** Records what a partij authorises the house to do, waiting for the second person; answers its identifier. */
    public UUID verleen(Partij.Id partij, Set<Werkzaamheid> werk) {
        return gedaan(huis.de(BevoegdheidVerlenen.class)
                .voer(beheerder, new Verlening(partij, werk, Periode.vanaf(BEGIN), "kenmerk")));
    }

    /** Records a signature that waits for the second person; answers its identifier. */
    public UUID teken(Partij.Id partij, Stuk stuk) {
        return gedaan(huis.de(OndertekeningVastleggen.class)
                .voer(
                        beheerder,
                        new OndertekeningVastleggen.LegOndertekeningVast(
                                partij, stuk, "1", BEGIN, "bestuurder", "kenmerk")));
    }

    private void bevestig(Soort soort, UUID voorstel) {
        huis.de(PartijvoorstelBevestigen.class).voer(tweede, soort, voorstel);
    }

    /** Ends the participation of a partij. */
    public void laatUittreden(Partij.Id partij) {
        huis.de(PartijLatenUittreden.class).voer(beheerder, partij);
    }

    /** Takes in a person who logs in under a name, without any statement. */
    public Persoon.Id persoon(String inlognaam) {
        return persoon(Proefdeur.UITGEVER, inlognaam);
    }

    /** Takes in a person who logs in with an issuer, without any statement. */
    public Persoon.Id persoon(String uitgever, String subject) {
        Persoon.Id id = new Persoon.Id(UUID.randomUUID());
        huis.de(PersoonOpnemen.class)
                .voer(beheerder, new NeemPersoonOp(id, "Proef Persoon", "medewerker", uitgever, subject));
        return id;
    }

    /** Records everything a role can ask of a person. */
    public void verklaar(Persoon.Id persoon) {
        for (Eis eis : Eis.values()) {
            verklaar(persoon, eis);
        }
    }

    /** Records one thing a role can ask of a person. */
    public void verklaar(Persoon.Id persoon, Eis eis) {
        huis.de(BetrouwbaarheidVastleggen.class)
                .voer(
                        beheerder,
                        new BetrouwbaarheidVastleggen.LegBetrouwbaarheidVast(
                                persoon, eis, Periode.vanaf(BEGIN), "kenmerk"));
    }

    /** Grants a role, with the confirmation of the second person where it needs one. */
    public Rolverlening verleen(Persoon.Id persoon, Partij.Id partij, String rol) {
        Rolverlening verlening = new Rolverlening(beheerder.huis(), partij, new Rol(rol), Periode.vanaf(BEGIN));
        huis.de(RolBevestigen.class).voer(tweede, stelVoor(persoon, verlening));
        return verlening;
    }

    /** Proposes a role, without any confirmation; answers the identifier of the grant. */
    public UUID stelVoor(Persoon.Id persoon, Rolverlening verlening) {
        return gedaan(
                huis.de(RolVerlenen.class).voer(beheerder, new RolVerlenen.VerleenRol(persoon, verlening, "proef")));
    }

    private static UUID gedaan(Beheren.Uitkomst uitkomst) {
        return switch (uitkomst) {
            case Beheren.Uitkomst.Gedaan gedaan -> gedaan.gegeven();
            case Beheren.Uitkomst.NietGevonden _ -> throw new IllegalStateException("nothing there");
            case Beheren.Uitkomst.Geweigerd geweigerd -> throw new IllegalStateException(geweigerd.toString());
        };
    }

    /** Takes in a person with all statements who holds one role for one partij. */
    public Persoon.Id medewerker(String inlognaam, Partij.Id partij, String rol) {
        Persoon.Id persoon = persoon(inlognaam);
        verklaar(persoon);
        verleen(persoon, partij, rol);
        return persoon;
    }

    /** Takes in a partij that signed everything. */
    public Partij.Id deelnemer(String naam, String soort) {
        Partij.Id partij = partij(naam, soort);
        onderteken(partij);
        return partij;
    }

    /** Takes a role away. */
    public void trekIn(Persoon.Id persoon, Rolverlening verlening) {
        huis.de(RolIntrekken.class).voer(beheerder, persoon, verlening);
    }
}
