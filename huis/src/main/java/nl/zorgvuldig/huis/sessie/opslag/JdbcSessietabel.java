package nl.zorgvuldig.huis.sessie.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.sessie.Geldigheid;
import nl.zorgvuldig.huis.sessie.Sessierij;
import nl.zorgvuldig.huis.sessie.Sessietabel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSessietabel implements Sessietabel {
    private static final Duration TUSSENPOOS = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    JdbcSessietabel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Bekende> bekenden(String identiteit) {
        return jdbc.sql("""
                select samenwerkingsverband_id, persoon_id from identiteit where kenmerk = decode(:identiteit, 'hex')
                """)
                .param("identiteit", identiteit)
                .query((rij, nummer) ->
                        new Bekende(new Samenwerkingsverband.Id(id(rij, "samenwerkingsverband_id")), persoon(rij)))
                .list();
    }

    @Override
    public Optional<Instant> logIn(String identiteit, Instant nu) {
        return jdbc.sql("""
                with vorige as (select laatste_op from inlogmoment where kenmerk = decode(:identiteit, 'hex')),
                nieuw as (
                    insert into inlogmoment (kenmerk, laatste_op) values (decode(:identiteit, 'hex'), :nu)
                    on conflict (kenmerk) do update set laatste_op = excluded.laatste_op)
                select laatste_op from vorige
                """)
                .param("identiteit", identiteit)
                .param("nu", tijd(nu))
                .query((rij, nummer) -> moment(rij, "laatste_op"))
                .optional();
    }

    @Override
    public void bewaar(Sessierij rij, Instant nu) {
        Optional<Kijker> kijker = rij.gekozen().map(Sessierij.Gekozen::kijker);
        jdbc.sql("""
                insert into sessie (tokenhash, identiteit, samenwerkingsverband_id, persoon_id, partij_id, rol,
                    context_id, epoche, gemaakt_op, gezien_op, vorige_inlog)
                values (decode(:sleutel, 'hex'), decode(:identiteit, 'hex'), :huis, :persoon, :partij, :rol,
                    :context, :epoche, :gemaakt, :nu, :vorige)
                """)
                .param("sleutel", rij.sleutel())
                .param("identiteit", rij.identiteit())
                .param("huis", kijker.map(wie -> wie.huis().waarde()).orElse(null))
                .param("persoon", kijker.map(wie -> wie.persoon().waarde()).orElse(null))
                .param("partij", kijker.map(wie -> wie.partij().waarde()).orElse(null))
                .param("rol", kijker.map(wie -> wie.rol().code()).orElse(null))
                .param("context", rij.gekozen().map(Sessierij.Gekozen::id).orElse(null))
                .param("epoche", rij.gekozen().map(Sessierij.Gekozen::epoche).orElse(null))
                .param("gemaakt", tijd(rij.gemaaktOp()))
                .param("nu", tijd(nu))
                .param("vorige", rij.vorigeInlog().map(JdbcSessietabel::tijd).orElse(null))
                .update();
    }

    @Override
    public Optional<Sessierij> zoek(String sleutel, Instant nu) {
        Optional<Sessierij> gevonden = jdbc.sql("""
                select encode(tokenhash, 'hex') as sleutel, encode(identiteit, 'hex') as identiteit, gemaakt_op,
                    vorige_inlog, samenwerkingsverband_id, persoon_id, partij_id, rol, context_id, epoche
                from sessie
                where tokenhash = decode(:sleutel, 'hex') and gezien_op > :stil and gemaakt_op > :hoogstens
                  and (persoon_id is null or exists (
                      select from identiteit i
                      where i.kenmerk = sessie.identiteit
                        and i.samenwerkingsverband_id = sessie.samenwerkingsverband_id
                        and i.persoon_id = sessie.persoon_id))
                """)
                .param("sleutel", sleutel)
                .param("stil", tijd(nu.minus(Geldigheid.STIL)))
                .param("hoogstens", tijd(nu.minus(Geldigheid.HOOGSTENS)))
                .query((rij, nummer) -> rij(rij))
                .optional();
        gevonden.ifPresent(_ -> raakAan(sleutel, nu));
        return gevonden;
    }

    private void raakAan(String sleutel, Instant nu) {
        jdbc.sql("update sessie set gezien_op = :nu where tokenhash = decode(:sleutel, 'hex') and gezien_op < :eerder")
                .param("nu", tijd(nu))
                .param("eerder", tijd(nu.minus(TUSSENPOOS)))
                .param("sleutel", sleutel)
                .update();
    }

    @Override
    public boolean verwijder(String sleutel) {
        return jdbc.sql("delete from sessie where tokenhash = decode(:sleutel, 'hex')")
                        .param("sleutel", sleutel)
                        .update()
                == 1;
    }

    @Override
    public int verwijderAlle(String identiteit) {
        return jdbc.sql("delete from sessie where identiteit = decode(:identiteit, 'hex')")
                .param("identiteit", identiteit)
                .update();
    }

    @Override
    public int verwijderAlle(Samenwerkingsverband.Id huis, Persoon.Id persoon) {
        return jdbc.sql("""
                delete from sessie where identiteit in (
                    select kenmerk from identiteit where samenwerkingsverband_id = :huis and persoon_id = :persoon)
                """)
                .param("huis", huis.waarde())
                .param("persoon", persoon.waarde())
                .update();
    }

    @Override
    public void ruimOp(Instant nu) {
        jdbc.sql("delete from sessie where gezien_op <= :stil or gemaakt_op <= :hoogstens")
                .param("stil", tijd(nu.minus(Geldigheid.STIL)))
                .param("hoogstens", tijd(nu.minus(Geldigheid.HOOGSTENS)))
                .update();
    }

    @Override
    public void ontneemContext(String sleutel) {
        jdbc.sql("""
                update sessie set samenwerkingsverband_id = null, persoon_id = null, partij_id = null, rol = null,
                    context_id = null, epoche = null
                where tokenhash = decode(:sleutel, 'hex')
                """).param("sleutel", sleutel).update();
    }

    @Override
    public void zetEpoche(String sleutel, long epoche) {
        jdbc.sql("update sessie set epoche = :epoche where tokenhash = decode(:sleutel, 'hex')")
                .param("epoche", epoche)
                .param("sleutel", sleutel)
                .update();
    }

    @Override
    public long epoche(Persoon.Id persoon) {
        return jdbc.sql("select coalesce(max(nummer), 0) from rechtenepoche where persoon_id = :persoon")
                .param("persoon", persoon.waarde())
                .query(Long.class)
                .single();
    }

    private static Sessierij rij(ResultSet rij) throws SQLException {
        return new Sessierij(
                rij.getString("sleutel"),
                rij.getString("identiteit"),
                moment(rij, "gemaakt_op"),
                Optional.ofNullable(rij.getTimestamp("vorige_inlog")).map(Timestamp::toInstant),
                gekozen(rij));
    }

    private static Optional<Sessierij.Gekozen> gekozen(ResultSet rij) throws SQLException {
        @Nullable UUID context = rij.getObject("context_id", UUID.class);
        if (context == null) {
            return Optional.empty();
        }
        Kijker kijker = new Kijker(
                new Samenwerkingsverband.Id(id(rij, "samenwerkingsverband_id")),
                persoon(rij),
                new Partij.Id(id(rij, "partij_id")),
                new Rol(rij.getString("rol")));
        return Optional.of(new Sessierij.Gekozen(context, kijker, rij.getLong("epoche")));
    }

    private static Persoon.Id persoon(ResultSet rij) throws SQLException {
        return new Persoon.Id(id(rij, "persoon_id"));
    }

    private static UUID id(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, UUID.class);
    }

    private static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getTimestamp(kolom).toInstant();
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
