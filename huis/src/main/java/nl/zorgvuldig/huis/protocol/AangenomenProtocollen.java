package nl.zorgvuldig.huis.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.springframework.stereotype.Component;

/** Reads the shipped profiles once, and refuses to start when a house adopted one that is missing or was altered. */
@Component
class AangenomenProtocollen implements Protocollen {
    private final Map<String, Profiel> geleverd;
    private final Map<Samenwerkingsverband.Id, Aangenomen> aangenomen = new ConcurrentHashMap<>();

    AangenomenProtocollen(Transacties transacties, Aannames aannames) {
        this.geleverd = geleverdeProfielen();
        transacties
                .naamloos(aannames::huizen)
                .forEach(huis -> aangenomen.put(
                        huis, transacties.huis(huis, "start", Databankrol.LEZEN, () -> herken(aannames.van(huis)))));
    }

    /** What a house adopted. */
    private record Aangenomen(String naam, Profiel profiel) {}

    private static Map<String, Profiel> geleverdeProfielen() {
        ProtocolLezer lezer = new ProtocolLezer();
        return lezer.ingebouwd().stream().collect(Collectors.toMap(naam -> naam, naam -> gelezen(lezer, naam)));
    }

    private static Profiel gelezen(ProtocolLezer lezer, String naam) {
        return switch (lezer.leesIngebouwd(naam)) {
            case Leesuitslag.Gelezen gelezen -> gelezen.profiel();
            case Leesuitslag.Fouten fouten ->
                throw new IllegalStateException("profile " + naam + " has faults: " + fouten.fouten());
        };
    }

    private Aangenomen herken(Aannames.Aanname aanname) {
        return Optional.ofNullable(geleverd.get(aanname.profiel()))
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
        return Optional.ofNullable(geleverd.get(naam))
                .orElseThrow(() -> new IllegalArgumentException("no profile is called " + naam));
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
