/** What was agreed: profiles of protocols, their reader, and the Dutch sentences of the norms. */
@NullMarked
package nl.zorgvuldig.protocollen;

import org.jspecify.annotations.NullMarked;
