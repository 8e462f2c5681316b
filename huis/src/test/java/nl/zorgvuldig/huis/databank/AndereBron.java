package nl.zorgvuldig.huis.databank;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The same source under another identity, so that Spring does not hand back the connection of the transaction. */
final class AndereBron extends DelegatingDataSource {
    AndereBron(DataSource bron) {
        super(bron);
    }
}
