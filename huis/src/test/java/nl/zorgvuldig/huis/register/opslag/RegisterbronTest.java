package nl.zorgvuldig.huis.register.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.zorgvuldig.huis.proef.Proefbesluit;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefmensen;
import nl.zorgvuldig.huis.register.Plek;
import nl.zorgvuldig.huis.register.Regel;
import nl.zorgvuldig.huis.register.Registerbron;
import nl.zorgvuldig.huis.register.Registervraag;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is asked of the register is what comes out, whatever is asked; and only of the own partij (T8, G2). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterbronTest {
    private static final int REGELS = 400;
    private static final int VRAGEN = 600;
    private static final LocalDate DAG = LocalDate.of(2026, 3, 1);
    private static final List<String> CATEGORIEEN = List.of(
            "gewoon",
            "'; drop table zorgvuldig.verstrekking; --",
            "%",
            "_",
            "\\",
            "' or true --",
            "é\u202e",
            "a:b ?",
            "");

    private final Proefhuis huis = Proefhuis.met("verantwoording", "kluis", "register.opslag");
    private final Registerbron bron = huis.de(Registerbron.class);
    private final Proefmensen mensen = Proefmensen.in(huis);
    private final Kijker kijker = mensen.kijker(mensen.samenwerkingsverband(), Proefbesluit.rol());
    private final Kijker ander = mensen.kijker(kijker.huis(), Proefbesluit.rol());
    private final Random kans = new Random(2026);
    private final List<UUID> partijen = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private final List<Rij> rijen = new ArrayList<>();

    private record Rij(UUID id, UUID gever, UUID partij, UUID namens, String categorie, Instant moment) {}

    RegisterbronTest() {
        for (int i = 0; i < REGELS; i++) {
            Rij rij = new Rij(
                    UUID.randomUUID(),
                    (kans.nextInt(4) == 0 ? ander : kijker).partij().waarde(),
                    kies(partijen),
                    kies(partijen),
                    kies(CATEGORIEEN),
                    Kalender.begin(DAG).plusSeconds(kans.nextInt(20) * 21_600L));
            rijen.add(rij);
            huis.vrij()
                    .sql(
                            "insert into zorgvuldig.verstrekking values (?, ?, ?, ?, ?, ?, ?, ?, 'rol', ?, '{}', 'fase', 'doel',"
                                    + " 'taak', '{IJ 8.1}', 'INZAGE', ?, 'hash')")
                    .params(
                            kijker.huis().waarde(),
                            rij.id(),
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            rij.gever(),
                            ander.persoon().waarde(),
                            rij.partij(),
                            rij.namens(),
                            rij.categorie(),
                            rij.moment().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    private <T> T kies(List<T> uit) {
        return uit.get(kans.nextInt(uit.size()));
    }

    @Test // T8: parameters are bound: over random questions exactly the lines that fit, in order
    void een_vraag_geeft_wat_erbij_past() {
        int gevonden = 0;
        for (int keer = 0; keer < VRAGEN; keer++) {
            Registervraag vraag = vraag();
            int hoogstens = 1 + kans.nextInt(60);
            List<UUID> gekregen = huis.transacties().lezen(kijker, () -> bron.regels(kijker, vraag, hoogstens)).stream()
                    .map(Regel::id)
                    .toList();
            assertThat(gekregen).as("%s", vraag).isEqualTo(verwacht(vraag, hoogstens));
            gevonden += gekregen.size();
        }
        assertThat(gevonden).isGreaterThan(VRAGEN);
        assertThat(huis.vrij()
                        .sql("select count(*) from zorgvuldig.verstrekking")
                        .query(Integer.class)
                        .single())
                .isEqualTo(REGELS);
    }

    private Registervraag vraag() {
        LocalDate van = DAG.plusDays(kans.nextInt(7) - 1L);
        return new Registervraag(
                van,
                van.plusDays(kans.nextInt(6) - 1L),
                kans.nextBoolean() ? Optional.of(new Partij.Id(kies(partijen))) : Optional.empty(),
                kans.nextBoolean() ? Optional.of(new Categorie(kies(CATEGORIEEN))) : Optional.empty(),
                kans.nextBoolean()
                        ? Optional.of(kies(rijen)).map(rij -> new Plek(rij.moment(), rij.id()))
                        : Optional.empty());
    }

    private List<UUID> verwacht(Registervraag vraag, int hoogstens) {
        // As the database orders identifiers: by their bytes.
        Comparator<Rij> volgorde =
                Comparator.comparing(Rij::moment).thenComparing(rij -> rij.id().toString());
        return rijen.stream()
                .filter(rij -> rij.gever().equals(kijker.partij().waarde()))
                .filter(rij ->
                        !rij.moment().isBefore(vraag.begin()) && rij.moment().isBefore(vraag.einde()))
                .filter(rij -> vraag.aan()
                        .map(Partij.Id::waarde)
                        .map(partij ->
                                rij.partij().equals(partij) || rij.namens().equals(partij))
                        .orElse(true))
                .filter(rij -> vraag.categorie()
                        .map(categorie -> rij.categorie().equals(categorie.code()))
                        .orElse(true))
                .filter(rij -> vraag.na()
                        .map(plek -> volgorde.compare(
                                        rij,
                                        new Rij(plek.id(), rij.gever(), rij.partij(), rij.namens(), "", plek.moment()))
                                < 0)
                        .orElse(true))
                .sorted(volgorde.reversed())
                .limit(hoogstens)
                .map(Rij::id)
                .toList();
    }

    @Test // G2, A1: row-level security shows a partij its own lines, whatever the statement asks
    void de_databank_toont_alleen_wat_de_eigen_partij_gaf() {
        for (Kijker wie : List.of(kijker, ander)) {
            List<UUID> gezien = huis.transacties()
                    .lezen(
                            wie,
                            () -> huis.jdbc()
                                    .sql("select verstrekking_id from zorgvuldig.verstrekking")
                                    .query(UUID.class)
                                    .list());
            assertThat(gezien)
                    .containsExactlyInAnyOrderElementsOf(rijen.stream()
                            .filter(rij -> rij.gever().equals(wie.partij().waarde()))
                            .map(Rij::id)
                            .toList());
        }
    }
}
