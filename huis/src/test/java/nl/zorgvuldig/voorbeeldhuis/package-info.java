/** A small house that breaks its own walls: the sample for the guard over rooms. */
@NullMarked
package nl.zorgvuldig.voorbeeldhuis;

import org.jspecify.annotations.NullMarked;
