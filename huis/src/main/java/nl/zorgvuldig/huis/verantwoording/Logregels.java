package nl.zorgvuldig.huis.verantwoording;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Inzagebewijs;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;

/** Makes the readable line of a decision, within the transaction in which it was taken. */
public final class Logregels {
    private Logregels() {}

    /** The line of an act, allowed or refused; a refusal names the norms that were not met. */
    public static Logregel van(Protocol protocol, Situatie situatie, Handelingsbesluit besluit, UUID gegeven) {
        return switch (besluit) {
            case Handelingsbesluit.Toegestaan toegestaan ->
                regel(protocol, situatie, Logregel.Uitslag.TOEGESTAAN, "", gegeven);
            case Handelingsbesluit.Geweigerd geweigerd ->
                regel(protocol, situatie, Logregel.Uitslag.GEWEIGERD, redenen(geweigerd.bevindingen()), gegeven);
        };
    }

    /** The same for an act outside any dossier that is done on behalf of another partij than one's own. */
    static Logregel namens(
            Protocol protocol, Situatie situatie, Partij.Id partij, Handelingsbesluit besluit, UUID gegeven) {
        return van(protocol, situatie, besluit, gegeven).voor(partij.waarde());
    }

    /** The line of a decision about showing; what was allowed and opened is written by the safe itself. */
    public static Logregel van(Protocol protocol, Situatie situatie, Verstrekkingsbesluit besluit, UUID gegeven) {
        return switch (besluit) {
            case Verstrekkingsbesluit.Toegestaan toegestaan ->
                regel(protocol, situatie, Logregel.Uitslag.TOEGESTAAN, "", gegeven);
            case Verstrekkingsbesluit.Geweigerd geweigerd ->
                regel(protocol, situatie, Logregel.Uitslag.GEWEIGERD, redenen(geweigerd.bevindingen()), gegeven);
        };
    }

    /** The line of an act that was allowed and yet was not done. */
    static Logregel verhinderd(Protocol protocol, Situatie situatie, String code) {
        return regel(protocol, situatie, Logregel.Uitslag.GEWEIGERD, code, Logregel.GEEN);
    }

    /** The line of a question that was put before someone: the act that is asked, marked as not done yet. */
    static Logregel voorgelegd(Protocol protocol, Situatie situatie) {
        return gemerkt(protocol, situatie, "_VOORGELEGD");
    }

    /** The line of something that an act elsewhere came across. */
    static Logregel aangetroffen(Protocol protocol, Situatie situatie) {
        return gemerkt(protocol, situatie, "_AANGETROFFEN");
    }

    private static Logregel gemerkt(Protocol protocol, Situatie situatie, String merk) {
        return regel(
                protocol, situatie, situatie.handeling().name() + merk, Logregel.Uitslag.TOEGESTAAN, "", Logregel.GEEN);
    }

    /** The line of opening a record with a proof. */
    public static Logregel van(Inzagebewijs bewijs, UUID gegeven) {
        return new Logregel(
                UUID.randomUUID(),
                bewijs.kijker(),
                bewijs.namens().waarde(),
                bewijs.handeling().name(),
                bewijs.moment(),
                bewijs.doel().code(),
                bewijs.beleid(),
                Logregel.Uitslag.TOEGESTAAN,
                "",
                Transactie.huidige().spoor(),
                bewijs.dossier().map(Dossier.Id::waarde).orElse(Logregel.GEEN),
                gegeven);
    }

    /** The line of something that was asked or done without a situation to decide on. */
    static Logregel zonderSituatie(
            Protocol protocol, String handeling, Logregel.Uitslag uitslag, String redenen, UUID gegeven) {
        Transactie transactie = Transactie.huidige();
        return new Logregel(
                UUID.randomUUID(),
                transactie.kijker(),
                transactie.kijker().partij().waarde(),
                handeling,
                transactie.moment(),
                "",
                protocol.versie().hash(),
                uitslag,
                redenen,
                transactie.spoor(),
                Logregel.GEEN,
                gegeven);
    }

    /** The line of an act that broke off, as far as it was said what it was. */
    static Logregel vanAfgebroken(Transactie afgebroken) {
        return new Logregel(
                UUID.randomUUID(),
                afgebroken.kijker(),
                afgebroken.kijker().partij().waarde(),
                afgebroken.bezigheid().handeling(),
                afgebroken.moment(),
                "",
                "",
                Logregel.Uitslag.AFGEBROKEN,
                "",
                afgebroken.spoor(),
                afgebroken.bezigheid().dossier(),
                Logregel.GEEN);
    }

    /** The codes of the norms that were not met, sorted, each once. */
    public static String redenen(List<Bevinding> bevindingen) {
        return bevindingen.stream()
                .map(bevinding -> bevinding.norm().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Logregel regel(
            Protocol protocol, Situatie situatie, Logregel.Uitslag uitslag, String redenen, UUID gegeven) {
        return regel(protocol, situatie, situatie.handeling().name(), uitslag, redenen, gegeven);
    }

    private static Logregel regel(
            Protocol protocol,
            Situatie situatie,
            String handeling,
            Logregel.Uitslag uitslag,
            String redenen,
            UUID gegeven) {
        return new Logregel(
                UUID.randomUUID(),
                situatie.kijker(),
                Beslissing.namens(protocol, situatie).waarde(),
                handeling,
                situatie.moment(),
                situatie.doel().code(),
                protocol.versie().hash(),
                uitslag,
                redenen,
                Transactie.huidige().spoor(),
                situatie.bekendDossier().map(feiten -> feiten.id().waarde()).orElse(Logregel.GEEN),
                gegeven);
    }
}
