package nl.zorgvuldig.huis.beheer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.protocol.Codegebruik;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.protocollen.Beslechting;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Opvolger;
import nl.zorgvuldig.protocollen.Profielkast;
import org.springframework.stereotype.Component;

/** Which texts lie ready for the house of the running transaction, and why it cannot adopt them. */
@Component
class Tekstkeuring {
    private final Protocollen protocollen;
    private final Profielkast kast;
    private final Codegebruik gebruik;
    private final Situaties situaties;

    Tekstkeuring(Protocollen protocollen, Profielkast kast, Codegebruik gebruik, Situaties situaties) {
        this.protocollen = protocollen;
        this.kast = kast;
        this.gebruik = gebruik;
        this.situaties = situaties;
    }

    /** Every text that builds on the one that holds; what settles questions of another house is not for this one. */
    List<Kandidaattekst> klaar() {
        Samenwerkingsverband.Id huis = Transactie.huidige().kijker().huis();
        Protocol.Versie geldend = protocollen.voor(huis).protocol().versie();
        List<Opvolger> teksten = kast.opvolgers(geldend).stream()
                .filter(tekst -> Beslechting.isVoor(tekst.naam(), huis.waarde()))
                .toList();
        return kast.van(geldend.naam(), geldend.geldigVanaf()).stream()
                .filter(Leesuitslag.Gelezen.class::isInstance)
                .map(Leesuitslag.Gelezen.class::cast)
                .flatMap(nu -> teksten.stream().map(tekst -> Kandidaattekst.van(nu, tekst, keur(geldend, nu, tekst))))
                .toList();
    }

    private List<Tekstbezwaar> keur(Protocol.Versie geldend, Leesuitslag.Gelezen nu, Opvolger tekst) {
        boolean onveranderd = nu.profiel().protocol().versie().equals(geldend);
        return Stream.of(
                        onveranderd
                                ? Stream.<Tekstbezwaar>empty()
                                : Stream.<Tekstbezwaar>of(new Tekstbezwaar.BasisVeranderd()),
                        dag(geldend, tekst.eersteDag()),
                        inhoud(tekst))
                .flatMap(bezwaren -> bezwaren)
                .toList();
    }

    private static Stream<Tekstbezwaar> dag(Protocol.Versie geldend, LocalDate eersteDag) {
        if (!eersteDag.isAfter(geldend.geldigVanaf())) {
            return Stream.of(new Tekstbezwaar.NietLater(geldend.geldigVanaf()));
        }
        return eersteDag.isAfter(Kalender.dag(Transactie.huidige().moment()))
                ? Stream.of(new Tekstbezwaar.NogNiet(eersteDag))
                : Stream.empty();
    }

    private Stream<Tekstbezwaar> inhoud(Opvolger tekst) {
        return switch (tekst.uitslag()) {
            case Leesuitslag.Fouten fouten -> Stream.of(new Tekstbezwaar.Fouten(fouten.fouten()));
            case Leesuitslag.Gelezen goed ->
                Stream.of(onbekend(goed), zonderTweede(goed), beheer(goed)).flatMap(bezwaren -> bezwaren);
        };
    }

    private Stream<Tekstbezwaar> onbekend(Leesuitslag.Gelezen straks) {
        return gebruik.woorden().stream()
                .filter(woord ->
                        straks.profiel().element(woord.begrip(), woord.code()).isEmpty())
                .map(Tekstbezwaar.KentNiet::new);
    }

    private Stream<Tekstbezwaar> zonderTweede(Leesuitslag.Gelezen straks) {
        Protocol protocol = straks.profiel().protocol();
        return gebruik.alleenVerleend().stream()
                .filter(rol -> protocol.rollen().containsKey(rol) && Beslissing.toontIets(protocol, rol))
                .map(Tekstbezwaar.ToontZonderTweede::new);
    }

    private Stream<Tekstbezwaar> beheer(Leesuitslag.Gelezen straks) {
        Handelingsbesluit besluit =
                Beslissing.beheren(straks.profiel().protocol(), situaties.van(Handeling.BEHEREN, Situaties.HUISWERK));
        return besluit instanceof Handelingsbesluit.Geweigerd
                ? Stream.of(new Tekstbezwaar.NietMeerBeheren())
                : Stream.empty();
    }
}
