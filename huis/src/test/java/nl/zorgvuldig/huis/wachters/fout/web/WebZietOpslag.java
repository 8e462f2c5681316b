package nl.zorgvuldig.huis.wachters.fout.web;

import nl.zorgvuldig.huis.wachters.fout.opslag.Kast;

/** Looks into storage from a page. */
record WebZietOpslag(Kast kast) {}
