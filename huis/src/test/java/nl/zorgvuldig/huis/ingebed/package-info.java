/** The embedded server as it really runs. */
@NullMarked
package nl.zorgvuldig.huis.ingebed;

import org.jspecify.annotations.NullMarked;
