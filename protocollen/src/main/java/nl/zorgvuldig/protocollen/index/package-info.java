/** How far the software keeps each lid of a text: what was read, and what of it is held. */
@NullMarked
package nl.zorgvuldig.protocollen.index;

import org.jspecify.annotations.NullMarked;
