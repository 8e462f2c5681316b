/** What people do and see with Zorgvuldig, told in a real browser before the program as it is started. */
@NullMarked
package nl.zorgvuldig.verhaal;

import org.jspecify.annotations.NullMarked;
