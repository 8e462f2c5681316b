package nl.zorgvuldig.voorbeeldhuis;

import org.springframework.modulith.Modulithic;

/** The sample. */
@Modulithic
public class Voorbeeldhuis {}
