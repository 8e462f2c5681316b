/** What two profiles say differently, in words for a jurist. */
@NullMarked
package nl.zorgvuldig.protocollen.vergelijking;

import org.jspecify.annotations.NullMarked;
