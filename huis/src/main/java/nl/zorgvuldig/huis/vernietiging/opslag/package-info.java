/** The table of what holds a destruction back. */
@NullMarked
package nl.zorgvuldig.huis.vernietiging.opslag;

import org.jspecify.annotations.NullMarked;
