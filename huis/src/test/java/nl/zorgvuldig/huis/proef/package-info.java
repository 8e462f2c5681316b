/** What tests share: the real database, a fresh one for each test, and houses with people in it. */
@NullMarked
package nl.zorgvuldig.huis.proef;

import org.jspecify.annotations.NullMarked;
