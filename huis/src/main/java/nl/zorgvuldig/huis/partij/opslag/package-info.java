/** How partijen are kept. */
@NullMarked
package nl.zorgvuldig.huis.partij.opslag;

import org.jspecify.annotations.NullMarked;
