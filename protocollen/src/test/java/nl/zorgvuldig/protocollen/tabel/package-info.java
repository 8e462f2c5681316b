/** A table of decisions taken from the texts of the protocols alone, held against the profiles. */
@NullMarked
package nl.zorgvuldig.protocollen.tabel;

import org.jspecify.annotations.NullMarked;
