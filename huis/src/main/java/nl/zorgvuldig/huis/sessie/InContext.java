package nl.zorgvuldig.huis.sessie;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An endpoint for everyone who works in a house: it shows what the house agreed, and no data of any person. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InContext {

    /** Why no act has to be decided. */
    String value();
}
