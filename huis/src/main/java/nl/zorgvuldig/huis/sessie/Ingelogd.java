package nl.zorgvuldig.huis.sessie;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An endpoint for whoever is logged in, also before a context was chosen: it shows nothing of a house's work. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Ingelogd {

    /** Why no context is asked. */
    String value();
}
