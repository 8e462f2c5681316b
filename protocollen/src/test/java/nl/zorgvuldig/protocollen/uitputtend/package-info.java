/** All combinations of what a decision rests on, held against what must hold of every decision. */
@NullMarked
package nl.zorgvuldig.protocollen.uitputtend;

import org.jspecify.annotations.NullMarked;
