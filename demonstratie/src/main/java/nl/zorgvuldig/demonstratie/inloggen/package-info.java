/** Logging in by choosing who you are: only here, on this computer, with the database that comes along. */
@NullMarked
package nl.zorgvuldig.demonstratie.inloggen;

import org.jspecify.annotations.NullMarked;
