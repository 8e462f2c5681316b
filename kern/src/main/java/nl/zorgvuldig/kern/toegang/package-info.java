/** Who looks: people, the role they act in, and the dossiers they take part in. */
@NullMarked
package nl.zorgvuldig.kern.toegang;

import org.jspecify.annotations.NullMarked;
