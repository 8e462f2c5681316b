package nl.zorgvuldig.huis.toegang;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Loads what a decision outside any dossier rests on, in one query. */
@Component
public class Situaties {
    /** The purpose of work that touches no dossier. */
    public static final Doel HUISWERK = new Doel("werk-van-het-huis");

    private final Kijkerfeiten feiten;

    Situaties(Kijkerfeiten feiten) {
        this.feiten = feiten;
    }

    /** What is known now of someone else in the viewer's house. */
    public Gegeven<Persoonsfeiten> feiten(Persoon.Id wie) {
        Kijker kijker = Transactie.huidige().kijker();
        return persoon(feiten.van(new Kijker(kijker.huis(), wie, kijker.partij(), kijker.rol())));
    }

    /** What is known now of a partij in the viewer's house. */
    public Gegeven<Partijfeiten> partij(Partij.Id partij) {
        Kijker kijker = Transactie.huidige().kijker();
        return Feiten.partij(feiten.van(new Kijker(kijker.huis(), kijker.persoon(), partij, kijker.rol()))
                .eigenPartij());
    }

    /** The situation of the running transaction's viewer. */
    public Situatie van(Handeling handeling, Doel doel) {
        return van(Transactie.huidige().kijker(), handeling, doel);
    }

    /** The situation of anyone, as if that person did it. */
    public Situatie van(Kijker wie, Handeling handeling, Doel doel) {
        Kijkerfeiten.Rij rij = feiten.van(wie);
        return situatie(wie, persoon(rij), Feiten.partij(rij.eigenPartij()), handeling, doel);
    }

    /** The situation of everyone who has a role for a partij, once for each role, as if that person did it. */
    public List<Situatie> aan(Partij.Id partij, Handeling handeling, Doel doel) {
        return feiten.aan(Transactie.huidige().kijker().huis(), partij).stream()
                .flatMap(rij -> rollen(rij, _ -> true, handeling, doel))
                .toList();
    }

    /** The same of everyone who has one of some roles, whatever the partij. */
    public List<Situatie> met(Set<Rol> rollen, Handeling handeling, Doel doel) {
        return feiten.met(Transactie.huidige().kijker().huis(), rollen).stream()
                .flatMap(rij -> rollen(rij, rollen::contains, handeling, doel))
                .toList();
    }

    /** Once for each of the roles that someone has for the partij of the row. */
    private static Stream<Situatie> rollen(Kijkerfeiten.Rij rij, Predicate<Rol> welke, Handeling handeling, Doel doel) {
        Gegeven<Partijfeiten> partij = Feiten.partij(rij.eigenPartij());
        return persoon(rij).alsOptie().stream()
                .flatMap(wie -> wie.rollen().stream()
                        .filter(rol -> welke.test(rol.rol())
                                && partij.voldoet(feiten -> feiten.id().equals(rol.partij())))
                        .map(rol -> situatie(
                                new Kijker(rol.huis(), wie.id(), rol.partij(), rol.rol()),
                                Gegeven.bekend(wie),
                                partij,
                                handeling,
                                doel)));
    }

    private static Gegeven<Persoonsfeiten> persoon(Kijkerfeiten.Rij rij) {
        return Feiten.persoon(rij.persoon(), Kalender.dag(Transactie.huidige().moment()));
    }

    private static Situatie situatie(
            Kijker wie, Gegeven<Persoonsfeiten> persoon, Gegeven<Partijfeiten> partij, Handeling handeling, Doel doel) {
        return new Situatie(
                Transactie.huidige().moment(),
                wie,
                handeling,
                doel,
                persoon,
                partij,
                Gegeven.onbekend(),
                Optional.empty());
    }
}
