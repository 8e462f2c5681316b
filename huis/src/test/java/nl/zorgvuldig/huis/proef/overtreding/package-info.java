/** What must not be: samples that guards have to find. */
@NullMarked
package nl.zorgvuldig.huis.proef.overtreding;

import org.jspecify.annotations.NullMarked;
