/** Reporting a casus and deciding at intake. */
@NullMarked
package nl.zorgvuldig.kern.aanmelding;

import org.jspecify.annotations.NullMarked;
