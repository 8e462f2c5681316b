package nl.zorgvuldig.demonstratie.wandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweInbreng;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * Adds inbrengen to a casus of someone under care secrecy, sealed and written by the house as every inbreng is; then
 * divides them over twelve partijen: the one that reported, the police and ten municipalities.
 */
public final class Inbrengmaker {
    private static final List<String> CATEGORIEEN =
            List.of("gezondheid", "woonsituatie", "financien", "relaties", "toezicht");

    private final Webhuis huis;
    private final UUID dossier;

    private Inbrengmaker(Webhuis huis, UUID dossier) {
        this.huis = huis;
        this.dossier = dossier;
    }

    /** Adds so many inbrengen to a casus. */
    public static void voegToe(Webhuis huis, String pad, int aantal) {
        new Inbrengmaker(huis, UUID.fromString(pad.replace("/dossiers/", ""))).voegToe(aantal);
    }

    private void voegToe(int aantal) {
        Kijker gever = gever();
        Inschrijvingen inschrijvingen = huis.de(Inschrijvingen.class);
        huis.de(Transacties.class).schrijven(gever, () -> {
            IntStream.range(0, aantal).forEach(nummer -> inschrijvingen.voegToe(gever, inbreng(nummer)));
            return aantal;
        });
        Proefserver.alsBeheerder(
                huis.databank(),
                "set session_replication_role = replica",
                verdeling(gever.huis()),
                "set session_replication_role = origin",
                "vacuum analyze");
    }

    private String verdeling(Samenwerkingsverband.Id in) {
        return """
            with gemeente as (
                select partij_id, row_number() over (order by naam) as nummer from zorgvuldig.partij
                where samenwerkingsverband_id = '%1$s' and 'college' = any (soorten) limit 10),
            politie as (
                select partij_id from zorgvuldig.partij
                where samenwerkingsverband_id = '%1$s' and 'politie' = any (soorten)),
            telling as (
                select inbreng_id, categorie, 1 + row_number() over (order by inbreng_id) %% 10 as nummer
                from zorgvuldig.inbreng where dossier_id = '%2$s'
                  and categorie in ('woonsituatie', 'financien', 'relaties', 'toezicht'))
            update zorgvuldig.inbreng i
            set gever_id = case when t.categorie = 'toezicht' then (select partij_id from politie)
                                else (select g.partij_id from gemeente g where g.nummer = t.nummer) end
            from telling t where t.inbreng_id = i.inbreng_id
            """.formatted(in.waarde(), dossier);
    }

    private NieuweInbreng inbreng(int nummer) {
        return new NieuweInbreng(
                new Dossier.Id(dossier),
                1,
                1,
                new Categorie(CATEGORIEEN.get(nummer % CATEGORIEEN.size())),
                Optional.empty(),
                new Fase("aanmelding"),
                new Doel("aanmelding-toetsen"),
                new Taak("ggz-behandeling"),
                "Er is die week drie keer met hem gesproken; hij kwam zijn afspraken na. Nummer " + nummer + ".",
                "Zonder dit is niet te beoordelen welke hulp nodig is. Nummer " + nummer + ".",
                "Eigen waarneming van een medewerker. Nummer " + nummer + ".",
                LocalDate.of(2026, 3, 1),
                Optional.empty(),
                Voorwaarden.OPEN,
                "",
                new Inschrijvingen.Vindbaar.Niet(),
                Optional.empty());
    }

    private Kijker gever() {
        return Proefserver.vrij(huis.databank())
                .sql("""
                        select samenwerkingsverband_id, aanmelder_id, leidende_partij_id
                        from zorgvuldig.dossier where dossier_id = ?
                        """)
                .param(dossier)
                .query((rij, _) -> new Kijker(
                        new Samenwerkingsverband.Id(rij.getObject(1, UUID.class)),
                        new Persoon.Id(rij.getObject(2, UUID.class)),
                        new Partij.Id(rij.getObject(3, UUID.class)),
                        new Rol("aanmelder")))
                .single();
    }
}
