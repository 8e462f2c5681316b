package nl.zorgvuldig.kern.protocol;

/**
 * A ground on which informing the betrokkene may wait.
 *
 * @param code the profile's code
 */
public record Uitstelgrond(String code) {}
