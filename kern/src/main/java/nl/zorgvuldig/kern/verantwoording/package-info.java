/** What is written down of every act. */
@NullMarked
package nl.zorgvuldig.kern.verantwoording;

import org.jspecify.annotations.NullMarked;
