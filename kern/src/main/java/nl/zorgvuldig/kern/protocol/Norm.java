package nl.zorgvuldig.kern.protocol;

/** The norms kern knows. A profile cites for each the articles it rests on, or says that it is our own choice. */
public enum Norm {
    /** Viewer and dossier belong to the same samenwerkingsverband. */
    HUIS,
    /** The person holds the role, for this partij, today. */
    ROL,
    /** Secrecy and screening that the role needs are recorded and have not lapsed. */
    BETROUWBAARHEID,
    /** The partij signed what takes part needs. */
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
    /** Data under care secrecy need more than can be recorded in this phase. */
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
    /** The municipality concerned was consulted. */
    AFSTEMMING,
    /** The outcome exists in this phase and carries its coded reason. */
    UITKOMST,
    /** The giver decides about its own inbreng, once necessity was judged. */
    AKKOORD,
    /** Nothing holds the destruction back. */
    BELET,
    /** A dossier is kept, shown, opened again and kept longer no further than the terms allow. */
    BEWAARTERMIJN
}
