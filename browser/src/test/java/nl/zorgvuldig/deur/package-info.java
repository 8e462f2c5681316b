/** The script at the root and the program behind it, run as a person runs them. */
@NullMarked
package nl.zorgvuldig.deur;

import org.jspecify.annotations.NullMarked;
