package nl.zorgvuldig.huis.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.springframework.stereotype.Component;

/** Reads each shipped profile once, when it is first needed, and refuses to start when a house adopted one that is missing or was altered. */
@Component
class AangenomenProtocollen implements Protocollen {
    private final ProtocolLezer lezer = new ProtocolLezer();
    private final Set<String> geleverd = Set.copyOf(lezer.ingebouwd());
    private final Map<String, Profiel> gelezen = new ConcurrentHashMap<>();
    private final Map<Samenwerkingsverband.Id, Aangenomen> aangenomen = new ConcurrentHashMap<>();

    AangenomenProtocollen(Transacties transacties, Aannames aannames) {
        transacties
                .naamloos(aannames::huizen)
                .forEach(huis -> aangenomen.put(
                        huis, transacties.huis(huis, "start", Databankrol.LEZEN, () -> herken(aannames.van(huis)))));
    }

    /** What a house adopted. */
    private record Aangenomen(String naam, Profiel profiel) {}

    private Optional<Profiel> profiel(String naam) {
        return geleverd.contains(naam) ? Optional.of(gelezen.computeIfAbsent(naam, this::lees)) : Optional.empty();
    }

    private Profiel lees(String naam) {
        return switch (lezer.leesIngebouwd(naam)) {
            case Leesuitslag.Gelezen uitslag -> uitslag.profiel();
            case Leesuitslag.Fouten fouten ->
                throw new IllegalStateException("profile " + naam + " has faults: " + fouten.fouten());
        };
    }

    private Aangenomen herken(Aannames.Aanname aanname) {
        return profiel(aanname.profiel())
                .filter(profiel -> profiel.protocol().versie().hash().equals(aanname.hash()))
                .map(profiel -> new Aangenomen(aanname.naam(), profiel))
                .orElseThrow(() -> new ProtocolGewijzigd(aanname.profiel()));
    }

    @Override
    public Profiel voor(Samenwerkingsverband.Id huis) {
        return van(huis).profiel();
    }

    @Override
    public Profiel geleverd(String naam) {
        return profiel(naam).orElseThrow(() -> new IllegalArgumentException("no profile is called " + naam));
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
