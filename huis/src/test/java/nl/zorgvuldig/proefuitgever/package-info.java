/** A real identity provider for tests. */
@NullMarked
package nl.zorgvuldig.proefuitgever;

import org.jspecify.annotations.NullMarked;
