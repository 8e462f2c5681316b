/** On what ground something happens: articles, tasks and purposes. */
@NullMarked
package nl.zorgvuldig.kern.grondslag;

import org.jspecify.annotations.NullMarked;
