/** How adoptions are kept. */
@NullMarked
package nl.zorgvuldig.huis.protocol.opslag;

import org.jspecify.annotations.NullMarked;
