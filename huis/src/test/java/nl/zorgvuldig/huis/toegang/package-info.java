/** Tests of who may register and give what. */
@NullMarked
package nl.zorgvuldig.huis.toegang;

import org.jspecify.annotations.NullMarked;
