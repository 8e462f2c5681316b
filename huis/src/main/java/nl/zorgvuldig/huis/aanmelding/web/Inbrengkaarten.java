package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.aanmelding.Personalia;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Herkomst;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;

/** Draws inbrengen as cards: with what they say, or with no more than what they are. */
record Inbrengkaarten(Protocol protocol, Uitleg uitleg, Kijker kijker) {
    /** Who it is about comes first, and the rest by its name. */
    Comparator<Stuk> volgorde() {
        Map<UUID, String> namen = new HashMap<>();
        return Comparator.comparingInt((Stuk stuk) ->
                        rang(bepaling(stuk).map(Categoriebepaling::aard).orElse(Aard.BIJZONDER)))
                .thenComparing(stuk -> namen.computeIfAbsent(stuk.id(), _ -> categorie(stuk)));
    }

    /** With what they say, in this order. */
    List<DossierBeeld.Gegeven> van(List<Geopend> inbrengen) {
        return inbrengen.stream()
                .sorted(Comparator.comparing(Geopend::stuk, volgorde()))
                .map(geopend -> kaart(geopend.stuk(), inhoud(geopend), eigenTaak(geopend), geopend::veld))
                .toList();
    }

    /** Without what it says: the category, the days and the giver. */
    DossierBeeld.Gegeven zonderInhoud(Stuk stuk) {
        return kaart(stuk, "", "", _ -> "");
    }

    private DossierBeeld.Gegeven kaart(Stuk stuk, String inhoud, String eigenTaak, UnaryOperator<String> veld) {
        return new DossierBeeld.Gegeven(
                stuk.id(),
                categorie(stuk),
                aard(stuk),
                geheim(stuk),
                inhoud,
                veld.apply("noodzaak"),
                veld.apply("bron"),
                doorgifte(stuk, veld.apply("doorgifte")),
                verbeterd(stuk, veld.apply("reden")),
                veld.apply("aanwijzing"),
                zeggenschap(stuk),
                eigenTaak,
                uitleg.partij(stuk.gever()),
                stuk.dag().orElseThrow(),
                !stuk.voortgezet().isEmpty(),
                voortgang(stuk));
    }

    private String zeggenschap(Stuk stuk) {
        return stuk.gever().equals(kijker.partij()) && !isStaf()
                ? stuk.voorwaarden()
                        .alsOptie()
                        .map(new Zeggenschapszin(protocol, uitleg)::van)
                        .orElse("")
                : "";
    }

    private String eigenTaak(Geopend geopend) {
        Stuk stuk = geopend.stuk();
        if (stuk.gever().equals(kijker.partij())
                || isStaf()
                || !protocol.zeggenschap().kentEigenTaak()) {
            return "";
        }
        String gever = uitleg.partij(stuk.gever());
        return geopend.eigenTaak()
                ? Teksten.tekst("casus.eigen-taak.mag", gever)
                : Teksten.tekst("casus.eigen-taak.vraag", gever);
    }

    private boolean isStaf() {
        return Optional.ofNullable(protocol.rollen().get(kijker.rol()))
                .filter(rol -> rol.herkomst() == Herkomst.HUIS)
                .isPresent();
    }

    private static String verbeterd(Stuk stuk, String reden) {
        return reden.isEmpty() ? "" : Teksten.tekst("casus.verbeterd", Dagtekst.lang(stuk.op()), reden);
    }

    private static String doorgifte(Stuk stuk, String kenmerk) {
        return stuk.doorgegeven()
                .map(dag -> Teksten.tekst("casus.doorgifte", Dagtekst.lang(dag), kenmerk))
                .orElse("");
    }

    private String categorie(Stuk stuk) {
        String categorie = uitleg.naam(Begrip.CATEGORIE, stuk.categorie().code()) + over(stuk.wie());
        return stuk.onderdelen().stream()
                .map(Onderdeel::code)
                .findFirst()
                .map(onderdeel -> categorie + " (" + uitleg.naam(Begrip.ONDERDEEL, onderdeel) + ")")
                .orElse(categorie);
    }

    /** Behind the name of something about one of several people: which; nothing for the first. */
    private static String over(int wie) {
        return wie == 1 ? "" : Teksten.tekst("verklaring.over", Teksten.tekst("melden.ander", wie));
    }

    private static int rang(Aard aard) {
        return switch (aard) {
            case PERSONALIA -> 0;
            case BSN -> 1;
            case GEWOON, STRAFRECHTELIJK, BIJZONDER -> 2;
        };
    }

    /** The kind, where the name of the category does not say it already. */
    private String aard(Stuk stuk) {
        return bepaling(stuk)
                .map(Categoriebepaling::aard)
                .filter(aard -> aard == Aard.BIJZONDER || aard == Aard.STRAFRECHTELIJK)
                .map(aard -> uitleg.naam(Begrip.AARD, aard.name()))
                .orElse("");
    }

    private String geheim(Stuk stuk) {
        return bepaling(stuk)
                .map(Categoriebepaling::geheim)
                .filter(geheim -> geheim != Geheim.GEEN)
                .map(geheim -> uitleg.naam(Begrip.GEHEIM, geheim.name()))
                .orElse("");
    }

    private Optional<Categoriebepaling> bepaling(Stuk stuk) {
        return Optional.ofNullable(protocol.categorieen().get(stuk.categorie()));
    }

    private static String inhoud(Geopend geopend) {
        return geopend.personalia().map(Inbrengkaarten::personalia).orElseGet(() -> geopend.veld("inhoud"));
    }

    private static String personalia(Personalia wie) {
        String geboren = Teksten.tekst("aanmelding.geboren", Dagtekst.datum(wie.geboortedatum()));
        String plaats = wie.geboorteplaats().isEmpty() ? "" : Teksten.tekst("aanmelding.te", wie.geboorteplaats());
        return wie.voornamen() + " " + wie.geslachtsnaam() + ", " + geboren + plaats;
    }

    private String voortgang(Stuk stuk) {
        if (!stuk.voortgezet().isEmpty()) {
            return Teksten.tekst("aanmelding.voortgang.akkoord", fasen(stuk.voortgezet()));
        }
        return stuk.noodzaak().isPresent() ? Teksten.tekst("aanmelding.voortgang.nodig") : "";
    }

    private String fasen(Set<Fase> fasen) {
        return fasen.stream()
                .map(fase -> uitleg.naam(Begrip.FASE, fase.code()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
