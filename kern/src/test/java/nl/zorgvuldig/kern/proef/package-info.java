/** What the proofs of kern are made with: fictitious examples, random worlds, and ways to take a fact away. */
@NullMarked
package nl.zorgvuldig.kern.proef;

import org.jspecify.annotations.NullMarked;
