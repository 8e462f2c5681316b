/** Where sessions are kept. */
@NullMarked
package nl.zorgvuldig.huis.sessie.opslag;

import org.jspecify.annotations.NullMarked;
