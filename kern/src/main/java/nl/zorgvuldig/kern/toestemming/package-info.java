/** What a betrokkene agreed to, and on what else secrecy can be lifted: versions that never change. */
@NullMarked
package nl.zorgvuldig.kern.toestemming;

import org.jspecify.annotations.NullMarked;
