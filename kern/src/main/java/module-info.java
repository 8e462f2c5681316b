/** What may and what must: pure decisions under a protocol. Nothing points out of this module. */
module nl.zorgvuldig.kern {
    requires static org.jspecify;

    exports nl.zorgvuldig.kern.taal;
    exports nl.zorgvuldig.kern.grondslag;
    exports nl.zorgvuldig.kern.protocol;
    exports nl.zorgvuldig.kern.partij;
    exports nl.zorgvuldig.kern.toegang;
    exports nl.zorgvuldig.kern.toestemming;
    exports nl.zorgvuldig.kern.inbreng;
    exports nl.zorgvuldig.kern.verstrekking;
    exports nl.zorgvuldig.kern.aanmelding;
    exports nl.zorgvuldig.kern.triage;
    exports nl.zorgvuldig.kern.bewaring;
    exports nl.zorgvuldig.kern.verantwoording;
}
