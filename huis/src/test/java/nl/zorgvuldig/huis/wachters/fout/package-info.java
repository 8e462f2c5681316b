/** Samples that break the rules of the house on purpose. */
@NullMarked
package nl.zorgvuldig.huis.wachters.fout;

import org.jspecify.annotations.NullMarked;
