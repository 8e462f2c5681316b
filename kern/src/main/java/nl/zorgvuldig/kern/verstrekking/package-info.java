/** Whether one person may see one thing: the norms, the decision and the proof it yields. */
@NullMarked
package nl.zorgvuldig.kern.verstrekking;

import org.jspecify.annotations.NullMarked;
