/** The papers beside the code keep to what they say. */
@NullMarked
package nl.zorgvuldig.papieren;

import org.jspecify.annotations.NullMarked;
