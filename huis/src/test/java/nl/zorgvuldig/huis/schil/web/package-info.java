/** Proves the frame and the parts of forms. */
@NullMarked
package nl.zorgvuldig.huis.schil.web;

import org.jspecify.annotations.NullMarked;
