package nl.zorgvuldig.kern.proef;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.aanmelding.Criteriumantwoord;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Gever;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.taal.Termijn;
import nl.zorgvuldig.kern.triage.Uitvraagfeiten;

/**
 * What is left of one value when less of it is true. Half a record of telling the betrokkene is less than none where none
 * is asked (J1), so that nothing on record is no step down.
 */
final class Minder implements Ontnemer.Waardeontneming {
    static final String ONBEKEND = " onbekend";

    private static final Periode VOORBIJ = Periode.van(LocalDate.EPOCH, LocalDate.EPOCH);
    private static final Set<String> EINDEN = Set.of("Inbrengfeiten.ingetrokken", "Partijfeiten.uitgetreden");

    @Override
    public Stream<Ontneming> van(String plaats, String pad, Object waarde) {
        if (waarde instanceof Gegeven.Bekend<?>) {
            return Stream.of(new Ontneming(pad + ONBEKEND, Gegeven::onbekend));
        }
        return minder(plaats, pad, waarde).filter(rest -> !rest.equals(waarde)).stream()
                .map(rest -> new Ontneming(pad, () -> rest));
    }

    private static Optional<Object> minder(String plaats, String pad, Object waarde) {
        return switch (waarde) {
            case Optional<?> _ when EINDEN.contains(plaats) -> Optional.of(Optional.of(Instant.EPOCH));
            case UUID _ -> Optional.of(UUID.nameUUIDFromBytes(pad.getBytes(StandardCharsets.UTF_8)));
            case Record code when Ontnemer.isCode(code) -> Optional.of(Kopie.nieuw(code, (_, _) -> "niet " + pad));
            case Periode _ -> Optional.of(VOORBIJ);
            case Termijn _ -> Optional.of(new Termijn(Period.ofDays(1)));
            case Kring.Iedereen _ -> Optional.of(new Kring.Alleen(Set.of()));
            case Gever.Iedereen _ -> Optional.of(new Gever.Alleen(Set.of()));
            case LocalDate _ when plaats.equals("Partijfeiten.ondertekend") -> Optional.of(LocalDate.MAX);
            case Integer _ when plaats.equals("Inbrengvoorstel.betrokkene") -> Optional.of(-1);
            case Enum<?> _ -> minderSoort(waarde);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> minderSoort(Object waarde) {
        return switch (waarde) {
            case Motivering _ -> Optional.of(Motivering.AFWEZIG);
            case Criteriumantwoord.Oordeel _ -> Optional.of(Criteriumantwoord.Oordeel.NIET_BEANTWOORD);
            case Intakesituatie.Noodzaakoordeel _ -> Optional.of(Intakesituatie.Noodzaakoordeel.NIET_NOODZAKELIJK);
            case Zicht _ -> Optional.of(Zicht.EIGEN);
            case Uitvraag _ -> Optional.of(Uitvraag.MAG_NIET);
            case Uitvraagfeiten.Stand _ -> Optional.of(Uitvraagfeiten.Stand.INGETROKKEN);
            case Geheim geheim when geheim == Geheim.GEEN -> Optional.of(Geheim.ZORG);
            case Aard aard when aard == Aard.GEWOON -> Optional.of(Aard.STRAFRECHTELIJK);
            default -> Optional.empty();
        };
    }
}
