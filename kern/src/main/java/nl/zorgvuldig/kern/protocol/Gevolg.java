package nl.zorgvuldig.kern.protocol;

/** What an outcome does to the data of the dossier. */
public sealed interface Gevolg {

    /** The casus goes on; each inbreng only when necessary there and with its giver's akkoord. */
    record NaarFase(Fase fase) implements Gevolg {}

    /** Everything about the person is destroyed; a coded reason is handed over. */
    record Vernietigen() implements Gevolg {}
}
