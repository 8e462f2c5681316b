/** A table of decisions written from the texts alone, by someone who saw neither kern nor the profiles. */
@NullMarked
package nl.zorgvuldig.protocollen.tabel;

import org.jspecify.annotations.NullMarked;
