/** The demonstration: a house with fictitious people, never part of a real installation. */
@NullMarked
package nl.zorgvuldig.demonstratie;

import org.jspecify.annotations.NullMarked;
