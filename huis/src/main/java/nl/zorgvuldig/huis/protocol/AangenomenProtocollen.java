package nl.zorgvuldig.huis.protocol;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.Profielkast;
import org.springframework.stereotype.Component;

/** Reads the profile of each house once, and refuses to start when a house adopted one that is missing or was altered. */
@Component
class AangenomenProtocollen implements Protocollen {
    private final Profielkast kast;
    private final Map<Tekst, Optional<Profiel>> gelezen = new ConcurrentHashMap<>();
    private final Map<String, Profiel> nieuwste = new ConcurrentHashMap<>();
    private final Map<Samenwerkingsverband.Id, Aangenomen> aangenomen = new ConcurrentHashMap<>();

    AangenomenProtocollen(Profielkast kast, Transacties transacties, Aannames aannames) {
        this.kast = kast;
        transacties
                .naamloos(aannames::huizen)
                .forEach(huis -> aangenomen.put(
                        huis, transacties.huis(huis, "start", Databankrol.LEZEN, () -> herken(aannames.van(huis)))));
    }

    /** What a house adopted. */
    private record Aangenomen(String naam, Profiel profiel) {}

    /** Which text: houses may have adopted it on different days. */
    private record Tekst(String naam, LocalDate eersteDag) {}

    private Aangenomen herken(Aannames.Aanname aanname) {
        Tekst tekst = new Tekst(aanname.profiel(), aanname.geldigVanaf());
        return gelezen.computeIfAbsent(
                        tekst, deze -> kast.van(deze.naam(), deze.eersteDag()).flatMap(AangenomenProtocollen::goed))
                .filter(profiel -> profiel.protocol().versie().hash().equals(aanname.hash()))
                .map(profiel -> new Aangenomen(aanname.naam(), profiel))
                .orElseThrow(() -> gewijzigd(aanname));
    }

    private static Optional<Profiel> goed(Leesuitslag uitslag) {
        return uitslag instanceof Leesuitslag.Gelezen goed ? Optional.of(goed.profiel()) : Optional.empty();
    }

    private static StartGeweigerd gewijzigd(Aannames.Aanname aanname) {
        return new StartGeweigerd("Het huis " + aanname.naam() + " heeft het profiel " + aanname.profiel() + "/"
                + aanname.geldigVanaf() + " aangenomen, en dat bestand is er niet meer of is veranderd: zet het"
                + " ongewijzigd terug in de map `profielen` van uw gegevens, of start de versie van Zorgvuldig waar het"
                + " bij hoort.");
    }

    @Override
    public Profiel voor(Samenwerkingsverband.Id huis) {
        return van(huis).profiel();
    }

    @Override
    public Profiel geleverd(String naam) {
        return nieuwste.computeIfAbsent(
                naam,
                deze -> kast.nieuwste(deze)
                        .flatMap(AangenomenProtocollen::goed)
                        .orElseThrow(
                                () -> new IllegalArgumentException("no profile without faults is called " + deze)));
    }

    @Override
    public void opgericht(Samenwerkingsverband.Id huis, String naam, Profiel profiel) {
        aangenomen.put(huis, new Aangenomen(naam, profiel));
    }

    @Override
    public Set<Samenwerkingsverband.Id> huizen() {
        return Set.copyOf(aangenomen.keySet());
    }

    @Override
    public String naam(Samenwerkingsverband.Id huis) {
        return van(huis).naam();
    }

    private Aangenomen van(Samenwerkingsverband.Id huis) {
        return Optional.ofNullable(aangenomen.get(huis))
                .orElseThrow(() -> new IllegalStateException("a house without a profile"));
    }
}
