/** The pages of the register of verstrekkingen. */
@NullMarked
package nl.zorgvuldig.huis.register.web;

import org.jspecify.annotations.NullMarked;
