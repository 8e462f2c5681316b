package nl.zorgvuldig.kern.bewaring;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The answer of a destruction: two dates, because what is gone from use is not yet gone from backups (H5).
 *
 * @param uitGebruik the moment from which nobody can use it
 * @param uitReservekopieen the day of the planned key turn, after which no backup can be opened on it
 */
public record Vernietigd(Instant uitGebruik, LocalDate uitReservekopieen) {}
