/** How dossiers, their inbrengen and their recorded texts are kept. */
@NullMarked
package nl.zorgvuldig.huis.aanmelding.opslag;

import org.jspecify.annotations.NullMarked;
