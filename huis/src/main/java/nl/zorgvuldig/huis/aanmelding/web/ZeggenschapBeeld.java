package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.kern.protocol.Aard;

/**
 * What a giver gave in one casus, and who may see each thing.
 *
 * @param kop which casus
 * @param gegevens what it gave
 * @param keuzes what can be chosen
 * @param erbij who belongs to the casus now, in words
 * @param deelprofiel whether the viewer may say how its partij usually shares
 * @param fouten what must be put right
 * @param waarom why the giver decides
 */
public record ZeggenschapBeeld(
        Casuskop kop,
        List<Gegeven> gegevens,
        Keuzes keuzes,
        String erbij,
        boolean deelprofiel,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {
    /**
     * Something that was given.
     *
     * @param kaart what it is
     * @param inhoud whether the card has what it says
     * @param gegevenOp when it was given
     * @param plaats where its fields stand on the form
     * @param nu what holds now, in words
     * @param besluit which of the giver's decisions that is
     * @param velden what stands in the fields
     * @param aanwijzing what stands in the field for what is asked of whoever uses it
     * @param open whether its fields are shown at once
     * @param verbetering how it is put right
     * @param meenemen whether it goes along to the phase of now; empty when that is not asked
     */
    public record Gegeven(
            DossierBeeld.Gegeven kaart,
            boolean inhoud,
            Instant gegevenOp,
            String plaats,
            String nu,
            int besluit,
            Voorwaardevelden velden,
            String aanwijzing,
            boolean open,
            Verbetering verbetering,
            Optional<Meenemen> meenemen) {
        @Override
        public String toString() {
            return "Gegeven[" + kaart.id() + "]";
        }
    }

    /**
     * Whether something goes along.
     *
     * @param fase name of the phase
     * @param mee whether its giver lets it
     */
    public record Meenemen(String fase, boolean mee) {}

    /**
     * How something is put right.
     *
     * @param plaats where its fields stand on the form
     * @param aard what kind of thing it is
     * @param velden what stands in them, by name
     * @param open whether they are shown at once
     */
    public record Verbetering(String plaats, Aard aard, Map<String, String> velden, boolean open) {
        /** What stands in one of them. */
        public String waarde(String veld) {
            return velden.getOrDefault(veld, "");
        }

        @Override
        public String toString() {
            return "Verbetering[" + plaats + "]";
        }
    }

    /**
     * What can be chosen.
     *
     * @param wie who may see it
     * @param aan whom of the casus can be named
     * @param meer whom else can be named
     * @param nooit whom it can be kept from
     * @param doelen for what it can be used
     * @param eigen which partijen can use it for a task of their own; none where the protocol does not know that
     * @param uitvraag whether it can go into an uitvraag
     */
    public record Keuzes(
            List<Optie> wie,
            List<Optie> aan,
            List<Optie> meer,
            List<Optie> nooit,
            List<Optie> doelen,
            List<Optie> eigen,
            List<Optie> uitvraag) {}

    /** Whether the casus itself opens for the viewer. */
    public boolean opent() {
        return gegevens.stream().anyMatch(Gegeven::inhoud);
    }

    @Override
    public String toString() {
        return "ZeggenschapBeeld[" + kop.id() + "]";
    }
}
