package nl.zorgvuldig.huis.toezicht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * Lines that were drawn by lot.
 *
 * @param id random identifier
 * @param van first day they were drawn from
 * @param totEnMet last day
 * @param door who drew
 * @param op when
 * @param regels how many lines were drawn
 * @param beoordeeld of how many of those there is a judgement
 */
public record Steekproef(
        UUID id, LocalDate van, LocalDate totEnMet, Persoon.Id door, Instant op, int regels, int beoordeeld) {}
