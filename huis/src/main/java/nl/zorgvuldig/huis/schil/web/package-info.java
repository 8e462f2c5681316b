/** Turns an answer into bytes, and every failure into a page that says nothing it should not. */
@NullMarked
package nl.zorgvuldig.huis.schil.web;

import org.jspecify.annotations.NullMarked;
