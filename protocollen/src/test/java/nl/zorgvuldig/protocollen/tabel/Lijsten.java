package nl.zorgvuldig.protocollen.tabel;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the table and the lists of the texts: which data, which kinds of partij. */
final class Lijsten {
    static final String POLITIE = "politie";
    static final String AANMELDER = "aanmelder";
    static final String BEHANDELAAR = "behandelaar";
    static final String PROCESREGISSEUR = "procesregisseur";
    static final String POLITIEGEGEVENS = "politiegegevens";

    static final Set<String> GEWOON =
            Set.of("personalia", "adres", "woonsituatie", "financien", "relaties", "toezicht");
    static final Set<String> JUSTITIE = Set.of("strafvorderlijk", "justitieel", "tenuitvoerlegging");
    static final Set<String> BIJZONDER =
            Set.of("gezondheid", "religie", "politieke-overtuiging", "afkomst", "seksualiteit", "vakbond");
    static final Set<String> VAN_MEDEWERKERS =
            Set.of("naam-medewerker", "organisatie", "zakelijk-contact", "periode-betrokken", "functie");

    /** IJ B4, category 1 of persons. */
    static final Set<String> LIJST_IJ =
            samen(GEWOON, JUSTITIE, Set.of(POLITIEGEGEVENS, "bsn", "gezondheid", "strafrecht"));
    /** RP Bv3, category 1 of persons. */
    static final Set<String> LIJST_RP = samen(
            GEWOON,
            JUSTITIE,
            Set.of(
                    POLITIEGEGEVENS,
                    "contactgegevens",
                    "gezondheid",
                    "seksualiteit",
                    "politieke-overtuiging",
                    "afkomst",
                    "religie"));
    /** VN 4.1: annex 1 is missing. open: only what the body of the text names, and the name of the client. */
    static final Set<String> LIJST_VN =
            Set.of("personalia", "woonsituatie", "financien", "gezondheid", POLITIEGEGEVENS);
    /** WGS 2.29 for the betrokkene. open: general criminal data (AVG 10) are not on it, so not allowed. */
    static final Set<String> LIJST_WGS =
            samen(GEWOON, JUSTITIE, Set.of(POLITIEGEGEVENS, "contactgegevens", "bsn", "gezondheid"));
    /** WGS 2.29 for staff. open: function, period and organisation identify nobody, so not allowed. */
    static final Set<String> LIJST_WGS_MEDEWERKER = Set.of("naam-medewerker", "zakelijk-contact");

    static final Set<String> WGS_PUBLIEK =
            Set.of("raad-kinderbescherming", "dji", POLITIE, "openbaar-ministerie", "burgemeester", "college", "ggd");
    /**
     * WGS 2.27 lid 2. open 2d, 2e: gehandicaptenzorg is not named, so it is not a participant; nor is an aanbieder, for
     * no protocol says which of them the college commissioned.
     */
    static final Set<String> WGS_PRIVAAT = Set.of("reclassering", "veilig-thuis", "gecertificeerde-instelling", "ggz");

    /**
     * Parties bound by one of the secrecies the texts name (WGBO, BIG, youth care code, Reclasseringsregeling 37).
     * open IJ 7.2, RP 7.2, VN 8.2: Veilig Thuis is counted in (youth care code), the Raad is not.
     */
    static final Set<String> ZORGGEHEIM = Set.of(
            "ggz",
            "gehandicaptenzorg",
            "ggd",
            "aanbieder",
            "gecertificeerde-instelling",
            "reclassering",
            "veilig-thuis");

    private Lijsten() {}

    static boolean gevoelig(String categorie) {
        return BIJZONDER.contains(categorie)
                || JUSTITIE.contains(categorie)
                || Set.of("bsn", "strafrecht", POLITIEGEGEVENS).contains(categorie);
    }

    private static Set<String> samen(Set<String> een, Set<String> twee, Set<String> drie) {
        return Stream.of(een, twee, drie).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
