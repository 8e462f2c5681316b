package nl.zorgvuldig.huis.ingebed;

/** A name and a password with which one logs in to the server; the password is never printed. */
public record Inlog(String naam, String wachtwoord) {
    @Override
    public String toString() {
        return "Inlog[" + naam + "]";
    }
}
