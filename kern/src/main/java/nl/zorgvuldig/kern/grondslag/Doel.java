package nl.zorgvuldig.kern.grondslag;

/**
 * A purpose that a phase may serve (strict purpose limitation per phase).
 *
 * @param code the profile's code
 */
public record Doel(String code) {}
