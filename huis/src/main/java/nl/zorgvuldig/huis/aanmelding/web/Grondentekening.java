package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Gronden;
import nl.zorgvuldig.huis.aanmelding.GrondenInzien.Overzicht;
import nl.zorgvuldig.huis.aanmelding.Grondverloop;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Personalia;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toestemming.Gevraagde;
import nl.zorgvuldig.kern.toestemming.Intrekking;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;

/** Draws on what the data under secrecy of a giver go to others. */
record Grondentekening(Profiel profiel, Uitleg uitleg, Kijker kijker, Overzicht overzicht, Instant nu) {

    private static final int ANTWOORDEN = 50;

    GrondenBeeld beeld(Formulier formulier, Foutoverzicht fouten) {
        Ingezien gezien = overzicht.gezien();
        return new GrondenBeeld(
                new Casuskop(
                        gezien.staat().feiten().id().waarde(),
                        gezien.staat().casusnummer(),
                        gezien.personalia().map(Personalia::kort),
                        uitleg.partij(gezien.staat().feiten().leidendePartij()),
                        gezien.staat().stand()),
                gezien.stukken().isEmpty()
                        ? "/werklijst"
                        : "/dossiers/" + gezien.staat().feiten().id().waarde(),
                overzicht.gronden().stream().map(this::grond).toList(),
                overzicht.mag() ? vragen() : List.of(),
                formulier,
                fouten,
                uitleg.waarom(
                        gezien.namens(), gezien.doel(), overzicht.besluit().bevindingen()));
    }

    private List<Grondvraag> vragen() {
        return overzicht.vraagt().entrySet().stream()
                .map(mens -> Grondvraag.van(
                        profiel,
                        "grond." + (mens.getKey() - 1),
                        wie(mens.getKey()),
                        overzicht.gezien().staat().feiten().fase(),
                        new Grondvraag.Tussen(overzicht.gever(), overzicht.ontvanger()),
                        mens.getValue()))
                .map(Grondvraag::inCasus)
                .toList();
    }

    private String wie(int wie) {
        return overzicht
                .gezien()
                .personalia(wie)
                .map(Personalia::kort)
                .orElseGet(() -> wie == 1 ? Teksten.tekst("melden.persoon") : Teksten.tekst("melden.ander", wie));
    }

    private GrondenBeeld.Grond grond(Grondverloop verloop) {
        Gronden.Versie versie = verloop.nu();
        return new GrondenBeeld.Grond(
                versie.grond(),
                Teksten.tekst(
                        "grond.over",
                        Teksten.keuze("grond.soort", versie.soort().name()),
                        wie(versie.wie())),
                verloop.soort().isPresent(),
                verloop.staat(),
                Teksten.keuze("grond.stand", versie.stand().name()),
                regels(versie),
                verloop.versies().stream()
                        .map(stap -> new GrondenBeeld.Moment(
                                stap.op(),
                                Teksten.keuze("grond.stand", stap.stand().name())))
                        .toList(),
                gevolg(verloop),
                antwoord(verloop));
    }

    /** What is asked about a question that lies open; its place on the form lies behind those of the people. */
    private Optional<GrondenBeeld.Antwoordvraag> antwoord(Grondverloop verloop) {
        return Optional.of(verloop)
                .filter(vraag -> overzicht.mag() && vraag.isOpen())
                .map(vraag -> new GrondenBeeld.Antwoordvraag(
                        "grond." + (ANTWOORDEN + overzicht.gronden().indexOf(vraag)),
                        Grondvraag.antwoorden(),
                        Grondvraag.bijToestemming(),
                        vraag.gevraagde() == Gevraagde.WETTELIJK_VERTEGENWOORDIGER));
    }

    private List<Regel> regels(Gronden.Versie versie) {
        Stream<Regel> vast = Stream.of(
                regel(
                        "grond.wat",
                        namen(categorieen(versie.dekking().wat()), c -> uitleg.naam(Begrip.CATEGORIE, c.code()))),
                regel(
                        "grond.waarvoor",
                        namen(versie.dekking().doelen(), doel -> uitleg.naam(Begrip.DOEL, doel.code()))),
                regel("grond.aan", namen(versie.dekking().ontvangers(), uitleg::partij)),
                regel("grond.op-grond", code(versie)));
        return Stream.concat(vast, teksten(versie))
                .filter(regel -> !regel.waarde().isBlank())
                .toList();
    }

    private String code(Gronden.Versie versie) {
        return switch (versie.soort()) {
            case GEHEIM, AVG -> Teksten.keuze("grond.van", versie.code());
            case AFWEGING -> uitleg.naam(Begrip.AFWEEGGROND, versie.code());
            case UITZONDERING -> uitleg.naam(Begrip.UITZONDERING, versie.code());
        };
    }

    private Stream<Regel> teksten(Gronden.Versie versie) {
        String begin = versie.grond() + ":";
        Map<String, Ingezien.Geopend> teksten = overzicht.gezien().van(Stuk.Soort.GEHEIMGROND).stream()
                .filter(tekst -> tekst.stuk().code().startsWith(begin))
                .collect(Collectors.toMap(
                        tekst -> tekst.stuk().code().substring(begin.length()), Function.identity(), (een, _) -> een));
        Stream<Regel> wijze = bij(teksten, "WIJZE", "grond.op", "grond.wijze");
        Stream<Regel> antwoord = bij(teksten, "ANTWOORD", "grond.antwoord.op", "grond.antwoord.wijze");
        Stream<Regel> wet = Optional.ofNullable(teksten.get("WET")).stream()
                .map(tekst -> regel("grond.waarom", tekst.veld("tekst")));
        Stream<Regel> stappen = Arrays.stream(Afweegstap.values())
                .filter(stap -> teksten.containsKey(stap.name()))
                .map(stap -> new Regel(
                        Teksten.keuze("grond.stap", stap.name()),
                        Optional.ofNullable(teksten.get(stap.name()))
                                .map(tekst -> tekst.veld("tekst"))
                                .orElse("")));
        return Stream.of(wijze, antwoord, wet, stappen).flatMap(deel -> deel);
    }

    /** What was said with a question or an answer: on which day, how, and what shows representation. */
    private static Stream<Regel> bij(Map<String, Ingezien.Geopend> teksten, String code, String op, String wijze) {
        return Optional.ofNullable(teksten.get(code)).stream()
                .flatMap(tekst -> Stream.of(
                        regel(op, tekst.stuk().dag().map(Dagtekst::lang).orElse("")),
                        regel(wijze, tekst.veld("tekst")),
                        regel("grond.bewijs", tekst.veld("wijze"))));
    }

    /** What ending it does, told before it is done. */
    private String gevolg(Grondverloop verloop) {
        Optional<Intrekking> intrekking = verloop.bijIntrekken(profiel.protocol(), kijker.partij(), nu);
        String meedelen =
                intrekking.map(Intrekking::meedelen).map(this::partijen).orElse("");
        String vervalt = intrekking.map(Intrekking::vervalt).map(this::partijen).orElse("");
        return Stream.of(
                        Teksten.tekst("grond.gevolg"),
                        meedelen.isEmpty() ? "" : Teksten.tekst("grond.gevolg.meedelen", meedelen),
                        vervalt.isEmpty() ? "" : Teksten.tekst("grond.gevolg.vervalt", vervalt),
                        Teksten.tekst("grond.gevolg.blijft"))
                .filter(zin -> !zin.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String partijen(Set<Partij.Id> partijen) {
        return namen(partijen, uitleg::partij);
    }

    private static Set<Categorie> categorieen(Reikwijdte wat) {
        return switch (wat) {
            case Reikwijdte.Soorten(Set<Categorie> soorten) -> soorten;
            case Reikwijdte.Inbrengen _ -> Set.of();
        };
    }

    private static <T> String namen(Collection<T> dingen, Function<T, String> naam) {
        return dingen.stream().map(naam).sorted().collect(Collectors.joining(", "));
    }

    private static Regel regel(String sleutel, String waarde) {
        return new Regel(Teksten.tekst(sleutel), waarde);
    }
}
