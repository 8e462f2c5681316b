/** What a house agreed, as a value: phases, roles, categories, criteria and terms with their articles. */
@NullMarked
package nl.zorgvuldig.kern.protocol;

import org.jspecify.annotations.NullMarked;
