package nl.zorgvuldig.huis.register;

import java.util.List;
import nl.zorgvuldig.kern.toegang.Kijker;

/** Reads the register of the partij someone works for; row-level security shows no other. */
public interface Registerbron {

    /** So many of the lines that fit the question, newest first, in one statement. */
    List<Regel> regels(Kijker kijker, Registervraag vraag, int hoogstens);
}
