/** How long one decision takes, beside two general engines that decide the same cases. */
@NullMarked
package nl.zorgvuldig.meting;

import org.jspecify.annotations.NullMarked;
