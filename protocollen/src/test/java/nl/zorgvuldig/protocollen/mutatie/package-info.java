/** Changes every leaf of a profile in turn, to see that something turns red. */
@NullMarked
package nl.zorgvuldig.protocollen.mutatie;

import org.jspecify.annotations.NullMarked;
