/** How it comes in, is shown and kept. */
@NullMarked
package nl.zorgvuldig.huis;

import org.jspecify.annotations.NullMarked;
