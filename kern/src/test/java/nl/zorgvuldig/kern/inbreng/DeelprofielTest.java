package nl.zorgvuldig.kern.inbreng;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.proef.Voorbeeldprotocol;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Protocol;
import org.junit.jupiter.api.Test;

/** How a partij usually shares (T10, D3). */
class DeelprofielTest {
    private static final Protocol PROTOCOL = Voorbeeldprotocol.protocol();
    private static final Kring IEDEREEN = new Kring.Iedereen();
    private static final Kring NIEMAND = new Kring.Alleen(Set.of());
    private static final Kring REGISSEUR = new Kring.Alleen(Set.of(new Ontvanger.Regisseur()));
    private static final Kring KADE_ALLEEN = new Kring.Alleen(Set.of(new Ontvanger.EenPartij(KADE)));
    private static final List<Kring> KRINGEN = List.of(IEDEREEN, NIEMAND, REGISSEUR, KADE_ALLEEN);
    private static final List<Set<Partij.Id>> VOORBEHOUDEN = List.of(Set.of(), Set.of(EENHEID), Set.of(KADE, EENHEID));

    private static Voorwaarden begin(Deelprofiel profiel, Categoriebepaling categorie) {
        return Deelprofiel.begin(Optional.of(profiel), PROTOCOL.zeggenschap(), categorie);
    }

    private static Voorwaarden zonder(Categoriebepaling categorie) {
        return Deelprofiel.begin(Optional.empty(), PROTOCOL.zeggenschap(), categorie);
    }

    private static boolean isWieHetIs(Categoriebepaling categorie) {
        return Set.of(Aard.PERSONALIA, Aard.BSN).contains(categorie.aard());
    }

    @Test // D3: without a deelprofiel as the text says
    void zonder_deelprofiel_begint_het_zoals_de_tekst_zegt() {
        assertThat(PROTOCOL.categorieen().values())
                .allSatisfy(categorie -> assertThat(zonder(categorie))
                        .isEqualTo(Voorwaarden.zolangNietsGezegd(PROTOCOL.zeggenschap(), categorie))
                        .isEqualTo(begin(Deelprofiel.ZOALS_DE_TEKST, categorie)));
    }

    @Test // D3, T10: all cases; a beginning never lets more be seen, and never has anything be used that asks akkoord
    // apart
    void een_deelprofiel_laat_nooit_meer_zien() {
        for (Kring kring : KRINGEN) {
            for (Set<Partij.Id> voorbehoud : VOORBEHOUDEN) {
                Deelprofiel profiel = new Deelprofiel(kring, voorbehoud);
                assertThat(PROTOCOL.categorieen().values()).allSatisfy(categorie -> {
                    assertThat(begin(profiel, categorie).isBinnen(zonder(categorie)))
                            .isTrue();
                    assertThat(begin(profiel, categorie).eigenTaak()).isEmpty();
                });
            }
        }
    }

    @Test // T10: what a partij said counts where the text leaves it open, and a voorbehoud always does
    void wat_de_partij_zegt_telt() {
        Deelprofiel profiel = new Deelprofiel(REGISSEUR, Set.of(EENHEID));
        assertThat(PROTOCOL.categorieen().values().stream()
                        .filter(categorie -> !isWieHetIs(categorie))
                        .toList())
                .isNotEmpty()
                .allSatisfy(categorie -> {
                    assertThat(begin(profiel, categorie).voorbehoud()).containsExactly(EENHEID);
                    assertThat(begin(profiel, categorie).kring())
                            .isEqualTo(
                                    PROTOCOL.zeggenschap().vraagtKring(categorie)
                                            ? zonder(categorie).kring()
                                            : REGISSEUR);
                });
    }

    @Test // C2: a report says who it is about to whoever takes it in hand
    void wie_het_is_valt_er_niet_onder() {
        assertThat(PROTOCOL.categorieen().values().stream()
                        .filter(DeelprofielTest::isWieHetIs)
                        .toList())
                .isNotEmpty()
                .allSatisfy(categorie -> assertThat(begin(new Deelprofiel(NIEMAND, Set.of(KADE)), categorie))
                        .isEqualTo(zonder(categorie)));
    }

    @Test // people by name belong to one casus
    void mensen_staan_er_niet_in() {
        assertThatThrownBy(() -> new Deelprofiel(new Kring.Alleen(Set.of(new Ontvanger.EenMens(AYLA))), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("people belong to one casus");
        assertThat(new Deelprofiel(REGISSEUR, Set.of()).noemtRegisseur()).isTrue();
        assertThat(new Deelprofiel(KADE_ALLEEN, Set.of()).noemtRegisseur()).isFalse();
    }
}
