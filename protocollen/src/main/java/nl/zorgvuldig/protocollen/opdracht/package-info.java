/** The commands for who writes or reads a profile: no database, no server, only files. */
@NullMarked
package nl.zorgvuldig.protocollen.opdracht;

import org.jspecify.annotations.NullMarked;
