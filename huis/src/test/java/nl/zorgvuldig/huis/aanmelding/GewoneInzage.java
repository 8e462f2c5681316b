package nl.zorgvuldig.huis.aanmelding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.aanmelding.opslag.Gewonecasus;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.huis.verantwoording.Logopdracht;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows a dossier as software does that seals nothing and decides nothing: it reads who may read, and writes in the log
 * that it did. It is there to be measured beside the real one, which it is until it is told otherwise.
 */
@Primary
public final class GewoneInzage extends DossierInzien {
    private static final byte[] DETAIL = "bron,inhoud,noodzaak".getBytes(StandardCharsets.UTF_8);

    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Logboek logboek;
    private final Gewonecasus casus;
    private volatile Optional<Ingezien> getoond = Optional.empty();
    private volatile Wijze wijze = Wijze.ECHT;

    GewoneInzage(
            Transacties transacties,
            Protocollen protocollen,
            Dossiers dossiers,
            Openen openen,
            Medewerkers medewerkers,
            Ondersteuners ondersteuners,
            Uitvragen uitvragen,
            Logboek logboek,
            JdbcClient jdbc,
            Kluis kluis) {
        super(transacties, protocollen, dossiers, openen, medewerkers, ondersteuners, uitvragen, logboek);
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.logboek = logboek;
        this.casus = new Gewonecasus(jdbc, kluis);
    }

    /** How it reads. */
    public enum Wijze {
        /** As the house does. */
        ECHT(""),
        /** Without sealing and deciding. */
        GEWOON("open en ongefilterd"),
        /** Without a log as well. */
        ZONDER_LOG("ook zonder logboek");

        private final String woorden;

        Wijze(String woorden) {
            this.woorden = woorden;
        }

        /** What it does, in words. */
        public String woorden() {
            return woorden;
        }
    }

    /** From here on this way. */
    public void lees(Wijze zo) {
        this.wijze = zo;
    }

    /** Puts unsealed beside the casus what was shown of it last. */
    public void ontzegel(String databank) {
        Gewonecasus.schrijf(databank, toen().stukken());
    }

    private Ingezien toen() {
        return getoond.orElseThrow();
    }

    @Override
    public Optional<Ingezien> voer(Kijker kijker, Dossier.Id dossier) {
        if (wijze == Wijze.ECHT) {
            Optional<Ingezien> gezien = super.voer(kijker, dossier);
            getoond = gezien;
            return gezien;
        }
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.INZIEN, dossier.waarde());
            return Optional.of(gewoon(protocol, toen(), casus.lees(kijker, dossier)));
        });
    }

    /** What does not belong to the pieces is as it was: reading that takes no time here. */
    private Ingezien gewoon(Protocol protocol, Ingezien toen, Gewonecasus.Gelezen gelezen) {
        if (wijze == Wijze.GEWOON) {
            logboek.schrijf(gelezen.stukken().stream()
                    .map(een -> new Logopdracht(regel(protocol, toen, een.stuk().id()), DETAIL))
                    .toList());
        }
        return new Ingezien(
                gelezen.staat(),
                toen.namens(),
                toen.doel(),
                gelezen.stukken().stream()
                        .map(een -> new Geopend(
                                een.stuk(), Openen.aard(protocol, een.stuk()), een.tekst(), List.of(), false))
                        .toList(),
                toen.gronden(),
                toen.mogelijk(),
                toen.medewerkers(),
                toen.steun(),
                toen.overGeheim(),
                toen.uitvragen());
    }

    private static Logregel regel(Protocol protocol, Ingezien toen, UUID stuk) {
        Transactie transactie = Transactie.huidige();
        return new Logregel(
                UUID.randomUUID(),
                transactie.kijker(),
                toen.namens().waarde(),
                Handeling.INZIEN.name(),
                transactie.moment(),
                toen.doel(),
                protocol.versie().hash(),
                Logregel.Uitslag.TOEGESTAAN,
                "",
                transactie.spoor(),
                toen.staat().feiten().id().waarde(),
                stuk);
    }
}
