package nl.zorgvuldig.voorbeeldhuis.kelder;

/** What lies in the cellar. */
public record Voorraad(int flessen) {}
