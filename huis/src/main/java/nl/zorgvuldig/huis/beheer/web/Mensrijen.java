package nl.zorgvuldig.huis.beheer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.toegang.PersoneelInzien.Personeel;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Mens;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Verklaring;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Verlening;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Rolbepaling;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;

/**
 * People with the roles that work today, and what those roles still ask of them.
 *
 * @param profiel says what a role asks
 * @param vandaag today
 * @param wie who is on record
 */
record Mensrijen(Profiel profiel, LocalDate vandaag, Personeel wie) {
    List<MensenBeeld.Rij> alle() {
        return wie.mensen().stream().map(this::rij).toList();
    }

    private MensenBeeld.Rij rij(Mens mens) {
        List<Verlening> rollen = wie.verleningen().stream()
                .filter(verlening -> verlening.aan().equals(mens.id()))
                .toList();
        List<Rol> nu = rollen.stream()
                .filter(rol -> !rol.wacht() && rol.periode().omvat(vandaag))
                .map(Verlening::rol)
                .distinct()
                .toList();
        Set<Eis> heeft = heeft(mens);
        return new MensenBeeld.Rij(
                mens.id().waarde(),
                wie.lees(mens.naam()),
                wie.lees(mens.functie()),
                Beheertekst.namen(profiel, Begrip.ROL, nu, Rol::code),
                rollen.stream().anyMatch(Verlening::wacht),
                !nu.stream().allMatch(rol -> heeft.containsAll(eisen(rol))),
                mens.kanInloggen());
    }

    private Set<Eis> heeft(Mens mens) {
        return wie.verklaringen().stream()
                .filter(verklaring -> verklaring.van().equals(mens.id()))
                .filter(verklaring -> verklaring.periode().omvat(vandaag))
                .map(Verklaring::eis)
                .collect(Collectors.toSet());
    }

    private Set<Eis> eisen(Rol rol) {
        return Optional.ofNullable(profiel.protocol().rollen().get(rol))
                .map(Rolbepaling::eisen)
                .orElseGet(Set::of);
    }
}
