package nl.zorgvuldig.protocollen;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.protocol.OpenVraag;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Builds a profile of a tree without faults. */
final class Profielbouw {
    private Profielbouw() {}

    static Profiel van(Veld wortel, String hash) {
        List<Vraag> vragen =
                wortel.lijst("open_vragen").stream().map(Profielbouw::vraag).toList();
        return new Profiel(
                protocol(wortel, vragen, hash),
                tekst(wortel, "titel"),
                bronnen(wortel),
                Namenbouw.van(wortel).en(Regimelezer.namen(wortel)).en(Woorden.namen()),
                vragen);
    }

    private static Protocol protocol(Veld wortel, List<Vraag> vragen, String hash) {
        return new Protocol(
                new Protocol.Versie(
                        tekst(wortel, "naam"),
                        LocalDate.parse(tekst(wortel, "geldig_vanaf")),
                        Regimelezer.hash(wortel, hash)),
                Fasebouw.fasen(wortel),
                Fasebouw.huisbreed(wortel),
                Partijbouw.rollen(wortel),
                Partijbouw.soorten(wortel),
                Partijbouw.categorieen(wortel),
                Aanmeldbouw.van(wortel.veld("aanmelding")),
                Zeggenschapsbouw.van(wortel.veld("zeggenschap")),
                Geheimbouw.van(wortel.veld("geheimhouding")),
                Uitvraagbouw.van(wortel),
                Fasebouw.uitkomsten(wortel),
                Normbouw.termijnen(wortel),
                Tijdbouw.van(wortel),
                Regimelezer.over(wortel),
                Normbouw.normen(wortel),
                vragen.stream()
                        .map(vraag -> new OpenVraag(vraag.code(), vraag.artikelen()))
                        .toList());
    }

    private static Vraag vraag(Veld veld) {
        return new Vraag(
                tekst(veld, "code"),
                tekst(veld, "naam"),
                tekst(veld, "vraag"),
                tekst(veld, "standaard"),
                tekst(veld, "besluit_door"),
                veld.teksten("raakt"),
                Artikelen.van(veld));
    }

    private static Bronnen bronnen(Veld wortel) {
        return new Bronnen(
                wortel.lijst("bronnen").stream()
                        .map(veld -> new Bron(tekst(veld, "code"), tekst(veld, "naam"), teVerifieren(veld)))
                        .collect(Collectors.toMap(Bron::code, Function.identity())),
                wortel.lijst("ontwerpkeuzes").stream()
                        .collect(Collectors.toMap(veld -> tekst(veld, "code"), veld -> tekst(veld, "reden"))),
                Rechtlezer.ingebouwd());
    }

    private static boolean teVerifieren(Veld bron) {
        return !bron.veld("te_verifieren").inhoud().equals(new Inhoud.JaNee(false));
    }

    /** A text that the schema promised. */
    static String tekst(Veld veld, String naam) {
        return veld.tekst(naam).orElseThrow(() -> new IllegalStateException("no text at " + veld.onder(naam)));
    }
}
