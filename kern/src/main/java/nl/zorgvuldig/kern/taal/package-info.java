/** Words every room uses: known and unknown facts, periods, terms, the citizen service number. */
@NullMarked
package nl.zorgvuldig.kern.taal;

import org.jspecify.annotations.NullMarked;
