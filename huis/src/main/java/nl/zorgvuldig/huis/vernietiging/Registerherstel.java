package nl.zorgvuldig.huis.vernietiging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Before the application opens, lays the register beside the database: an intention whose end is unknown gets one, and
 * what a restored backup brought back is destroyed again.
 */
@Component
final class Registerherstel implements SmartInitializingSingleton {
    private static final String HOOFDPERSOON = "vernietigingsregister";

    private final Vernietigingsregister register;
    private final Uitvoering uitvoering;
    private final Transacties transacties;
    private final Kluis kluis;

    Registerherstel(Vernietigingsregister register, Uitvoering uitvoering, Transacties transacties, Kluis kluis) {
        this.register = register;
        this.uitvoering = uitvoering;
        this.transacties = transacties;
        this.kluis = kluis;
    }

    @Override
    public void afterSingletonsInstantiated() {
        laatsteStand().values().stream()
                .filter(regel -> regel.stap() != Registerregel.Stap.VERVALLEN)
                .collect(Collectors.groupingBy(Registerregel::huis))
                .forEach(this::herstel);
    }

    /** The last line of each destruction; lines come in the order in which they were written. */
    private Map<UUID, Registerregel> laatsteStand() {
        return register.regels().stream()
                .collect(Collectors.toMap(Registerregel::id, regel -> regel, (eerder, later) -> later));
    }

    private void herstel(Samenwerkingsverband.Id huis, List<Registerregel> regels) {
        Set<UUID> gezocht = regels.stream().flatMap(Registerherstel::sleutels).collect(Collectors.toSet());
        Set<UUID> aanwezig = transacties.huis(huis, HOOFDPERSOON, Databankrol.LEZEN, () -> kluis.aanwezig(gezocht));
        for (Registerregel regel : regels) {
            boolean nogDaar = sleutels(regel).anyMatch(aanwezig::contains);
            if (regel.stap() == Registerregel.Stap.VOORNEMEN) {
                register.schrijf(regel.als(nogDaar ? Registerregel.Stap.VERVALLEN : Registerregel.Stap.VOLTOOID));
            } else if (nogDaar) {
                herhaal(huis, regel);
            }
        }
    }

    private static Stream<UUID> sleutels(Registerregel regel) {
        Set<UUID> gegevens = regel.wat().gegevens();
        return gegevens.isEmpty() ? Stream.of(regel.wat().eigenaar().id()) : gegevens.stream();
    }

    private void herhaal(Samenwerkingsverband.Id huis, Registerregel regel) {
        UUID eigenaar = regel.wat().eigenaar().id();
        transacties.huis(
                huis,
                HOOFDPERSOON,
                Databankrol.VERNIETIGEN,
                () -> Transactie.huidige().alsVernietiger(eigenaar, () -> {
                    uitvoering.herhaal(regel.wat());
                    return eigenaar;
                }));
        register.schrijf(regel.als(Registerregel.Stap.HERHAALD));
    }
}
