package nl.zorgvuldig.huis.wachters.fout;

import jakarta.servlet.http.HttpServletRequest;

/** Knows HTTP outside the pages of a room. */
record HttpBuitenWeb(HttpServletRequest verzoek) {}
