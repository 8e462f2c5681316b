/** Turns an answer into bytes, and every failure into a page that says nothing it should not. */
@NamedInterface("web")
@NullMarked
package nl.zorgvuldig.huis.schil.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
