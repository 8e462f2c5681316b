package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANBIEDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.ARTIKEL_8;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.COLLEGE;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.GEZONDHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.HANDHAVING;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.NUMMER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.OVERLAST;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.POLITIE;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.POLITIEGEGEVENS;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.SLACHTOFFERHULP;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.ZORG;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.artikelen;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.perCode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Gever;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Taakbepaling;
import nl.zorgvuldig.kern.protocol.Voorwaarde;

/** The kinds of partij and the closed list of categories of the fictitious protocol. */
final class Voorbeeldlijsten {
    private Voorbeeldlijsten() {}

    static Map<SoortPartij, Soortbepaling> soorten() {
        return perCode(
                Soortbepaling::soort,
                List.of(
                        new Soortbepaling(
                                COLLEGE, taak(new Taak("ondersteuning"), "6.4b taak"), Set.of(), artikelen("6.4b")),
                        new Soortbepaling(AANBIEDER, taak(ZORG, "6.4n taak"), Set.of(), artikelen("6.4n")),
                        new Soortbepaling(
                                POLITIE,
                                taak(HANDHAVING, "6.4d taak"),
                                Set.of(Voorwaarde.ARTIKEL_20),
                                artikelen("6.4d")),
                        new Soortbepaling(
                                SLACHTOFFERHULP,
                                taak(new Taak("hulp"), "6.4m taak"),
                                Set.of(Voorwaarde.UITDRUKKELIJKE_TOESTEMMING),
                                artikelen("6.4m"))));
    }

    private static Map<Taak, Taakbepaling> taak(Taak taak, String artikel) {
        return Map.of(taak, new Taakbepaling(taak, Optional.empty(), Optional.empty(), artikelen(artikel)));
    }

    static Map<Categorie, Categoriebepaling> categorieen() {
        return perCode(
                Categoriebepaling::categorie,
                List.of(
                        categorie(OVERLAST, Aard.GEWOON, Geheim.GEEN, new Gever.Iedereen(), Set.of()),
                        categorie(NUMMER, Aard.BSN, Geheim.GEEN, new Gever.Iedereen(), Set.of()),
                        categorie(
                                POLITIEGEGEVENS,
                                Aard.STRAFRECHTELIJK,
                                Geheim.POLITIE,
                                new Gever.Alleen(Set.of(POLITIE)),
                                Set.of(ARTIKEL_8, new Onderdeel("wpg-13"))),
                        categorie(GEZONDHEID, Aard.BIJZONDER, Geheim.ZORG, new Gever.Iedereen(), Set.of())));
    }

    private static Categoriebepaling categorie(
            Categorie categorie, Aard aard, Geheim geheim, Gever gever, Set<Onderdeel> onderdelen) {
        return new Categoriebepaling(
                categorie,
                Set.of(1),
                aard,
                geheim,
                gever,
                geheim == Geheim.POLITIE ? artikelen("7.1") : List.of(),
                onderdelen,
                artikelen("bijlage 4"));
    }
}
