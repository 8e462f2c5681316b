/** Restricted YAML: text that means only what it says, with the place of every value. */
@NullMarked
package nl.zorgvuldig.protocollen.yaml;

import org.jspecify.annotations.NullMarked;
