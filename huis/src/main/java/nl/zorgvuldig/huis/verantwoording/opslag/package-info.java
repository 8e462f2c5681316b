/** The tables of the log. */
@NullMarked
package nl.zorgvuldig.huis.verantwoording.opslag;

import org.jspecify.annotations.NullMarked;
