/** The drafts of reports: sealed, of one person alone, and gone within their term. */
@ApplicationModule(allowedDependencies = {"databank", "kluis", "protocol", "toegang", "verantwoording", "vernietiging"})
@NullMarked
package nl.zorgvuldig.huis.concept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
