/** Pages and forms of registering. */
@NullMarked
package nl.zorgvuldig.huis.beheer.web;

import org.jspecify.annotations.NullMarked;
