/** The table of drafts. */
@NullMarked
package nl.zorgvuldig.huis.concept.opslag;

import org.jspecify.annotations.NullMarked;
