package nl.zorgvuldig.huis.sessie.web;

import nl.zorgvuldig.huis.toegang.Genodigde;

/**
 * As whom someone comes in.
 *
 * @param wie whose record the link belongs to
 * @param weergave what the identity provider calls who logged in
 */
public record KoppelBeeld(Genodigde wie, String weergave) {
    @Override
    public String toString() {
        return "KoppelBeeld[afgeschermd]";
    }
}
