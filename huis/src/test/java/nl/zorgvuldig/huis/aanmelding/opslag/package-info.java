/** Proof that what a list shows is what the decision allows. */
@NullMarked
package nl.zorgvuldig.huis.aanmelding.opslag;

import org.jspecify.annotations.NullMarked;
