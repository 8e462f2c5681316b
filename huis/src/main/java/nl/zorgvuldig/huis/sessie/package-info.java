/** Who is logged in, and in which one context: sessions, entry, and the rights that endpoints declare. */
@ApplicationModule(
        allowedDependencies = {
            "databank",
            "partij",
            "protocol",
            "schil",
            "schil::web",
            "tijd",
            "toegang",
            "verantwoording"
        })
@NullMarked
package nl.zorgvuldig.huis.sessie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
