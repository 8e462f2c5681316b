/** Guards over the whole house, each with a sample that must fail it. */
@NullMarked
package nl.zorgvuldig.huis.wachters;

import org.jspecify.annotations.NullMarked;
