package nl.zorgvuldig.huis.beheer.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Periode;

/** Reads an artikel 20-beslissing from a form; empty when something in it must be put right. */
final class Artikel20Lezer {
    private Artikel20Lezer() {}

    static Optional<Artikel20> lees(Protocol protocol, Partij.Id partij, Invoer invoer) {
        Optional<Periode> periode = invoer.periode("artikel20.van", "artikel20.tot");
        Set<Gebied> themas = gekozen(
                invoer, "artikel20.themas", Keuzes.op(protocol.aanmelding().gebieden(), Gebied::code));
        Set<Doel> doelen = gekozen(invoer, "artikel20.doelen", Keuzes.doelen(protocol));
        Set<Onderdeel> onderdelen = gekozen(invoer, "artikel20.onderdelen", Keuzes.onderdelen(protocol));
        Set<Ondertekenaar> ondertekend = gekozen(
                invoer,
                "artikel20.ondertekend",
                Keuzes.op(protocol.aanmelding().ondertekenaars(), Ondertekenaar::code));
        return invoer.klopt()
                ? periode.map(dagen -> new Artikel20(partij, dagen, themas, doelen, onderdelen, ondertekend))
                : Optional.empty();
    }

    private static <T> Set<T> gekozen(Invoer invoer, String veld, Map<String, T> mogelijk) {
        return Keuzes.gekozen(mogelijk, invoer.minstensEen(veld, mogelijk.keySet()));
    }
}
