package nl.zorgvuldig.huis.databank;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the database is and who logs in.
 *
 * @param url JDBC address of the database
 * @param eigenaar the owner of the schema, used by migration at start only
 * @param toepassing the login of the running application, which owns nothing
 */
@ConfigurationProperties("zorgvuldig.databank")
record Databankinstellingen(String url, Inlog eigenaar, Inlog toepassing) {

    /** A name and a password; it does not print the password. */
    record Inlog(String naam, String wachtwoord) {
        @Override
        public String toString() {
            return "Inlog[" + naam + "]";
        }
    }

    @Override
    public String toString() {
        return "Databankinstellingen[" + url + "]";
    }
}
