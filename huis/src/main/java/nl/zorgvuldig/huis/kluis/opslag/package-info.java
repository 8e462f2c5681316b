/** The tables of wrapped keys and of keyed digests. */
@NullMarked
package nl.zorgvuldig.huis.kluis.opslag;

import org.jspecify.annotations.NullMarked;
