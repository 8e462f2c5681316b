/** What was given: one fact of one partij about one betrokkene, in one phase. */
@NullMarked
package nl.zorgvuldig.kern.inbreng;

import org.jspecify.annotations.NullMarked;
