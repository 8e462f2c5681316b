/** How the log is read, and where what was judged about it is kept. */
@NullMarked
package nl.zorgvuldig.huis.toezicht.opslag;

import org.jspecify.annotations.NullMarked;
