package nl.zorgvuldig.huis.sessie.web;

import java.util.List;

/**
 * The page on which one logs in.
 *
 * @param uitgelogd whether one has just logged out
 * @param eigenWijze whether there is a way of logging in besides the identity providers
 * @param uitgevers the identity providers one can choose from
 * @param uitlogwegen after logging out: the identity providers with which one may still be logged in
 */
public record InlogBeeld(boolean uitgelogd, boolean eigenWijze, List<Uitgever> uitgevers, List<Uitgever> uitlogwegen) {

    /**
     * An identity provider.
     *
     * @param pad where logging in or out with it begins
     * @param naam what people call it
     */
    public record Uitgever(String pad, String naam) {}
}
