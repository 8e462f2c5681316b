/** Proves logging in and out, the choice of a context, and the guard in front of every endpoint. */
@NullMarked
package nl.zorgvuldig.huis.sessie.web;

import org.jspecify.annotations.NullMarked;
