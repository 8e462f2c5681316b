/** Asking other partijen what they know of a casus, and answering that. */
@NullMarked
package nl.zorgvuldig.kern.triage;

import org.jspecify.annotations.NullMarked;
