/** How people and their rights are kept. */
@NullMarked
package nl.zorgvuldig.huis.toegang.opslag;

import org.jspecify.annotations.NullMarked;
