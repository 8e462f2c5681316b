/** A way in for tests, outside the packages of the house so that only tests that ask for it have it. */
@NullMarked
package nl.zorgvuldig.proefdeur;

import org.jspecify.annotations.NullMarked;
