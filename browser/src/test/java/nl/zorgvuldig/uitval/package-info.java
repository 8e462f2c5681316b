/** What is left when the plug is pulled or the log cannot be written: no data without a line in the log. */
@NullMarked
package nl.zorgvuldig.uitval;

import org.jspecify.annotations.NullMarked;
