package nl.zorgvuldig.kern.protocol;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;

/** The norms kern knows. A profile cites for each the articles it rests on, or says that it is our own choice. */
public enum Norm {
    /** Viewer and dossier belong to the same samenwerkingsverband. */
    HUIS,
    /** The person holds the role, for this partij, today. */
    ROL,
    /** Secrecy and screening that the role needs are recorded and have not lapsed. */
    BETROUWBAARHEID,
    /** The partij signed what takes part needs, and authorised what is done on its behalf. */
    ONDERTEKENING,
    /** The partij still takes part. */
    DEELNAME,
    /** The profile lets the role do the act in this phase. */
    BEVOEGDHEID,
    /** The person is involved in the dossier as the profile asks. */
    BETROKKENHEID,
    /** The inbreng lies within what the competence reaches. */
    ZICHT,
    /** The inbreng was given in this phase, or may be used on in it. */
    FASE,
    /** The inbreng has not been withdrawn by its giver. */
    ZEGGENSCHAP,
    /** The purpose is one of the phase. */
    DOEL,
    /** The partij acted for is of a kind the protocol names and has the task. */
    GRONDSLAG,
    /** The category is on the closed list for this kind of betrokkene. */
    CATEGORIE,
    /** The giver may process this kind of data and is one that may give it. */
    GEVER,
    /** The partij acted for may process this kind of data. */
    ONTVANGER,
    /** Police data come under a valid artikel 20-beslissing. */
    ARTIKEL_20,
    /** Data under care secrecy need consent, a law or a weighing on record. */
    ZORGGEHEIM,
    /** Data of this giver need the explicit consent of the betrokkene. */
    TOESTEMMING,
    /** Every inbreng says why it is necessary. */
    NOODZAAK,
    /** The casus lies in an area of the house. */
    GEBIED,
    /** Every criterion has been answered, with a motivation. */
    CRITERIA,
    /** The betrokkene was informed, or waiting was recorded with all it asks. */
    INFORMEREN,
    /** Whoever has a say in the outcome was consulted: the municipality concerned, or the leading partij. */
    AFSTEMMING,
    /** A question to another partij is one it can answer, says why, and takes along no more than its givers let. */
    UITVRAAG,
    /** The outcome exists in this phase and carries its coded reason. */
    UITKOMST,
    /** The giver decides about its own inbreng, once necessity was judged. */
    AKKOORD,
    /** Nothing holds the destruction back. */
    BELET,
    /** A dossier is kept, shown, opened again and kept longer no further than the terms allow. */
    BEWAARTERMIJN,
    /** The partij acted for is one that the law above the protocol names as a participant. */
    WET_DEELNEMER,
    /** The category is on the closed list of the law. */
    WET_CATEGORIE,
    /** Whoever judges works for a public participant. */
    WET_OORDEEL,
    /** Every criterion of the law is met before a casus goes on. */
    WET_CRITERIA,
    /** The aanmelder declared that facts were checked as far as possible and lawfully obtained. */
    WET_KWALITEIT,
    /** Several persons in one casus are in each other's direct circle, and depend on each other. */
    WET_SAMENHANG,
    /** The terms of the law. */
    WET_BEWAARTERMIJN;

    /** From where the norm comes. */
    public Laag laag() {
        return switch (this) {
            case WET_DEELNEMER,
                    WET_CATEGORIE,
                    WET_OORDEEL,
                    WET_CRITERIA,
                    WET_KWALITEIT,
                    WET_SAMENHANG,
                    WET_BEWAARTERMIJN -> Laag.WET;
            default -> Laag.PROTOCOL;
        };
    }

    /** A copy in which nothing can be changed. */
    static Map<Norm, List<Artikel>> perNorm(Map<Norm, List<Artikel>> artikelen) {
        Map<Norm, List<Artikel>> kopie = new EnumMap<>(Norm.class);
        artikelen.forEach((norm, lijst) -> kopie.put(norm, List.copyOf(lijst)));
        return Collections.unmodifiableMap(kopie);
    }

    /** Permission needs every layer; a refusal names the one it comes from (R1). */
    public enum Laag {
        /** What the house agreed. */
        PROTOCOL,
        /** A law above it. */
        WET;

        /** The norms of this layer. */
        public List<Norm> normen() {
            return Stream.of(Norm.values()).filter(norm -> norm.laag() == this).toList();
        }

        /** Refuses a text in which one of these norms rests on nothing. */
        void eisArtikelen(Map<Norm, List<Artikel>> artikelen) {
            List<Norm> zonder = normen().stream()
                    .filter(norm -> artikelen.getOrDefault(norm, List.of()).isEmpty())
                    .toList();
            if (!zonder.isEmpty()) {
                throw new IllegalArgumentException("these norms need an article: " + zonder);
            }
        }
    }
}
