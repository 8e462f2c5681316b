/** What a house agreed, to read and to try out: shows the protocol and answers questions about it, and keeps nothing. */
@ApplicationModule(allowedDependencies = {"protocol", "schil", "sessie", "tijd"})
@NullMarked
package nl.zorgvuldig.huis.naslag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
