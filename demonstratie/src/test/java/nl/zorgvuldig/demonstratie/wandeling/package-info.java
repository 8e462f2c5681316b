/** One walk over all routes, all people, own and foreign casussen. */
@NullMarked
package nl.zorgvuldig.demonstratie.wandeling;

import org.jspecify.annotations.NullMarked;
