package nl.zorgvuldig.kern.proef;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.protocol.Reden;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.protocol.Uitstelgrond;
import nl.zorgvuldig.kern.protocol.Vraagcode;

/** The codes of the fictitious protocol. */
public final class Voorbeeldcodes {
    /** First phase. */
    public static final Fase AANMELDING = new Fase("aanmelding");

    /** Second phase. */
    public static final Fase VOORBEREIDING = new Fase("voorbereiding");

    /** Purpose of the first phase. */
    public static final Doel TOETSEN = new Doel("toetsen");

    /** Purpose of the second phase. */
    public static final Doel VOORBEREIDEN = new Doel("voorbereiden");

    /** Staff of the house. */
    public static final Rol PROCESREGISSEUR = new Rol("procesregisseur");

    /** Staff of a partij. */
    public static final Rol AANMELDER = new Rol("aanmelder");

    /** Staff of the house without content. */
    public static final Rol BEHEERDER = new Rol("beheerder");

    /** Staff of the house that supports in a casus it was brought into. */
    public static final Rol ONDERSTEUNER = new Rol("ondersteuner");

    /** Staff of the house that watches over the log. */
    public static final Rol TOEZICHTHOUDER = new Rol("toezichthouder");

    /** The municipality. */
    public static final SoortPartij COLLEGE = new SoortPartij("college");

    /** A care provider. */
    public static final SoortPartij AANBIEDER = new SoortPartij("aanbieder");

    /** The police. */
    public static final SoortPartij POLITIE = new SoortPartij("politie");

    /** Gives only with consent. */
    public static final SoortPartij SLACHTOFFERHULP = new SoortPartij("slachtofferhulp");

    /** Task of a care provider. */
    public static final Taak ZORG = new Taak("zorg");

    /** Task of the police. */
    public static final Taak HANDHAVING = new Taak("handhaving");

    /** Ordinary data. */
    public static final Categorie OVERLAST = new Categorie("overlast");

    /** Citizen service number. */
    public static final Categorie NUMMER = new Categorie("bsn");

    /** Police data, in parts. */
    public static final Categorie POLITIEGEGEVENS = new Categorie("politiegegevens");

    /** Health data under care secrecy. */
    public static final Categorie GEZONDHEID = new Categorie("gezondheid");

    /** A part of police data. */
    public static final Onderdeel ARTIKEL_8 = new Onderdeel("wpg-8");

    /** An area. */
    public static final Gebied TOP_X = new Gebied("top-x");

    /** Criteria: the first two together, or the third. */
    public static final List<Criterium> CRITERIA = Stream.of("leefgebieden", "ketens", "veiligheid")
            .map(Criterium::new)
            .toList();

    /** On to the second phase. */
    public static final Uitkomst VERDER = new Uitkomst("verder");

    /** Not for the house. */
    public static final Uitkomst NIET = new Uitkomst("niet");

    /** Why not. */
    public static final Reden ENKELVOUDIG = new Reden("enkelvoudig");

    /** A question to another partij. */
    public static final Vraagcode LOOPT_HULP = new Vraagcode("loopt-hulp");

    /** Ground for waiting. */
    public static final Uitstelgrond OPSPORING = new Uitstelgrond("opsporing");

    /** Who sign for the police. */
    public static final Set<Ondertekenaar> GEZAG = Set.of(new Ondertekenaar("politiechef"), new Ondertekenaar("ovj"));

    private Voorbeeldcodes() {}
}
