/** The pages of reporting and intake. */
@NullMarked
package nl.zorgvuldig.huis.aanmelding.web;

import org.jspecify.annotations.NullMarked;
