/** Reading beside taking a right away: nothing is shown by who begins after it, and the log knows which came first. */
@NullMarked
package nl.zorgvuldig.demonstratie.wedloop;

import org.jspecify.annotations.NullMarked;
