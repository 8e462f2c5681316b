/** Reading the register, and deleting from it. */
@NullMarked
package nl.zorgvuldig.huis.register.opslag;

import org.jspecify.annotations.NullMarked;
