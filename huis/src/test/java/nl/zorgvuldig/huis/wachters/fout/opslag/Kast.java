package nl.zorgvuldig.huis.wachters.fout.opslag;

/** Storage that a page must not see. */
public record Kast(String inhoud) {}
