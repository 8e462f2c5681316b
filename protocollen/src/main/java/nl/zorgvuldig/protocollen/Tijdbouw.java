package nl.zorgvuldig.protocollen;

import static nl.zorgvuldig.protocollen.Profielbouw.tekst;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.protocol.Bewaartrap;
import nl.zorgvuldig.kern.protocol.Bewaarvereiste;
import nl.zorgvuldig.kern.protocol.Bewaarzicht;
import nl.zorgvuldig.kern.protocol.Gebeurtenis;
import nl.zorgvuldig.kern.protocol.Heropening;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.protocol.Tijdbepaling;
import nl.zorgvuldig.kern.protocol.Verlenging;
import nl.zorgvuldig.kern.taal.Looptijd;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Builds everything a profile says about time. */
final class Tijdbouw {
    private Tijdbouw() {}

    static Tijdbepaling van(Veld wortel) {
        Veld bewaring = wortel.veld("bewaring");
        return new Tijdbepaling(
                elk(wortel, "termijnregels", Tijdbouw::regel),
                elk(bewaring, "vernietigen", Tijdbouw::regel),
                elk(bewaring, "trappen", Tijdbouw::trap),
                elk(bewaring, "heropenen", Tijdbouw::heropening),
                elk(bewaring, "verlengen", Tijdbouw::verlenging));
    }

    private static <T> List<T> elk(Veld ouder, String lijst, Function<Veld, T> bouw) {
        return ouder.lijst(lijst).stream().map(bouw).toList();
    }

    private static Termijnregel regel(Veld veld) {
        Veld verlenging = veld.veld("verlenging");
        return new Termijnregel(
                tekst(veld, "code"),
                gebeurtenis(veld, "vanaf"),
                duur(veld, "duur"),
                Codes.constante(Termijnregel.Strekking.class, tekst(veld, "soort")),
                verlenging.inhoud() instanceof Inhoud.Groep
                        ? Optional.of(new Termijnregel.Uitloop(gebeurtenis(verlenging, "bij"), duur(verlenging, "met")))
                        : Optional.empty(),
                Artikelen.van(veld));
    }

    private static Bewaartrap trap(Veld veld) {
        Map<Rol, Bewaarzicht> zicht = veld.lijst("zicht").stream()
                .collect(Collectors.toMap(
                        rij -> new Rol(tekst(rij, "rol")), rij -> constante(Bewaarzicht.class, tekst(rij, "wat"))));
        return new Bewaartrap(tekst(veld, "code"), venster(veld), zicht, Artikelen.van(veld));
    }

    private static Heropening heropening(Veld veld) {
        return new Heropening(tekst(veld, "code"), venster(veld), rollen(veld), vereisten(veld), Artikelen.van(veld));
    }

    private static Verlenging verlenging(Veld veld) {
        boolean vaker = veld.veld("herhaalbaar").inhoud().equals(new Inhoud.JaNee(true));
        return new Verlenging(
                tekst(veld, "code"),
                tekst(veld, "vernietiging"),
                duur(veld, "hoogstens"),
                vaker ? Verlenging.Keren.HERHAALBAAR : Verlenging.Keren.EENMAAL,
                rollen(veld),
                vereisten(veld),
                Artikelen.van(veld));
    }

    private static Bewaartrap.Venster venster(Veld veld) {
        return new Bewaartrap.Venster(gebeurtenis(veld, "vanaf"), duur(veld, "van"), duur(veld, "tot"));
    }

    private static Set<Rol> rollen(Veld veld) {
        return veld.teksten("rollen").stream().map(Rol::new).collect(Collectors.toSet());
    }

    private static Set<Bewaarvereiste> vereisten(Veld veld) {
        return veld.teksten("vereisten").stream()
                .map(code -> constante(Bewaarvereiste.class, code))
                .collect(Collectors.toSet());
    }

    private static Gebeurtenis gebeurtenis(Veld veld, String naam) {
        return new Gebeurtenis(tekst(veld, naam));
    }

    private static Looptijd duur(Veld veld, String naam) {
        return Duren.lees(tekst(veld, naam));
    }

    private static <E extends Enum<E>> E constante(Class<E> soort, String code) {
        return Codes.constante(soort, code.replace('-', '_'));
    }
}
