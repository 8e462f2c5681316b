/** The houses of the demonstration: real partijen, fictitious people, made by the same acts as a real house. */
@NullMarked
package nl.zorgvuldig.demonstratie.huizen;

import org.jspecify.annotations.NullMarked;
