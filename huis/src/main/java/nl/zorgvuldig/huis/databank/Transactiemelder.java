package nl.zorgvuldig.huis.databank;

/** Is told how transactions end that others must know of. */
public interface Transactiemelder {

    /** Writes down what broke off and left nothing behind; runs within a new transaction of the same viewer. */
    void brakAf(Transactie afgebroken);

    /** Puts what the running transaction wrote down behind all reading that ended before it; nothing follows but commit. */
    void ontnam(Transactie lopend);
}
