/** The demonstration, tried as a whole. */
@NullMarked
package nl.zorgvuldig.demonstratie;

import org.jspecify.annotations.NullMarked;
