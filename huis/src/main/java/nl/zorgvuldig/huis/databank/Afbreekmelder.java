package nl.zorgvuldig.huis.databank;

/** Is told, in a new transaction of the same viewer, that a transaction broke off and left nothing behind. */
@FunctionalInterface
public interface Afbreekmelder {

    /** Writes down what broke off; runs within the new transaction. */
    void brakAf(Transactie afgebroken);
}
