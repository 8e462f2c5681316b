package nl.zorgvuldig.demonstratie;

/**
 * That the demonstration runs on the database that comes along.
 *
 * @param url its JDBC address
 */
public record Meegekomen(String url) {}
