/** How long data stay, and what must happen before they go. */
@NullMarked
package nl.zorgvuldig.kern.bewaring;

import org.jspecify.annotations.NullMarked;
