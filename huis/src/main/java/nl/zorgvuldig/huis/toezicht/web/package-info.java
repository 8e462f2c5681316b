/** The pages of whoever watches over the log. */
@NullMarked
package nl.zorgvuldig.huis.toezicht.web;

import org.jspecify.annotations.NullMarked;
