/** The pages on the protocol itself. */
@NullMarked
package nl.zorgvuldig.huis.naslag.web;

import org.jspecify.annotations.NullMarked;
