package nl.zorgvuldig.protocollen.uitputtend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/** The facts of one case that every act rests on: all in order, until something is taken away. */
final class Stand {
    static final LocalDate LANG_GELEDEN = LocalDate.of(2010, 1, 1);
    static final Periode ALTIJD = Periode.vanaf(LANG_GELEDEN);
    static final Periode VOORBIJ = Periode.van(LANG_GELEDEN, LANG_GELEDEN);
    static final Samenwerkingsverband.Id HUIS = new Samenwerkingsverband.Id(id(1));
    static final Samenwerkingsverband.Id ANDER_HUIS = new Samenwerkingsverband.Id(id(2));
    static final Partij.Id EIGEN = new Partij.Id(id(3));
    static final Partij.Id LEIDEND = new Partij.Id(id(4));
    static final Partij.Id DERDE = new Partij.Id(id(5));
    static final Dossier.Id DOSSIER = new Dossier.Id(id(6));
    static final Partij.Id IEMAND_ANDERS = new Partij.Id(id(11));
    static final SoortPartij COLLEGE = new SoortPartij("college");
    private static final Persoon.Id IK = new Persoon.Id(id(7));
    private static final LocalDate ZONDER_WET = LocalDate.of(2026, 3, 10);
    private static final Map<Eis, Periode> ALLE_EISEN =
            EnumSet.allOf(Eis.class).stream().collect(Collectors.toUnmodifiableMap(eis -> eis, _ -> ALTIJD));

    /** Which partij the axes vary: the one a person works for, the one the house acts for, or both as one. */
    enum Relatie {
        ZELFDE,
        WERKGEVER,
        LEIDENDE
    }

    Protocol protocol;
    LocalDate dag;
    Rol rol = new Rol("onbekend");
    Fase fase;
    Relatie relatie = Relatie.ZELFDE;
    Partijstand hoofd = new Partijstand(COLLEGE);
    Partijstand ander = new Partijstand(COLLEGE);
    List<Rolverlening> rollen = List.of();
    Map<Eis, Periode> eisen = ALLE_EISEN;
    Set<Betrokkenheid> betrokken = EnumSet.of(Betrokkenheid.AANMELDER, Betrokkenheid.BEHANDELAAR);
    Samenwerkingsverband.Id dossierhuis = HUIS;
    boolean doelPast = true;
    boolean taakPast = true;
    boolean persoonBekend = true;
    boolean eigenBekend = true;
    boolean leidendBekend = true;
    boolean dossierBekend = true;
    final Beslissingstand beslissing = new Beslissingstand();
    final Inbrengstand inbreng = new Inbrengstand();
    final Meldstand melding = new Meldstand();
    final Intakestand intake = new Intakestand();

    Stand(Protocol protocol) {
        this.protocol = protocol;
        this.dag = protocol.regime().map(Regime::geldigVanaf).orElse(ZONDER_WET);
        this.fase = protocol.aanmelding().fase();
    }

    static UUID id(int nummer) {
        return new UUID(1, nummer);
    }

    void rol(Rol deze) {
        rol = deze;
        rollen = List.of(new Rolverlening(HUIS, EIGEN, deze, ALTIJD, dag));
    }

    void zonder(Eis eis) {
        eisen = new EnumMap<>(eisen);
        eisen.remove(eis);
    }

    void voorbij(Eis eis) {
        eisen = new EnumMap<>(eisen);
        eisen.replace(eis, VOORBIJ);
    }

    Partijstand eigen() {
        return relatie == Relatie.LEIDENDE ? ander : hoofd;
    }

    Partijstand leidend() {
        return relatie == Relatie.WERKGEVER ? ander : hoofd;
    }

    private Partij.Id leidendId() {
        return relatie == Relatie.ZELFDE ? EIGEN : LEIDEND;
    }

    Instant nu() {
        return Kalender.begin(dag);
    }

    Gebied gebied() {
        return protocol.aanmelding().gebieden().iterator().next();
    }

    Doel doel() {
        return Optional.ofNullable(protocol.fasen().get(fase))
                .filter(_ -> doelPast)
                .map(Fasebepaling::hoofddoel)
                .orElseGet(() -> new Doel("onbekend"));
    }

    /** A task that a kind of partij has under this protocol. */
    Taak taak(Partijstand partij) {
        return protocol.soortbepalingen(partij.soorten).stream()
                .filter(_ -> taakPast)
                .flatMap(soort -> soort.taken(dag))
                .min(Comparator.comparing(Taak::code))
                .orElseGet(() -> new Taak("onbekend"));
    }

    /** What is asked outside any dossier. */
    Situatie buitenDossier(Handeling handeling) {
        return situatie(handeling, Optional.empty());
    }

    /** What is asked in the dossier. */
    Situatie inDossier(Handeling handeling) {
        return situatie(handeling, Optional.of(dossierBekend ? Gegeven.bekend(dossier()) : Gegeven.onbekend()));
    }

    private Situatie situatie(Handeling handeling, Optional<Gegeven<Dossierfeiten>> dossier) {
        Gegeven<Partijfeiten> onbekend = Gegeven.onbekend();
        return new Situatie(
                nu(),
                new Kijker(HUIS, IK, EIGEN, rol),
                handeling,
                doel(),
                persoonBekend ? Gegeven.bekend(new Persoonsfeiten(IK, rollen, eisen)) : Gegeven.onbekend(),
                eigenBekend ? eigen().feiten(EIGEN, nu()) : onbekend,
                leidendBekend ? leidend().feiten(leidendId(), nu()) : onbekend,
                dossier);
    }

    private Dossierfeiten dossier() {
        return new Dossierfeiten(
                DOSSIER,
                dossierhuis,
                fase,
                leidendId(),
                taak(leidend()),
                gebied(),
                betrokken.stream().map(hoe -> new Deelname(IK, EIGEN, hoe)).collect(Collectors.toUnmodifiableSet()));
    }
}
