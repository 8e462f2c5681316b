package nl.zorgvuldig.kern.toestemming;

import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.DEKKING;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldprotocol;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Vrager;

/** The steps of a consent, one of each kind, and what comes of them. */
final class Stappen {
    static final Protocol PROTOCOL = Voorbeeldprotocol.protocol();
    static final Toestemming BEGIN = Toestemming.begin(new Toestemming.Id(nummer(61)), Toestemmingssoort.GEHEIM);
    static final Set<Toestemmingseis> ALLES = EnumSet.allOf(Toestemmingseis.class);
    static final Dekking SMALLER = Kopie.met(DEKKING, "ontvangers", Set.of(EENHEID));
    static final Stap VRAGEN = new Stap.Vragen(NU, KADE, Set.of(Vrager.GEVER), Gevraagde.BETROKKENE, DEKKING);
    static final Stap GEVEN = new Stap.Geven(NU, KADE, Gevraagde.BETROKKENE, ALLES);
    static final Stap WEIGEREN = new Stap.Weigeren(NU, KADE);
    static final Stap INTREKKEN = new Stap.Intrekken(NU, WATERRIJK);
    static final Stap VERVANGEN =
            new Stap.Vervangen(NU, KADE, Set.of(Vrager.GEVER), Gevraagde.BETROKKENE, SMALLER, ALLES);
    static final List<Stap> STAPPEN = List.of(VRAGEN, GEVEN, WEIGEREN, INTREKKEN, VERVANGEN);

    private Stappen() {}

    static Toestemming na(Stap... stappen) {
        Toestemming toestemming = BEGIN;
        for (Stap stap : stappen) {
            toestemming = gezet(toestemming, stap);
        }
        return toestemming;
    }

    static Toestemming gezet(Toestemming toestemming, Stap stap) {
        return switch (toestemming.na(PROTOCOL, stap)) {
            case Overgangsbesluit.Gezet(Toestemming verder) -> verder;
            case Overgangsbesluit.Blijft(List<Beletsel> beletsels) -> throw new AssertionError(beletsels);
        };
    }

    static List<Beletsel> beletsels(Toestemming toestemming, Stap stap) {
        return toestemming.na(PROTOCOL, stap) instanceof Overgangsbesluit.Blijft(List<Beletsel> beletsels)
                ? beletsels
                : List.of();
    }
}
