/** How long pages take in a house with very many casussen. */
@NullMarked
package nl.zorgvuldig.demonstratie.meting;

import org.jspecify.annotations.NullMarked;
