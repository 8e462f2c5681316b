/** Who takes part: samenwerkingsverbanden, partijen, their signatures and decisions. */
@NullMarked
package nl.zorgvuldig.kern.partij;

import org.jspecify.annotations.NullMarked;
