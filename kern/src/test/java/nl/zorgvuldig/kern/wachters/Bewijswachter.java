package nl.zorgvuldig.kern.wachters;

import java.lang.classfile.ClassModel;
import java.util.stream.Stream;

/** A proof is made where is decided, and nowhere else. */
final class Bewijswachter {
    private static final String BEWIJS = "nl.zorgvuldig.kern.verstrekking.Inzagebewijs";
    private static final String GEVER = "nl.zorgvuldig.kern.verstrekking.Bewijsgever";

    private Bewijswachter() {}

    static Stream<String> overtredingen(ClassModel klasse) {
        String naam = Klassen.naam(klasse);
        return Klassen.gebruikt(klasse).contains(BEWIJS + ".<init>") && !naam.equals(GEVER)
                ? Stream.of(naam + " makes a proof")
                : Stream.empty();
    }
}
