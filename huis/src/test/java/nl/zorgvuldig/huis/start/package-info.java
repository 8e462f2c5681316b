/** Tests of starting a real house. */
@NullMarked
package nl.zorgvuldig.huis.start;

import org.jspecify.annotations.NullMarked;
