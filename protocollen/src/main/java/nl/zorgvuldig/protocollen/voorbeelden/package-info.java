/** Worked examples beside a profile: a jurist reads them, the software plays them. */
@NullMarked
package nl.zorgvuldig.protocollen.voorbeelden;

import org.jspecify.annotations.NullMarked;
