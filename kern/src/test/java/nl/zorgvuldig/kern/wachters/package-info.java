/** Guards over sources and classes; each is tried on a sample that must fail it. */
@NullMarked
package nl.zorgvuldig.kern.wachters;

import org.jspecify.annotations.NullMarked;
