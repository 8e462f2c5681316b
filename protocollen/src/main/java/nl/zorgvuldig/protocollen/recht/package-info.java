/** What the law says, as far as protocols point to it: one sentence of our own per article, and when it held. */
@NullMarked
package nl.zorgvuldig.protocollen.recht;

import org.jspecify.annotations.NullMarked;
