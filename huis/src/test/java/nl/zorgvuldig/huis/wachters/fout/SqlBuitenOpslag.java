package nl.zorgvuldig.huis.wachters.fout;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Speaks SQL outside the storage of a room. */
record SqlBuitenOpslag(JdbcClient jdbc) {}
