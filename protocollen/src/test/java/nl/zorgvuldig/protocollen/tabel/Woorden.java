package nl.zorgvuldig.protocollen.tabel;

import java.util.List;
import java.util.stream.Stream;

/**
 * The code words of one protocol.
 *
 * @param protocol the name of the protocol
 * @param kanWgs whether the law can lie over it
 * @param tweedeFase what the phase after aanmelding is called
 * @param rollen the roles
 * @param soorten the kinds of partij
 * @param categorieen the categories of data
 */
record Woorden(
        String protocol,
        boolean kanWgs,
        String tweedeFase,
        List<String> rollen,
        List<String> soorten,
        List<String> categorieen) {
    private static final List<String> SOORTEN_HUIS = woorden("burgemeester college openbaar-ministerie politie "
            + "raad-kinderbescherming veilig-thuis reclassering gecertificeerde-instelling ggz ggd dji slachtofferhulp "
            + "aanbieder");
    private static final List<String> SOORTEN_LANDELIJK = woorden("burgemeester college openbaar-ministerie politie "
            + "raad-kinderbescherming reclassering gecertificeerde-instelling ggz woningcorporatie");
    private static final List<String> ROLLEN_LANDELIJK =
            woorden("aanmelder procesregisseur ondersteuner manager " + "casusregisseur functioneel-beheerder");
    private static final List<String> CATEGORIEEN_LANDELIJK = woorden("personalia adres woonsituatie financien "
            + "relaties toezicht naam-medewerker organisatie bsn gezondheid religie politieke-overtuiging afkomst "
            + "seksualiteit vakbond strafrecht politiegegevens strafvorderlijk justitieel tenuitvoerlegging");

    static final List<Woorden> ALLE = List.of(
            new Woorden("landelijk", true, "triage", ROLLEN_LANDELIJK, SOORTEN_LANDELIJK, CATEGORIEEN_LANDELIJK),
            new Woorden("kennemerland", true, "triage", ROLLEN_LANDELIJK, SOORTEN_LANDELIJK, CATEGORIEEN_LANDELIJK),
            new Woorden(
                    "ijsselland",
                    true,
                    "triage",
                    woorden("aanmelder procesregisseur informatiecoordinator deelnemer functioneel-beheerder"),
                    Stream.concat(SOORTEN_HUIS.stream(), Stream.of("gehandicaptenzorg"))
                            .toList(),
                    woorden("personalia adres woonsituatie financien relaties toezicht contactgegevens verzoeken "
                            + "naam-medewerker organisatie zakelijk-contact periode-betrokken functie bsn gezondheid "
                            + "strafrecht politiegegevens strafvorderlijk justitieel tenuitvoerlegging")),
            new Woorden(
                    "rotterdam-rijnmond",
                    true,
                    "triage",
                    woorden("aanmelder procesregisseur functioneel-beheerder"),
                    SOORTEN_HUIS,
                    woorden("personalia adres contactgegevens woonsituatie financien relaties toezicht verzoeken "
                            + "naam-medewerker organisatie zakelijk-contact periode-betrokken functie gezondheid "
                            + "seksualiteit politieke-overtuiging afkomst religie politiegegevens strafvorderlijk "
                            + "justitieel tenuitvoerlegging")),
            new Woorden(
                    "vangnet",
                    false,
                    "screening",
                    woorden("aanmelder coordinator functioneel-beheerder"),
                    woorden("college ggd politie ggz gehandicaptenzorg aanbieder woningcorporatie"),
                    woorden("personalia adres contactgegevens woonsituatie financien relaties naam-medewerker "
                            + "organisatie zakelijk-contact gezondheid politiegegevens")));

    private static List<String> woorden(String regel) {
        return List.of(regel.split(" "));
    }
}
