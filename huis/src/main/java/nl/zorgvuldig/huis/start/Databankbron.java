package nl.zorgvuldig.huis.start;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.zorgvuldig.huis.ingebed.IngebeddePostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/** How to reach the database: who asks for it waits until the server runs, and gets the failure when it does not. */
public final class Databankbron extends EnumerablePropertySource<CompletableFuture<IngebeddePostgres>> {
    private static final Map<String, Function<IngebeddePostgres, String>> WAARDEN = Map.of(
            "zorgvuldig.databank.url", IngebeddePostgres::url,
            "zorgvuldig.databank.eigenaar.naam", postgres -> postgres.eigenaar().naam(),
            "zorgvuldig.databank.eigenaar.wachtwoord",
                    postgres -> postgres.eigenaar().wachtwoord(),
            "zorgvuldig.databank.toepassing.naam",
                    postgres -> postgres.toepassing().naam(),
            "zorgvuldig.databank.toepassing.wachtwoord",
                    postgres -> postgres.toepassing().wachtwoord());

    /** Of a server that is starting. */
    public Databankbron(CompletableFuture<IngebeddePostgres> postgres) {
        super("databank", postgres);
    }

    @Override
    public String[] getPropertyNames() {
        return WAARDEN.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable Object getProperty(String naam) {
        Function<IngebeddePostgres, String> waarde = WAARDEN.get(naam);
        return waarde == null ? null : waarde.apply(source.join());
    }
}
