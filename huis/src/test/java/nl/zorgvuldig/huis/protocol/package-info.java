/** Tests of the words in which decisions are explained. */
@NullMarked
package nl.zorgvuldig.huis.protocol;

import org.jspecify.annotations.NullMarked;
