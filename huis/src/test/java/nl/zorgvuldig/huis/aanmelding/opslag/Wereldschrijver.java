package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Gebruik;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.jspecify.annotations.Nullable;

/** Puts worlds in the tables behind the application's back; sealed columns hold bytes that nobody opens. */
final class Wereldschrijver implements AutoCloseable {
    private static final byte[] DICHT = {0};

    private final Connection verbinding;
    private final UUID huis;
    private final Instant nu;
    private final Random ids;
    private final Map<String, PreparedStatement> opdrachten = new LinkedHashMap<>();

    Wereldschrijver(Connection verbinding, UUID huis, Instant nu, long zaad) throws SQLException {
        this.verbinding = verbinding;
        this.huis = huis;
        this.nu = nu;
        this.ids = new Random(zaad);
        verbinding.setAutoCommit(false);
    }

    /** The leave of a colleague with a role, of whom nothing more is needed. */
    private void schrijf(UUID verlof, UUID verlening, UUID partij, Wereld.Waarneemrij tijdens) throws SQLException {
        UUID collega = id();
        rij("persoon", "?, ?, ?, ?, ?", huis, collega, DICHT, DICHT, nu);
        rij(
                "rolverlening",
                "?, ?, ?, ?, 'procesregisseur', ?, ?, ?, ?, ?, ?, true, ?, ?, false",
                huis,
                verlening,
                collega,
                partij,
                tijdens.rol().van(),
                tijdens.rol().totEnMet(),
                DICHT,
                id(),
                nu,
                ingetrokken(tijdens.rolIngetrokken()),
                id(),
                nu);
        schrijf(verlof, collega, tijdens.verlof());
    }

    private void schrijf(UUID id, UUID persoon, Wereld.Verlofrij verlof) throws SQLException {
        rij(
                "verlof",
                "?, ?, ?, ?, ?, ?, ?, ?",
                huis,
                id,
                persoon,
                verlof.van(),
                verlof.totEnMet(),
                id(),
                nu,
                ingetrokken(verlof.ingetrokken()));
    }

    void schrijf(Wereld wereld) throws SQLException {
        for (Wereld.Partijrij partij : wereld.partijen()) {
            rij(
                    "partij",
                    "?, ?, 'p', ?, ?, ?, ?",
                    huis,
                    partij.id(),
                    array(partij.soorten()),
                    array(partij.rechten()),
                    nu,
                    partij.uitgetreden());
            for (var stuk : partij.ondertekend().entrySet()) {
                rij(
                        "ondertekening",
                        "?, ?, ?, ?, '1', ?, 'b', 'k', ?, null",
                        huis,
                        id(),
                        partij.id(),
                        stuk.getKey().name(),
                        stuk.getValue(),
                        nu);
            }
        }
        rij("persoon", "?, ?, ?, ?, ?", huis, wereld.persoon(), DICHT, DICHT, nu);
        for (Wereld.Rolrij rol : wereld.rollen()) {
            rij(
                    "rolverlening",
                    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?, false",
                    huis,
                    id(),
                    wereld.persoon(),
                    rol.partij(),
                    rol.rol(),
                    rol.periode().van(),
                    rol.periode().totEnMet(),
                    DICHT,
                    id(),
                    rol.bekeken(),
                    ingetrokken(rol.ingetrokken()),
                    Optional.of(id()).filter(tweede -> !rol.wacht()),
                    Optional.of(rol.bekeken()).filter(toen -> !rol.wacht()));
        }
        if (wereld.verlof().isPresent()) {
            schrijf(id(), wereld.persoon(), wereld.verlof().get());
        }
        for (Wereld.Eisrij eis : wereld.eisen()) {
            rij(
                    "betrouwbaarheid",
                    "?, ?, ?, ?, 'k', ?, ?, ?, ?",
                    huis,
                    id(),
                    wereld.persoon(),
                    eis.eis().name(),
                    eis.periode().van(),
                    eis.periode().totEnMet(),
                    nu,
                    ingetrokken(eis.ingetrokken()));
        }
        for (Wereld.Beslissingrij rij : wereld.beslissingen()) {
            schrijf(rij);
        }
        schrijfDossier(wereld);
    }

    /** A decision that does not hold was withdrawn, or still waits for a second person. */
    private void schrijf(Wereld.Beslissingrij rij) throws SQLException {
        boolean wacht = rij.ingetrokken() && ids.nextBoolean();
        Artikel20 beslissing = rij.beslissing();
        rij(
                "artikel20",
                "?, ?, ?, 'k', ?, ?, ?, ?, ?, ?, ?, ?, ?",
                huis,
                id(),
                beslissing.partij().waarde(),
                beslissing.periode().van(),
                beslissing.periode().totEnMet(),
                codes(beslissing.themas(), Gebied::code),
                codes(beslissing.doelen(), Doel::code),
                codes(beslissing.onderdelen(), Onderdeel::code),
                codes(beslissing.ondertekend(), Ondertekenaar::code),
                nu,
                ingetrokken(rij.ingetrokken() && !wacht),
                Optional.of(id()).filter(voorsteller -> wacht));
    }

    private <T> Object codes(Set<T> waarden, Function<T, String> code) throws SQLException {
        return array(waarden.stream().map(code).toList());
    }

    private void schrijfDossier(Wereld wereld) throws SQLException {
        Wereld.Dossierrij dossier = wereld.dossier();
        rij(
                "dossier",
                "?, ?, '1', ?, 'LOPEND', ?, ?, ?, ?, null, 'h', ?, ?",
                huis,
                dossier.id(),
                dossier.fase(),
                dossier.leidendePartij(),
                dossier.taak(),
                dossier.gebied(),
                id(),
                nu,
                nu);
        for (Wereld.Deelnamerij deelname : wereld.deelnames()) {
            if (!deelname.persoon().equals(wereld.persoon())) {
                rij("persoon", "?, ?, ?, ?, ?", huis, deelname.persoon(), DICHT, DICHT, nu);
            }
            Optional<UUID> verlof = deelname.tijdens().map(_ -> id());
            Optional<UUID> verlening = deelname.tijdens().map(_ -> id());
            if (deelname.tijdens().isPresent()) {
                schrijf(
                        verlof.get(),
                        verlening.get(),
                        deelname.partij(),
                        deelname.tijdens().get());
            }
            rij(
                    "betrokkenheid",
                    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
                    huis,
                    id(),
                    dossier.id(),
                    deelname.persoon(),
                    deelname.partij(),
                    deelname.soort(),
                    nu,
                    ingetrokken(deelname.ingetrokken()),
                    verlof,
                    verlening);
        }
        Grondschrijver gronden = new Grondschrijver(this::rij, verbinding, huis, nu);
        for (Wereld.Vraagrij vraag : wereld.vragen()) {
            rij(
                    "uitvraag",
                    "?, ?, ?, ?, '{}', ?, ?, ?, ?, ?",
                    huis,
                    vraag.id(),
                    dossier.id(),
                    vraag.partij(),
                    verbinding.createArrayOf("uuid", vraag.mee().toArray()),
                    vraag.uiterlijk(),
                    nu,
                    ingetrokken(vraag.beantwoord()),
                    ingetrokken(vraag.ingetrokken()));
        }
        for (Wereld.Grondrij grond : wereld.gronden()) {
            gronden.schrijf(wereld, grond);
        }
        for (Wereld.Inbrengrij inbreng : wereld.inbrengen()) {
            rij(
                    "inbreng",
                    "?, ?, ?, ?, ?, 1, ?, ?, ?, 'd', 't', ?, ?, ?, ?, ?, ?, 1, ?, ?",
                    huis,
                    inbreng.id(),
                    dossier.id(),
                    inbreng.gever(),
                    id(),
                    inbreng.categorie(),
                    inbreng.onderdeel(),
                    inbreng.fase(),
                    DICHT,
                    DICHT,
                    DICHT,
                    LocalDate.EPOCH,
                    nu,
                    inbreng.ingetrokken(),
                    inbreng.doorgegeven(),
                    inbreng.doorgegeven().map(_ -> DICHT));
            if (inbreng.voorwaarden().isPresent()) {
                schrijf(dossier.id(), inbreng.id(), inbreng.voorwaarden().get());
            }
            if (inbreng.voortzetting().isPresent()) {
                schrijf(dossier.id(), inbreng.id(), inbreng.voortzetting().get());
            }
        }
    }

    /** The version before the last says the opposite: it must not count. */
    private void schrijf(UUID dossier, UUID inbreng, Voorwaarden voorwaarden) throws SQLException {
        Voorwaarden eerder = voorwaarden.kring() instanceof Kring.Iedereen ? Voorwaarden.GESLOTEN : Voorwaarden.OPEN;
        versie(dossier, inbreng, 1, eerder);
        versie(dossier, inbreng, 2, voorwaarden);
    }

    private void versie(UUID dossier, UUID inbreng, int versie, Voorwaarden voorwaarden) throws SQLException {
        Set<Ontvanger> ontvangers = voorwaarden.kring() instanceof Kring.Alleen alleen ? alleen.ontvangers() : Set.of();
        rij(
                "inbrengvoorwaarde",
                "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?, ?",
                huis,
                id(),
                inbreng,
                versie,
                dossier,
                voorwaarden.kring() instanceof Kring.Iedereen ? "IEDEREEN" : "ALLEEN",
                ontvangers.contains(new Ontvanger.Regisseur()),
                uuids(ontvangers.stream()
                        .filter(Ontvanger.EenPartij.class::isInstance)
                        .map(ontvanger -> ((Ontvanger.EenPartij) ontvanger).id())),
                uuids(voorwaarden.voorbehoud().stream()),
                voorwaarden.uitvraag().name(),
                id(),
                nu,
                verbinding.createArrayOf(
                        "uuid",
                        voorwaarden.kring().mensen().stream()
                                .map(Persoon.Id::waarde)
                                .toArray()),
                doelen(voorwaarden.gebruik()));
    }

    private Optional<Array> doelen(Gebruik gebruik) throws SQLException {
        return gebruik instanceof Gebruik.Alleen(Set<Doel> doelen)
                ? Optional.of(verbinding.createArrayOf(
                        "text", doelen.stream().map(Doel::code).toArray()))
                : Optional.empty();
    }

    private Object uuids(Stream<Partij.Id> partijen) throws SQLException {
        return verbinding.createArrayOf("uuid", partijen.map(Partij.Id::waarde).toArray());
    }

    private void schrijf(UUID dossier, UUID inbreng, Wereld.Voortzetting naar) throws SQLException {
        rij(
                "noodzaakoordeel",
                "?, ?, ?, ?, ?, ?, ?, ?",
                huis,
                id(),
                dossier,
                inbreng,
                naar.naar(),
                naar.noodzakelijk() ? "NOODZAKELIJK" : "NIET_NOODZAKELIJK",
                id(),
                nu);
        rij(
                "akkoord",
                "?, ?, ?, ?, ?, ?, ?, ?, ?",
                huis,
                id(),
                dossier,
                inbreng,
                naar.naar(),
                naar.akkoord(),
                id(),
                nu,
                ingetrokken(naar.akkoordIngetrokken()));
    }

    private Optional<Instant> ingetrokken(boolean ja) {
        return ja ? Optional.of(nu.minusSeconds(60)) : Optional.empty();
    }

    private Object array(Collection<String> waarden) throws SQLException {
        return verbinding.createArrayOf("text", waarden.toArray());
    }

    private UUID id() {
        return new UUID(ids.nextLong(), ids.nextLong());
    }

    private void rij(String tabel, String waarden, Object... gegevens) throws SQLException {
        String sql = "insert into zorgvuldig." + tabel + " values (" + waarden + ")";
        PreparedStatement opdracht = opdrachten.get(sql);
        if (opdracht == null) {
            opdracht = verbinding.prepareStatement(sql);
            opdrachten.put(sql, opdracht);
        }
        for (int i = 0; i < gegevens.length; i++) {
            opdracht.setObject(i + 1, waarde(gegevens[i]));
        }
        opdracht.addBatch();
    }

    private static @Nullable Object waarde(Object gegeven) {
        return switch (gegeven) {
            case Optional<?> misschien -> misschien.map(Wereldschrijver::waarde).orElse(null);
            case Instant moment -> moment.atOffset(ZoneOffset.UTC);
            default -> gegeven;
        };
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement opdracht : opdrachten.values()) {
            opdracht.executeBatch();
            opdracht.close();
        }
        verbinding.commit();
        verbinding.close();
    }
}
