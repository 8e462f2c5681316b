package nl.zorgvuldig.huis.sessie;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.zorgvuldig.kern.protocol.Handeling;

/**
 * The acts an endpoint serves. It is reached only from a context; whether the act is allowed there, kern decides in the
 * use case, and the log says so.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Recht {

    /** The acts; a page that serves several names all of them. */
    Handeling[] value();
}
