package nl.zorgvuldig.voorbeeldhuis.keuken;

import nl.zorgvuldig.voorbeeldhuis.kelder.Voorraad;

/** Goes to the cellar without being allowed. */
record Kok(Voorraad voorraad) {}
